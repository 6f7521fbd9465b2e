import Planning
import Testing

@testable import Storage

@Suite struct BackupRotationTests {
  private let rotation = BackupRotation(board: "stad")
  private let first = LocalDate(iso: "2026-01-01") ?? LocalDate(days: 0)

  /// What is left after a backup a day for so many days.
  private func kept(after days: Int) -> [String] {
    var names: [String] = []
    for day in 0..<days {
      names.append(rotation.name(of: first + day))
      let outdated = rotation.outdated(among: names)
      names.removeAll { outdated.contains($0) }
    }
    return names
  }

  @Test func `fourteen days and the first of twelve months stay`() {
    #expect(kept(after: 14).count == 14)
    let year = kept(after: 365 + 31 + 15)
    #expect(
      year == [
        "2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01",
        "2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01",
      ].map { "stad-\($0).sqlite" } + (2...15).map { "stad-2027-02-\($0.padded(2)).sqlite" })
  }

  @Test func `a month in which backups began late keeps its first`() {
    let names = ["2026-01-20", "2026-01-21"] + (1...15).map { "2026-02-\($0.padded(2))" }
    #expect(
      rotation.outdated(among: names.map { "stad-\($0).sqlite" }) == ["stad-2026-01-21.sqlite"])
  }

  @Test func `names of anything else are never touched`() {
    let days = (0..<40).map { first + $0 }
    let foreign =
      days.map { "stad-\($0)-1405.sqlite" } + days.map { "other-\($0).sqlite" }
      + days.map { "stad-\($0).sqlite.old" } + ["stad-2026-02-30.sqlite", "stad-.sqlite", "stad"]
    #expect(rotation.outdated(among: foreign).isEmpty)
  }
}
