/// What becomes of a system call.
package enum Verdict: Hashable, Sendable {
  case works
  /// Does nothing and says so.
  case fails(Int32)
  /// Works, but the answer that arrives is an error.
  case losesReply(Int32)
  /// Works, and takes so many milliseconds.
  case takes(Int)
  /// Works; but a listing is one from before, as an NFS client may remember it.
  case listsAsBefore
}
