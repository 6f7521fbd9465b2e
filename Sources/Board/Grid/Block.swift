import ConstraintChecker
import Planning

/// One booking (or activity) as it lies in a row.
package struct Block: Hashable, Sendable {
  package var activity: ActivityIndex
  /// Nil in rows that show activities themselves, and for what is being moved there.
  package var booking: BookingIndex?
  /// Without set-up and tear-down.
  package var core: Span
  package var occupied: Span
  package var status: Status
  package var quantity: Int
  package var lane: Int
  /// Worst open conflict it takes part in.
  package var severity: Severity?
  package var standing = Standing.planned

  package enum Standing: Hashable, Sendable {
    case planned
    /// Where the activity in hand was before.
    case lifted
    /// Where the activity in hand is now.
    case ghost
    /// A change of one's own that waits for the share.
    case drafted
  }
}
