/// How a room can be set out, and how many it then holds.
package struct Layout: Hashable, Sendable {
  package var room: ResourceID
  /// An open word such as `theater`, `u-vorm` or `staand`.
  package var name: String
  package var people: Int
  package var isSeated: Bool
  package var version: Int

  package init(
    room: ResourceID, name: String, people: Int, isSeated: Bool = true, version: Int = 1
  ) {
    self.room = room
    self.name = name
    self.people = people
    self.isSeated = isSeated
    self.version = version
  }
}
