/// What a checkup tells while it goes on.
package enum CheckupEvent: Hashable, Sendable {
  case doing(CheckupStep)
  case found(Finding)
}
