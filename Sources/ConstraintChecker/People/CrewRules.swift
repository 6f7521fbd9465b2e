import Planning

/// The rules about the people of one activity: what it asks of them, and how many guide it.
struct CrewRules {
  private let competence: Competence

  init(_ surroundings: Surroundings) {
    competence = surroundings.lookups.competence
  }

  func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard let crew = Crew(subject, in: surroundings.plan) else { return }
    SkillNeeds.check(crew, competence, in: surroundings.plan, into: &findings)
    SkillExp.check(crew, competence, in: surroundings.plan, into: &findings)
    GuideRatio.check(crew, competence, in: surroundings, into: &findings)
    GuideLang.check(crew, competence, into: &findings)
  }
}
