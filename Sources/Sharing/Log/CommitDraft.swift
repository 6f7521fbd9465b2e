/// A commit that has no number yet: what a planner wants to add to the log.
package struct CommitDraft: Hashable, Sendable {
  package var id: CommitID
  package var author: String
  package var host: String
  /// Name and version of the program that made it.
  package var program: String
  /// Unix seconds by the author's clock; information only, the order is the number.
  package var time: Int
  package var reason: String?
  /// Opaque to the log.
  package var payload: [UInt8]
  /// Its file carries no copies of earlier commits; not part of the commit itself.
  package var isAlone = false

  package init(
    id: CommitID = .random(), author: String, host: String, program: String, time: Int,
    reason: String? = nil, payload: [UInt8]
  ) {
    self.id = id
    self.author = author
    self.host = host
    self.program = program
    self.time = time
    self.reason = reason
    self.payload = payload
  }
}
