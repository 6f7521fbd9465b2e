import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct MaxWeekTests {
  /// Ten hours on each of some days from Monday 22 March 2027 on.
  private func texts(
    _ profile: Employment.Profile, _ days: some Sequence<Int>, to end: String = "18:00",
    more: (String, String)? = nil
  ) throws -> [String] {
    var drawn = try PeoplePlan(profile)
    try drawn.book("A", days: days, after: "2027-03-22", "08:00", end)
    if let more { try drawn.book("B", more.0, more.1, status: .option) }
    return try drawn.texts(.maxWeek)
  }

  @Test func `fifty hours in the public sector, forty under the labour act`() throws {
    #expect(try texts(.publicSector, 0..<5) == [])
    #expect(
      try texts(.publicSector, 0..<5, to: "18:01") == [
        "hard max-week an 00:00–00:00 A0.an A1.an A2.an A3.an A4.an 3005/3000"
      ])
    #expect(try texts(.labourAct, 0..<4) == [])
    #expect(try texts(.labourAct, 0..<5, to: "16:01").count == 1)
  }

  @Test func `a volunteer or student has a maximum of their own, which warns`() throws {
    func texts(_ form: Employment.Form, _ weekly: Int?) throws -> [String] {
      let employment = Employment(person: "an", form: form, weekly: weekly)
      var drawn = try PeoplePlan([PeoplePlan.person("an")], [.employment(employment)])
      try drawn.book("A", days: 0..<2, after: "2027-03-22", "08:00", "12:00")
      return try drawn.texts(.maxWeek)
    }
    #expect(
      try texts(.volunteer, 479) == ["soft max-week an 00:00–00:00 A0.an A1.an 480/479"])
    #expect(try texts(.student, 479).count == 1)
    #expect(try texts(.student, 480) == [])
    #expect(try texts(.volunteer, nil) == [])
    #expect(try texts(.employee, 479) == [])
    #expect(try texts(.freelance, 479) == [])
  }

  @Test func `the week begins on Monday`() throws {
    #expect(try texts(.publicSector, 4..<10) == [])
  }

  @Test func `what an option adds is soft`() throws {
    #expect(
      try texts(.publicSector, 0..<5, more: ("2027-03-27T10:00", "2027-03-27T11:00")) == [
        "soft max-week an 00:00–00:00 A0.an A1.an A2.an A3.an A4.an B.an 3060/3000"
      ])
  }

  @Test func `a minute too much in a week that is calm in all else`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", days: 0..<5, after: "2027-03-15", "08:00", "13:00")
    try drawn.book("B", days: 0..<5, after: "2027-03-15", "14:00", "19:00")
    #expect(try drawn.texts(.maxWeek) == [])
    try drawn.book("C", "2027-03-20T10:00", "2027-03-20T10:01")
    #expect(try drawn.texts(.maxWeek).map { String($0.suffix(9)) } == ["3001/3000"])
  }
}
