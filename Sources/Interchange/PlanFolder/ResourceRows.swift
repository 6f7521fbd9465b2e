import Planning

/// The resources of a folder, by the number of their id.
struct ResourceRows {
  var ids = IDList()
  var resources: [Resource] = []
  /// Numbers in `MuseumRows`; nil where the museum is unknown.
  var museums: [Int?] = []
  /// The line each stands on.
  var rows: [CSVTable.Row] = []
  var isComplete = true
}
