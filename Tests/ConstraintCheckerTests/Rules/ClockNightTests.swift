import ConstraintChecker
import Planning
import TestSupport
import Testing

/// Both nights in which the clocks change, for the rules whose own tests look at ordinary days.
@Suite struct ClockNightTests {
  private static let resources: [(Resource, RuleCode)] = [
    (DrawnPlan.room("r"), .roomDouble), (PeoplePlan.person("r"), .staffDouble),
    (DrawnPlan.material("r", stock: 1), .materialOver),
    (DrawnPlan.gallery("r", groups: 1), .roomShare),
  ]

  /// Minutes in which two bookings of one thing are too many, by rule.
  private func clashes(_ first: (String, String), _ second: (String, String)) throws -> [[Int]] {
    try Self.resources.map { resource, rule in
      var drawn = try PeoplePlan([resource])
      try drawn.book("A", of: ["r"], first.0, first.1)
      try drawn.book("B", of: ["r"], second.0, second.1)
      // That clocks change is told besides.
      let found = ConstraintCheck.whole(drawn.plan).conflicts.filter { $0.rule != .dst }
      #expect(found.allSatisfy { $0.rule == rule })
      return found.map(\.span.minutes)
    }
  }

  @Test func `in spring two o'clock is three: what ends then touches what begins then`() throws {
    let later = ("2027-03-28T03:00", "2027-03-28T04:00")
    #expect(try clashes(("2027-03-28T00:00", "2027-03-28T03:00"), later) == [[], [], [], []])
    #expect(
      try clashes(("2027-03-28T01:00", "2027-03-28T03:30"), later) == [[30], [30], [30], [30]])
  }

  @Test func `in autumn half past two of the first hour is before two of the second`() throws {
    let later = ("2026-10-25T02:00+01:00", "2026-10-25T04:00")
    #expect(
      try clashes(("2026-10-25T01:00", "2026-10-25T02:30+02:00"), later) == [[], [], [], []])
    #expect(
      try clashes(("2026-10-25T01:00", "2026-10-25T02:00+01:00"), later) == [[], [], [], []])
    #expect(
      try clashes(("2026-10-25T01:00", "2026-10-25T02:30+01:00"), later)
        == [[30], [30], [30], [30]])
  }

  @Test func `an absence from the second hour on leaves the first free`() throws {
    let span = try PeoplePlan.span("2026-10-25T02:00+01:00", "2026-10-25T06:00")
    let away = HouseRow.absence(Absence(id: "x", person: "an", span: span))
    var drawn = try PeoplePlan([PeoplePlan.person("an")], [away])
    try drawn.book("A", "2026-10-25T01:00", "2026-10-25T02:59+02:00")
    #expect(try drawn.texts(.staffAbsent) == [])
    try drawn.book("B", "2026-10-25T02:30+01:00", "2026-10-25T03:00")
    #expect(try drawn.texts(.staffAbsent) == ["hard staff-absent an 02:30–03:00 B.an"])
  }

  @Test func `six hours without a break are six that pass, whatever the clock shows`() throws {
    var spring = try PeoplePlan(.publicSector)
    try spring.book("A", "2027-03-28T00:00", "2027-03-28T07:00")
    #expect(try spring.texts(.breakTime) == [])
    var autumn = try PeoplePlan(.publicSector)
    try autumn.book("A", "2026-10-25T00:00", "2026-10-25T06:00")
    #expect(try autumn.texts(.breakTime) == ["hard break an 00:00–06:00 A.an 420/360"])
  }

  @Test func `a week has an hour less in spring and one more in autumn`() throws {
    var spring = try PeoplePlan(.publicSector)
    try spring.book("A", days: 0..<5, after: "2027-03-22", "09:00", "18:00")
    try spring.book("B", "2027-03-28T00:00", "2027-03-28T06:00")
    #expect(try spring.texts(.maxWeek) == [])
    var autumn = try PeoplePlan(.publicSector)
    try autumn.book("A", days: 0..<5, after: "2026-10-19", "09:00", "18:00")
    try autumn.book("B", "2026-10-25T00:00", "2026-10-25T05:00")
    #expect(try autumn.texts(.maxWeek).map { $0.hasSuffix("3060/3000") } == [true])
  }
}
