import Planning

/// The rules about the people of one activity: what it asks of them, and how many guide it.
struct CrewRules {
  private let competence: Competence

  init(_ surroundings: Surroundings) {
    competence = surroundings.lookups.competence
  }

  /// Either may be left out where a first look found nothing wrong with it.
  func check(
    _ subject: Subject, needs: Bool = true, guides: Bool = true, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    guard needs || guides, let crew = Crew(subject, in: surroundings.plan) else { return }
    if needs {
      SkillNeeds.check(crew, competence, in: surroundings.plan, into: &findings)
      SkillExp.checkNeeds(of: crew, competence, in: surroundings.plan, into: &findings)
    }
    if guides {
      SkillExp.checkGuides(of: crew, competence, in: surroundings.plan, into: &findings)
      GuideRatio.check(crew, competence, in: surroundings, into: &findings)
      GuideLang.check(crew, competence, into: &findings)
    }
  }
}
