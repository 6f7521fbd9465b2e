/// How often a board asks the share for others' commits; milliseconds.
///
/// A share that answers at once is asked every second. One that takes a quarter of a second or more
/// has too much to do, most likely because many ask it: then all ask less often. So they do where each
/// look brings several commits: they cost one file, however many. All still see everything within the
/// two seconds that were promised, as long as the answer itself does not take longer.
package enum Pace {
  package static let usual = 1000
  package static let slowest = 2000

  /// How long to wait after a look that took so long and brought so many commits.
  package static func pause(afterLook spent: Int, found: Int) -> Int {
    found >= several ? slowest : min(slowest, max(usual, 4 * spent))
  }

  private static let several = 2
}
