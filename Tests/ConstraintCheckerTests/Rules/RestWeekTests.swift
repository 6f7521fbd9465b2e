import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RestWeekTests {
  /// The week of Monday 22 March 2027, in which summer time begins on Sunday.
  private func texts(
    days: ClosedRange<Int>, from start: String = "10:00", to end: String = "16:00",
    then more: (String, String)..., status: Status = .confirmed
  ) throws -> [String] {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", days: days, after: "2027-03-15", start, end, status: status)
    for (number, (start, end)) in more.enumerated() {
      try drawn.book("B\(number)", start, end, status: status)
    }
    return try drawn.texts(.restWeek)
  }

  @Test func `seven days in a row have no rest, six have their Sunday`() throws {
    #expect(
      try texts(days: 0...6) == [
        "hard rest-week an 00:00–00:00 A0.an A1.an A2.an A3.an A4.an A5.an A6.an 2100/1080"
      ])
    #expect(try texts(days: 0...5) == [])
  }

  @Test func `ten days in a row have no rest, whatever weeks they lie in, told once`() throws {
    // From Wednesday to the Friday of the week after.
    let found = try texts(days: 9...18)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("hard rest-week an 00:00–00:00 A10.an A11.an") == true)
    #expect(found.first?.hasSuffix("A18.an A9.an 2100/1080") == true)
    #expect(try texts(days: 9...14) == [])
  }

  @Test func `one free day a week is enough, whichever it is`() throws {
    var drawn = try PeoplePlan(.publicSector)
    let days = (0..<40).filter { $0 % 7 != 3 }
    try drawn.book("A", days: days, after: "2027-04-05", "08:00", "19:00")
    #expect(try drawn.texts(.restWeek) == [])
  }

  @Test func `a move among many days without rest sees all of them`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", days: 0..<45, after: "2027-04-05", "10:00", "12:00")
    let whole = ConstraintCheck.whole(drawn.plan).conflicts.filter { $0.rule == .restWeek }
    #expect(whole.map { $0.span.minutes } == [45 * 1440])
    var check = ConstraintCheck()
    for day in [0, 20, 44] {
      let activity = try #require(drawn.plan.activity(ActivityID("A\(day)")))
      let own = check.conflicts(of: activity, in: drawn.plan).filter { $0.rule == .restWeek }
      #expect(own == whole)
    }
  }

  @Test func `exactly 35 hours from Saturday to Monday are enough`() throws {
    #expect(
      try texts(
        days: 0...4, then: ("2027-03-20T12:00", "2027-03-20T22:00"),
        ("2027-03-22T09:00", "2027-03-22T10:00")) == [])
    #expect(
      try texts(
        days: 0...4, then: ("2027-03-20T12:00", "2027-03-20T22:01"),
        ("2027-03-22T09:00", "2027-03-22T10:00")
      ).count == 1)
  }

  @Test func `the clocks take an hour from the rest in spring and give one in autumn`() throws {
    func week(_ monday: String, _ next: String) throws -> [String] {
      var drawn = try PeoplePlan(.publicSector)
      try drawn.book("A", days: 0...4, after: monday, "10:00", "16:00")
      try drawn.book("B", days: [5], after: monday, "12:00", "22:00")
      try drawn.book("C", days: [7], after: monday, next, "12:00")
      return try drawn.texts(.restWeek)
    }
    #expect(try week("2027-03-22", "09:59").count == 1)
    #expect(try week("2027-03-22", "10:00") == [])
    #expect(try week("2027-10-25", "07:59").count == 1)
    #expect(try week("2027-10-25", "08:00") == [])
  }

  @Test func `options make it soft`() throws {
    #expect(try texts(days: 0...6, status: .option).first?.hasPrefix("soft") == true)
  }

  @Test func `a minute too little in a week that is calm in all else`() throws {
    func week(_ sunday: String) throws -> [String] {
      var drawn = try PeoplePlan(.publicSector)
      try drawn.book("A", days: 0..<6, after: "2027-03-15", "09:00", "13:00")
      try drawn.book("B", "2027-03-21T\(sunday)", "2027-03-22T00:30")
      return try drawn.texts(.restWeek).map { String($0.suffix(9)) }
    }
    // From Saturday at one to midnight on Sunday are 35 hours.
    #expect(try week("23:59") == ["2100/2099"])
    #expect(try week("23:00") == ["2100/2040"])
  }
}
