import Planning
import Testing

@Suite struct OpenDayTests {
  /// As the Museum voor Schone Kunsten: closed on Mondays except holidays.
  private static let msk: [OpeningRule] =
    (2...5).map { rule(.weekday($0), [570..<1050]) }
    + (6...7).map { rule(.weekday($0), [600..<1080]) }
    + [
      rule(.publicHoliday, [600..<1080]), rule(.yearly(month: 12, day: 25), []),
      rule(
        .monthly(MonthlyDay(nth: 1, weekday: 4, months: [1, 2, 3, 4, 5, 6, 10, 11, 12])),
        [1050..<1320]),
    ]

  private static func rule(_ day: OpeningRule.Day, _ hours: [Range<Int>]) -> OpeningRule {
    OpeningRule(museum: "msk", day: day, hours: hours)
  }

  private func plan(_ rules: [OpeningRule], _ house: [HouseRow] = []) throws -> Plan {
    var plan = Plan()
    var edits: [Edit] = [.museum(Replacement(from: nil, to: Museum(id: "msk", name: "MSK")))]
    edits += rules.map { .opening(Replacement(from: nil, to: $0)) }
    edits += house.map { .house(Replacement(from: nil, to: $0)) }
    try plan.apply(PlanChange(edits))
    return plan
  }

  private func day(_ text: String, in plan: Plan) throws -> OpenDay? {
    plan.openDay(of: "msk", on: try #require(LocalDate(iso: text)))
  }

  @Test func `Whit Monday is open by the holiday rule, the Monday after is closed`() throws {
    let plan = try plan(Self.msk)
    #expect(
      try day("2027-05-17", in: plan)
        == OpenDay(hours: [600..<1080], layer: .holiday(.legal(.whitMonday))))
    #expect(try day("2027-05-24", in: plan) == OpenDay(hours: [], layer: .week))
  }

  @Test func `a closed date wins over the holiday it is, and one date over both`() throws {
    #expect(try day("2027-12-25", in: plan(Self.msk)) == OpenDay(hours: [], layer: .yearly))
    let date = try #require(LocalDate(iso: "2027-12-25"))
    let exception = Self.rule(.date(date), [600..<780])
    #expect(
      try day("2027-12-25", in: plan(Self.msk + [exception]))
        == OpenDay(hours: [600..<780], layer: .date))
  }

  @Test func `a museum without a rule for holidays goes by the next layer`() throws {
    let week = Self.msk.filter { $0.day != .publicHoliday }
    #expect(try day("2027-05-17", in: plan(week)) == OpenDay(hours: [], layer: .week))
    // Ascension Day is also a school holiday.
    let school = week + [Self.rule(.schoolHoliday, [540..<1080])]
    #expect(
      try day("2027-05-06", in: plan(school))
        == OpenDay(hours: [540..<1320], layer: .school(.flemish(.ascension)), isLate: true))
  }

  @Test func `the late evening is added to an open day and not to a closed one`() throws {
    let plan = try plan(Self.msk)
    #expect(
      try day("2027-06-03", in: plan)
        == OpenDay(hours: [570..<1320], layer: .week, isLate: true))
    #expect(try day("2027-06-10", in: plan) == OpenDay(hours: [570..<1050], layer: .week))
    #expect(try day("2027-07-01", in: plan) == OpenDay(hours: [570..<1050], layer: .week))
    let closed = Self.rule(.date(try #require(LocalDate(iso: "2027-06-03"))), [])
    #expect(
      try day("2027-06-03", in: self.plan(Self.msk + [closed]))
        == OpenDay(hours: [], layer: .date))
  }

  @Test func `a holiday of the museum's own counts as one, an ordinary day does not`() throws {
    let first = try #require(LocalDate(iso: "2027-05-24"))
    let holiday = CalendarDay(first: first, last: first, meaning: .holiday, name: "Sint-Lieven")
    #expect(
      try day("2027-05-24", in: plan(Self.msk, [.calendarDay(holiday)]))
        == OpenDay(hours: [600..<1080], layer: .holiday(.local("Sint-Lieven"))))
    let whit = try #require(LocalDate(iso: "2027-05-17"))
    let ordinary = CalendarDay(first: whit, last: whit, meaning: .ordinary, name: "")
    #expect(
      try day("2027-05-17", in: plan(Self.msk, [.calendarDay(ordinary)]))
        == OpenDay(hours: [], layer: .week))
  }

  @Test func `nothing is known of a museum without rules`() throws {
    #expect(try day("2027-05-24", in: plan([])) == nil)
    #expect(
      try day("2027-05-24", in: plan([Self.rule(.publicHoliday, [600..<1080])])) == nil)
  }

  @Test func `rules go in and come out again`() throws {
    var hours = OpeningHours(Self.msk)
    #expect(Set(hours.rules) == Set(Self.msk))
    for rule in Self.msk { hours.remove(museum: "msk", day: rule.day) }
    #expect(hours == OpeningHours())
  }
}
