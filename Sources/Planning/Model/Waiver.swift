/// A written reason to leave one conflict as it is, seen by everyone.
///
/// It is bound to the conflict's key, and that key changes as soon as either side does.
package struct Waiver: Hashable, Sendable {
  package var conflict: String
  package var reason: String
  package var author: String
  package var madeAt: Instant
  /// From then on it counts no more; nil: it lasts as long as its conflict.
  package var expires: Instant?

  package init(
    conflict: String, reason: String, author: String, madeAt: Instant, expires: Instant? = nil
  ) {
    self.conflict = conflict
    self.reason = reason
    self.author = author
    self.madeAt = madeAt
    self.expires = expires
  }
}
