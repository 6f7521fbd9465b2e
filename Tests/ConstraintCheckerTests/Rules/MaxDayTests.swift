import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct MaxDayTests {
  private func texts(
    _ profile: Employment.Profile, _ times: (String, String)..., status: Status = .confirmed,
    otherDays: Int = 0
  ) throws -> [String] {
    var drawn = try PeoplePlan(profile)
    for (number, (start, end)) in times.enumerated() {
      try drawn.book(
        ["A", "B", "C"][number], "2027-03-22T\(start)", "2027-03-22T\(end)", status: status)
    }
    try drawn.book("D", days: 1..<(1 + otherDays), after: "2027-03-22", "10:00", "11:00")
    return try drawn.texts(.maxDay)
  }

  @Test func `eleven hours in the public sector`() throws {
    #expect(try texts(.publicSector, ("08:00", "12:00"), ("13:00", "20:00")) == [])
    #expect(
      try texts(.publicSector, ("08:00", "12:00"), ("13:00", "20:01"))
        == ["hard max-day an 00:00–00:00 A.an B.an 661/660"])
  }

  @Test func `nine hours under the labour act, eight in a week of six days`() throws {
    #expect(try texts(.labourAct, ("08:00", "17:00"), otherDays: 4) == [])
    #expect(
      try texts(.labourAct, ("08:00", "17:01"), otherDays: 4)
        == ["hard max-day an 00:00–00:00 A.an 541/540"])
    #expect(
      try texts(.labourAct, ("08:00", "17:00"), otherDays: 5)
        == ["hard max-day an 00:00–00:00 A.an 540/480"])
    #expect(try texts(.labourAct, ("08:00", "16:00"), otherDays: 5) == [])
  }

  @Test func `what overlaps counts once, and the way counts too`() throws {
    #expect(try texts(.publicSector, ("08:00", "16:00"), ("12:00", "19:00")) == [])
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T08:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T13:00", "2027-03-22T19:31", at: "hva")
    #expect(
      try drawn.texts(.maxDay) == ["hard max-day an 00:00–00:00 A.an B.an 661/660"])
  }

  @Test func `a night is split at midnight, and the clocks count as they elapse`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-24T14:00", "2027-03-25T10:00")
    #expect(try drawn.texts(.maxDay) == [])
    try drawn.book("B", "2027-03-28T00:00", "2027-03-28T12:00")
    #expect(try drawn.texts(.maxDay) == [])
    try drawn.book("C", "2027-10-31T00:00", "2027-10-31T11:00")
    #expect(
      try drawn.texts(.maxDay) == ["hard max-day an 00:00–00:00 C.an 720/660"])
  }

  @Test func `options make it soft`() throws {
    #expect(
      try texts(.publicSector, ("08:00", "20:00"), status: .option)
        == ["soft max-day an 00:00–00:00 A.an 720/660"])
  }
}
