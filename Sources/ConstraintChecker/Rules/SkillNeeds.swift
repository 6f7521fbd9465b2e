import Planning

/// The people booked on an activity do not have what it asks of them, or not enough people do.
///
/// People booked on an activity fill its needs of form skill and language, each person once,
/// however often they are booked. A person fits a need when they have its skill or language at
/// its level: a language at B2 or better unless the need says otherwise; a level nobody knows is
/// enough; dates are the matter of `skill-exp`. One person may fit several needs. A need for n
/// people is short by n less those who fit it.
///
/// A skill that is short is wrongly filled as far as people are booked who fit none of the
/// activity's needs: hard, one conflict for each of them by id, at most as many as it is short.
/// A language that is short by more people than its skills are short together (somebody who still
/// comes may speak it) is wrongly filled: hard, for those who do not speak it by id, at most as
/// many as are too few. What is short beyond that is an open need: soft, of the activity. Where
/// nobody is booked all is open. Attendants who are still to be found are the matter of `guard-min`. On guided activities `guide-lang` judges those who do not speak
/// the activity's own language. Hard and soft for a confirmed activity; options at most soft.
enum SkillNeeds {
  static func check(
    _ crew: Crew, _ competence: Competence, in plan: Plan, into findings: inout Findings
  ) {
    guard !crew.needs.isEmpty else { return }
    var filled: [Filling] = []
    for need in crew.needs {
      guard let number = competence.number(of: need) else { continue }
      filled.append(Filling(need, number, crew, competence))
    }
    let comers = filled.filter { $0.need.form == .skill }.reduce(0) { $0 + $1.short }
    let idle = crew.members.filter { member in
      !filled.contains { $0.fitting.contains(member.resource) }
    }
    for filling in filled where filling.short > 0 {
      let wrong = wrong(filling, crew, idle: idle, comers: comers, in: plan)
      report(filling, crew, wrong, into: &findings)
    }
  }

  /// Who stands where somebody else should, by id.
  private static func wrong(
    _ filling: Filling, _ crew: Crew, idle: [Occupancy], comers: Int, in plan: Plan
  ) -> [Occupancy] {
    let isLanguage = filling.need.form == .language
    if isLanguage, crew.isGuided, filling.need.item == crew.language { return [] }
    let lacking =
      isLanguage ? crew.members.filter { !filling.fitting.contains($0.resource) } : idle
    let most = isLanguage ? max(0, filling.short - comers) : filling.short
    guard most > 0, !lacking.isEmpty else { return [] }
    guard lacking.count > 1 else { return lacking }
    let named = lacking.map { (plan.resources[Int($0.resource)].id, $0) }.sorted { $0.0 < $1.0 }
    return named.prefix(most).map(\.1)
  }

  private static func report(
    _ filling: Filling, _ crew: Crew, _ wrong: [Occupancy], into findings: inout Findings
  ) {
    let measure = Conflict.Measure(
      unit: .people, needed: filling.need.count, available: filling.fitting.count)
    for member in wrong {
      findings.conflicts.append(
        crew.conflict(
          .skill, .hard, of: member, measure: measure, fact: .missing(filling.need)))
    }
    // Hour by hour that is the matter of guard-min.
    guard filling.short > wrong.count, !GuardMin.isAttendance(filling.need, during: crew.span)
    else { return }
    findings.conflicts.append(
      crew.conflict(.skill, .soft, measure: measure, fact: .missing(filling.need)))
  }
}

/// One need and the people who fit it.
private struct Filling {
  let need: Need
  /// Rows of the people.
  let fitting: [Int32]

  init(_ need: Need, _ number: Int, _ crew: Crew, _ competence: Competence) {
    self.need = need
    var fitting: [Int32] = []
    for member in crew.members {
      let level = Competence.level(of: need)
      if competence.holding(number, atLeast: level, of: member.resource) != nil {
        fitting.append(member.resource)
      }
    }
    self.fitting = fitting
  }

  var short: Int { max(0, need.count - fitting.count) }
}
