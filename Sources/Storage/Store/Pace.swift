/// How often a board asks the share for others' commits; milliseconds.
///
/// A share that answers at once is asked every second. One that takes a quarter of a second or more
/// has too much to do, most likely because many ask it: then all ask less often, and still see
/// everything within the two seconds that were promised, as long as the answer itself does not take
/// longer.
package enum Pace {
  package static let usual = 1000
  package static let slowest = 2000

  /// How long to wait after a look that took so long.
  package static func pause(afterLook spent: Int) -> Int {
    min(slowest, max(usual, 4 * spent))
  }
}
