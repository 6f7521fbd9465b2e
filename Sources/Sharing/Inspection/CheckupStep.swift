/// What a checkup is busy with, so that whoever waits can be told.
package enum CheckupStep: Hashable, Sendable {
  case folder
  case publishing
  /// Waiting for a second machine, and trying the share with it.
  case meeting
  /// `done` commits of `all` have been read.
  case chain(done: Int, all: Int)
  case leftovers
  case snapshot(number: Int)
  case replica
}
