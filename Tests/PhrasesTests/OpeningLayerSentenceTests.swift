import Phrases
import Planning
import Testing

@Suite struct OpeningLayerSentenceTests {
  private func plan(_ rules: [(OpeningRule.Day, [Range<Int>])]) throws -> Plan {
    var plan = Plan()
    let museum = Museum(id: "smak", name: "S.M.A.K.")
    try plan.apply(
      PlanChange(
        [.museum(Replacement(from: nil, to: museum))]
          + rules.map { day, hours in
            .opening(
              Replacement(
                from: nil, to: OpeningRule(museum: museum.id, day: day, hours: hours)))
          }))
    return plan
  }

  private func line(
    _ date: String, _ rules: [(OpeningRule.Day, [Range<Int>])], _ language: Language = .nl
  ) throws -> String {
    let date = try #require(LocalDate(iso: date))
    let layers = try #require(try plan(rules).openingLayers(of: "smak", on: date))
    return Phrases(language).line(layers)
  }

  private let week: [(OpeningRule.Day, [Range<Int>])] = (2...7).map {
    (.weekday($0), [600..<1080])
  }
  private let late = OpeningRule.Day.monthly(MonthlyDay(nth: 1, weekday: 4))

  @Test func `an ordinary day goes by the week`() throws {
    #expect(try line("2027-04-08", week) == "Openingsuren: gewone week 10:00–18:00.")
    #expect(try line("2027-04-05", week, .en) == "Opening hours: ordinary week (closed).")
  }

  @Test func `a late evening is added`() throws {
    let rules = week + [(late, [1050..<1320])]
    #expect(
      try line("2027-04-01", rules)
        == "Openingsuren: gewone week 10:00–18:00, met nocturne (1e donderdag) 17:30–22:00.")
    #expect(
      try line("2027-04-01", rules, .en)
        == "Opening hours: ordinary week 10:00–18:00, with late opening (1st Thursday) 17:30–22:00."
    )
  }

  @Test
  func `a holiday goes before the week, one date before all, and a closed day has no evening`()
    throws
  {
    let rules = week + [(.publicHoliday, [600..<1020])]
    #expect(
      try line("2027-05-17", rules)
        == "Openingsuren: pinkstermaandag 10:00–17:00, gaat voor gewone week (gesloten).")
    let date = try #require(LocalDate(iso: "2027-05-06"))
    let all = rules + [(.date(date), []), (late, [1050..<1320])]
    #expect(
      try line("2027-05-06", all)
        == "Openingsuren: uitzondering voor die dag (gesloten), gaat voor O.L.H. Hemelvaart 10:00–17:00, gewone week 10:00–18:00 en nocturne (1e donderdag) 17:30–22:00."
    )
  }

  @Test func `the first rule is the one that counts, whatever the rules`() throws {
    let all: [(OpeningRule.Day, [Range<Int>])] = [
      (.date(LocalDate(days: 20_899)), [600..<660]), (.yearly(month: 12, day: 25), []),
      (.publicHoliday, [660..<720]), (.schoolHoliday, [720..<780]),
      (.weekday(1), [540..<1020]), (.weekday(4), [540..<1020]),
    ]
    for mask in 1..<(1 << all.count) {
      let plan = try plan(all.indices.filter { mask >> $0 & 1 == 1 }.map { all[$0] })
      for day in 20_880..<21_260 {
        let date = LocalDate(days: Int32(day))
        let (open, layers) = (
          plan.openDay(of: "smak", on: date), plan.openingLayers(of: "smak", on: date)
        )
        #expect(layers?.rules.first == open)
        #expect((layers == nil) == (open == nil))
      }
    }
  }
}
