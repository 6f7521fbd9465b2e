import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct StaffAbsentTests {
  private func texts(
    _ absences: (String, String)..., status: Status = .confirmed, setup: Int = 0
  ) throws -> [String] {
    let rows = try absences.enumerated().map { number, times in
      HouseRow.absence(
        Absence(
          id: "x\(number)", person: "an", span: try PeoplePlan.span(times.0, times.1),
          form: .leave))
    }
    var drawn = try PeoplePlan([PeoplePlan.person("an")], rows)
    try drawn.book(
      "A", "2027-03-22T10:00", "2027-03-22T12:00", status: status, setup: setup)
    return try drawn.texts(.staffAbsent)
  }

  @Test func `an assignment while somebody is away is hard, for an option soft`() throws {
    #expect(
      try texts(("2027-03-22T11:00", "2027-03-22T17:00"))
        == ["hard staff-absent an 11:00–12:00 A.an"])
    #expect(
      try texts(("2027-03-22T11:00", "2027-03-22T17:00"), status: .option)
        == ["soft staff-absent an 11:00–12:00 A.an"])
  }

  @Test func `touching an absence is fine, unless there is something to set up`() throws {
    let before = ("2027-03-22T08:00", "2027-03-22T10:00")
    #expect(try texts(before) == [])
    #expect(try texts(("2027-03-22T12:00", "2027-03-22T13:00")) == [])
    #expect(try texts(before, setup: 15) == ["hard staff-absent an 09:45–10:00 A.an"])
  }

  @Test func `absences that touch are one, and what kind they are is not told`() throws {
    #expect(
      try texts(
        ("2027-03-22T00:00", "2027-03-22T11:00"), ("2027-03-22T11:00", "2027-03-23T00:00"))
        == ["hard staff-absent an 10:00–12:00 A.an"])
    #expect(
      try texts(
        ("2027-03-22T09:00", "2027-03-22T10:30"), ("2027-03-22T11:00", "2027-03-22T11:30"))
        == [
          "hard staff-absent an 10:00–10:30 A.an", "hard staff-absent an 11:00–11:30 A.an",
        ])
  }

  @Test func `one minute at either end counts`() throws {
    #expect(
      try texts(("2027-03-22T11:59", "2027-03-22T17:00"))
        == ["hard staff-absent an 11:59–12:00 A.an"])
    #expect(
      try texts(("2027-03-22T08:00", "2027-03-22T10:01"))
        == ["hard staff-absent an 10:00–10:01 A.an"])
  }
}
