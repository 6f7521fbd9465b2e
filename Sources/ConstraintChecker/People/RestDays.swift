import Planning

extension Conflict {
  /// The local days of which one without work would make up for what it tells; none for other rules.
  package func restDays(in plan: Plan) -> [LocalDate] {
    guard rule == .nightSun, let person = resource else { return [] }
    let museum = plan[person].museum
    let holidays = Holidays(of: museum, in: plan)
    let worked = plan.zone(of: museum).local(span.start).date
    return (1...max(1, restDaysAhead(in: plan))).map { worked + $0 }
      .filter { NightSun.makesUp($0.days, holidays) }
  }

  /// Minutes after it in which its rule looks for rest that makes up for it.
  package func outlook(in plan: Plan) -> Int {
    rule == .nightSun ? (restDaysAhead(in: plan) + 2) * 1440 : 0
  }

  private func restDaysAhead(in plan: Plan) -> Int {
    guard let person = resource else { return 0 }
    return NightSun.within.value(of: .nightSun, in: plan[person].museum, plan.house)
  }
}
