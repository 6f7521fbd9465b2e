/// A time at which a room is out of service.
package struct Closure: Hashable, Sendable {
  package var id: String
  package var room: ResourceID
  package var span: Span
  /// Shown to planners: "werf", "onderhoud lift".
  package var reason: String
  package var version: Int

  package init(id: String, room: ResourceID, span: Span, reason: String, version: Int = 1) {
    self.id = id
    self.room = room
    self.span = span
    self.reason = reason
    self.version = version
  }
}
