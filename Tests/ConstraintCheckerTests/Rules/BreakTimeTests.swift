import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct BreakTimeTests {
  private func texts(
    _ times: (String, String)..., profile: Employment.Profile = .publicSector,
    status: Status = .confirmed
  ) throws -> [String] {
    var drawn = try PeoplePlan(profile)
    for (number, (start, end)) in times.enumerated() {
      try drawn.book(
        ["A", "B", "C"][number], "2027-03-22T\(start)", "2027-03-22T\(end)", status: status)
    }
    return try drawn.texts(.breakTime)
  }

  @Test func `six hours are fine, a minute more is not`() throws {
    #expect(try texts(("09:00", "15:00")) == [])
    #expect(try texts(("09:00", "15:01")) == ["hard break an 09:00–15:01 A.an 361/360"])
    #expect(
      try texts(("09:00", "12:00"), ("12:00", "15:01"))
        == ["hard break an 09:00–15:01 A.an B.an 361/360"])
  }

  @Test func `half an hour is a break, a minute less is none`() throws {
    #expect(try texts(("09:00", "13:00"), ("13:30", "18:00")) == [])
    #expect(
      try texts(("09:00", "13:00"), ("13:29", "18:00"))
        == ["soft break an 09:00–18:00 A.an B.an 540/360"])
  }

  @Test func `a quarter of an hour makes it a warning`() throws {
    #expect(
      try texts(("09:00", "13:00"), ("13:15", "18:00"))
        == ["soft break an 09:00–18:00 A.an B.an 540/360"])
    #expect(
      try texts(("09:00", "13:00"), ("13:14", "18:00"))
        == ["hard break an 09:00–18:00 A.an B.an 540/360"])
  }

  @Test func `freelancers are warned, options are soft, nobody's limits are none`() throws {
    #expect(
      try texts(("09:00", "15:01"), profile: .freelance)
        == ["soft break an 09:00–15:01 A.an 361/360"])
    #expect(
      try texts(("09:00", "15:01"), status: .option)
        == ["soft break an 09:00–15:01 A.an 361/360"])
    #expect(try texts(("09:00", "15:01"), profile: .none) == [])
  }

  @Test func `the way is work, no break`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T09:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T12:59", "2027-03-22T15:30", at: "hva")
    #expect(try drawn.texts(.breakTime) == ["soft break an 09:00–15:30 A.an B.an 390/360"])
    try drawn.book("C", "2027-03-23T09:00", "2027-03-23T12:00")
    try drawn.book("D", "2027-03-23T13:00", "2027-03-23T15:30", at: "hva")
    #expect(try drawn.texts(.breakTime).count == 1)
  }
}
