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
    filled.reserveCapacity(crew.needs.count)
    for need in crew.needs {
      guard let number = competence.number(of: need) else { continue }
      filled.append(Filling(need, number, crew, competence))
    }
    let comers = filled.reduce(0) { $0 + ($1.need.form == .skill ? $1.short : 0) }
    for filling in filled where filling.short > 0 {
      let wrong = wrong(filling, of: filled, crew, competence, comers: comers, in: plan)
      report(filling, crew, wrong, into: &findings)
    }
  }

  /// Who stands where somebody else should, by id where some of them are left out.
  private static func wrong(
    _ filling: Filling, of filled: [Filling], _ crew: Crew, _ competence: Competence, comers: Int,
    in plan: Plan
  ) -> [Occupancy] {
    let isLanguage = filling.need.form == .language
    if isLanguage, crew.isGuided, filling.need.item == crew.language { return [] }
    let most = isLanguage ? max(0, filling.short - comers) : filling.short
    guard most > 0 else { return [] }
    var lacking: [Occupancy] = []
    lacking.reserveCapacity(crew.members.count)
    for member in crew.members {
      let fits =
        isLanguage
        ? filling.fits(member, competence) : filled.contains { $0.fits(member, competence) }
      if !fits { lacking.append(member) }
    }
    guard lacking.count > most else { return lacking }
    lacking.sort { plan.isInOrderOfID($0.resource, $1.resource) }
    lacking.removeLast(lacking.count - most)
    return lacking
  }

  private static func report(
    _ filling: Filling, _ crew: Crew, _ wrong: [Occupancy], into findings: inout Findings
  ) {
    let measure = Conflict.Measure(
      unit: .people, needed: filling.need.count, available: filling.fitting)
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

/// One need and how many of the people fit it.
private struct Filling {
  let need: Need
  let fitting: Int
  private let number: Int
  private let level: SkillGrant.Level?

  init(_ need: Need, _ number: Int, _ crew: Crew, _ competence: Competence) {
    self.need = need
    self.number = number
    let level = Competence.level(of: need)
    self.level = level
    fitting = crew.members.count {
      competence.has(number, atLeast: level, $0.resource)
    }
  }

  func fits(_ member: Occupancy, _ competence: Competence) -> Bool {
    competence.has(number, atLeast: level, member.resource)
  }

  var short: Int { max(0, need.count - fitting) }
}
