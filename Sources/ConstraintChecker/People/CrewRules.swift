import Planning

/// The rules about the people of one activity: what it asks of them, and how many guide it.
struct CrewRules {
  private var competence: Competence

  init(_ plan: Plan) {
    competence = Competence(plan)
  }

  mutating func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard let crew = Crew(subject, in: surroundings.plan) else { return }
    SkillNeeds.check(crew, &competence, in: surroundings.plan, into: &findings)
    SkillExp.check(crew, &competence, in: surroundings.plan, into: &findings)
    GuideRatio.check(crew, &competence, in: surroundings, into: &findings)
    GuideLang.check(crew, &competence, into: &findings)
  }
}

extension CrewRules {
  /// Every activity that asks for people or is guided; the others cost a look at their kind.
  mutating func checkAll(in surroundings: Surroundings, into findings: inout Findings) {
    checkAll(of: surroundings.plan, in: surroundings, into: &findings)
  }

  private mutating func checkAll(
    of plan: Plan, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let isGuided = plan.sharedWords.map { plan.house.kinds[$0]?.isGuided ?? false }
    for (activity, _) in plan.activitiesWithNeeds where plan.status(activity).occupies {
      check(Subject(activity, in: plan), in: surroundings, into: &findings)
    }
    guard isGuided.contains(true) else { return }
    let leastOccupying = Status.concept.code
    var guided: [ActivityIndex] = []
    plan.withActivityRows { rows in
      for index in rows.indices where isGuided[Int(rows[index].kind)] {
        let row = rows[index]
        guard row.isPresent, row.status >= leastOccupying else { continue }
        guard row.visitors > 0 || row.language > 0 else { continue }
        guided.append(ActivityIndex(index))
      }
    }
    for activity in guided where plan.needs(activity).isEmpty {
      check(Subject(activity, in: plan), in: surroundings, into: &findings)
    }
  }
}
