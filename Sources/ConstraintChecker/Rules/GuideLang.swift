import Planning

/// A guide on a guided activity does not speak its language at level B2 or better.
///
/// Guides are those of `guide-ratio`. The level is that of the activity's need for its language
/// where it has one. A level nobody knows is enough; dates are the matter of `skill-exp`. One
/// conflict for each guide. Hard; options at most soft.
enum GuideLang {
  static func check(
    _ crew: Crew, _ competence: Competence, into findings: inout Findings
  ) {
    guard crew.isGuided, !crew.language.isEmpty, !crew.members.isEmpty else { return }
    let asked = crew.needs.first { $0.form == .language && $0.item == crew.language }
    let need = Need(.language, crew.language, level: asked?.level ?? .b2)
    let number = competence.number(ofLanguage: crew.language)
    for member in crew.members where competence.isGuide(member.resource) {
      let holding = competence.holding(number, atLeast: need.level, of: member.resource)
      guard holding == nil else { continue }
      findings.conflicts.append(
        crew.conflict(.guideLang, .hard, of: member, fact: .missing(need)))
    }
  }
}
