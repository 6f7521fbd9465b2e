import Planning

/// The activities of a folder, by the number of their id.
struct ActivityRows {
  var ids = IDList()
  var rows: ContiguousArray<ActivityRow> = []
  /// Numbers in `MuseumRows`, nil where unknown.
  var museums: ContiguousArray<Int?> = []
  /// Places in the table of activities; none when the folder has no such file.
  var titles: ContiguousArray<CSVTable.Cell> = []
  var about: [Int: Activity.About] = [:]
  var needs: [Int: [Need]] = [:]
  /// The rows' `kind` and `language` count in these until the plan's own words are known.
  var kinds = IDList()
  var languages = IDList()
  var isComplete = true

  /// Half of what a plan's word list holds, for kinds and for languages each.
  static let mostWords = 30_000
}
