import Planning

/// The museums of a folder, by the number of their id.
struct MuseumRows {
  var ids = IDList()
  var museums: [Museum] = []
  var zones: [ZoneRules] = []
  /// False when some could not be read, so that an unknown id need not be anyone's mistake.
  var isComplete = true

  /// Where resources belong that name no museum.
  static let defaultID = "default"

  var defaultNumber: Int? { ids.number(of: MuseumRows.defaultID) }

  /// The number of the museum `default`, made on first use.
  mutating func makeDefault() -> Int {
    var id = MuseumRows.defaultID
    let added = id.withUTF8 { ids.add($0, line: 0) }
    guard added.isNew else { return added.number }
    museums.append(Museum(id: MuseumID(id), name: id))
    zones.append(.brussels)
    return added.number
  }

  func zone(_ number: Int?) -> ZoneRules { number.map { zones[$0] } ?? .brussels }
}
