import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RestDayTests {
  private func texts(
    _ profile: Employment.Profile = .publicSector, _ times: (String, String, Status)...
  ) throws -> [String] {
    var drawn = try PeoplePlan(profile)
    for (number, (start, end, status)) in times.enumerated() {
      try drawn.book(["A", "B", "C"][number], start, end, status: status)
    }
    return try drawn.texts(.restDay)
  }

  private let late = ("2027-03-04T18:00", "2027-03-04T22:15", Status.confirmed)

  @Test func `the late Thursday leaves ten and a half hours, or exactly eleven`() throws {
    #expect(
      try texts(.publicSector, late, ("2027-03-05T08:45", "2027-03-05T12:00", .confirmed))
        == ["hard rest-day an 22:15–08:45 A.an B.an 660/630"])
    #expect(
      try texts(.publicSector, late, ("2027-03-05T09:14", "2027-03-05T12:00", .confirmed))
        == ["hard rest-day an 22:15–09:14 A.an B.an 660/659"])
    #expect(
      try texts(.publicSector, late, ("2027-03-05T09:15", "2027-03-05T12:00", .confirmed)) == [])
  }

  @Test func `free hours within one day are no rest between days`() throws {
    #expect(
      try texts(
        .publicSector, ("2027-03-04T09:00", "2027-03-04T11:00", .confirmed), late,
        ("2027-03-05T09:15", "2027-03-05T12:00", .confirmed)) == [])
  }

  @Test func `a night worked through belongs to the day it began on`() throws {
    #expect(
      try texts(
        .publicSector, ("2027-03-04T20:00", "2027-03-05T00:00", .confirmed),
        ("2027-03-05T00:10", "2027-03-05T04:00", .confirmed)) == [])
    #expect(
      try texts(
        .publicSector, ("2027-03-04T20:00", "2027-03-05T00:00", .confirmed),
        ("2027-03-05T00:30", "2027-03-05T04:00", .confirmed))
        == ["hard rest-day an 00:00–00:30 A.an B.an 660/30"])
  }

  @Test func `elapsed hours count while the clocks change`() throws {
    #expect(
      try texts(
        .publicSector, ("2027-03-27T14:00", "2027-03-27T22:00", .confirmed),
        ("2027-03-28T09:30", "2027-03-28T12:00", .confirmed))
        == ["hard rest-day an 22:00–09:30 A.an B.an 660/630"])
    #expect(
      try texts(
        .publicSector, ("2027-10-30T14:00", "2027-10-30T22:00", .confirmed),
        ("2027-10-31T08:00", "2027-10-31T12:00", .confirmed)) == [])
  }

  @Test func `an option makes it soft, but does not hide what confirmed ones do`() throws {
    let early = ("2027-03-05T08:45", "2027-03-05T12:00", Status.confirmed)
    let option = ("2027-03-04T22:30", "2027-03-04T23:00", Status.option)
    #expect(
      try texts(.publicSector, late, ("2027-03-05T08:45", "2027-03-05T12:00", .option))
        == ["soft rest-day an 22:15–08:45 A.an B.an 660/630"])
    #expect(
      try texts(.publicSector, late, option, early) == [
        "hard rest-day an 22:15–08:45 A.an C.an 660/630",
        "soft rest-day an 23:00–08:45 B.an C.an 660/585",
      ])
  }

  @Test func `only people whose profile limits working time`() throws {
    let early = ("2027-03-05T08:45", "2027-03-05T12:00", Status.confirmed)
    #expect(try texts(.labourAct, late, early).count == 1)
    #expect(try texts(.freelance, late, early) == [])
    #expect(try texts(.none, late, early) == [])
  }
}
