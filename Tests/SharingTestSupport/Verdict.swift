/// What becomes of a system call.
package enum Verdict: Hashable, Sendable {
  case works
  /// Does nothing and says so.
  case fails(Int32)
  /// Works, but the answer that arrives is an error.
  case losesReply(Int32)
}
