/// The final word on a commit whose publication was unclear.
package enum Settlement: Hashable, Sendable {
  case published(Commit)
  /// Not in the log, and no request still under way can put it there.
  case never
}
