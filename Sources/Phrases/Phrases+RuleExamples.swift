import ConstraintChecker
import Planning

/// The examples of a rule, told from the plans they are and from what the checker finds in them.
extension Phrases {
  /// A line for what there is and what else is given, then one for each activity: `Workshop 6C · bevestigd
  /// · ma 22/03/2027 10:00–11:30 · Familieatelier`.
  package func lines(_ example: RuleExample, in plan: Plan) -> [String] {
    plan.resources.compactMap { line($0, in: plan) } + facts(example, in: plan)
      + activities(in: plan)
  }

  /// What the checker says of an example, each once.
  package func findings(_ example: RuleExample, in plan: Plan) -> [String] {
    var seen: Set<String> = []
    return ConstraintCheck.whole(plan, now: example.now).conflicts
      .map { "\(word($0.severity)): \(sentence($0, in: plan))" }
      .filter { seen.insert($0).inserted }
  }

  /// Only resources of which there is more to tell than the name that activities give.
  private func line(_ resource: Resource, in plan: Plan) -> String? {
    let whole = resource.partOf.flatMap { plan.resource($0) }.map { plan[$0].name }
    let parts = [
      size(resource), whole.map { say("deel van \($0)", "part of \($0)") },
      resource.features.isEmpty ? nil : list(resource.features),
      resource.skills.isEmpty ? nil : list(resource.skills),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "\(resource.name): \(parts.joined(separator: ", "))"
  }
}

/// Words about rules as such.
extension Phrases {
  package var examplePasses: String { say("Dit mag:", "This is fine:") }
  package var exampleFails: String { say("Dit botst:", "This clashes:") }
  package var ruleParameters: String { say("Getallen:", "Numbers:") }

  /// `warn-percent: vanaf hoe vol een zaal een waarschuwing is; 90 % (1 tot 101 %)`.
  package func line(_ parameter: RuleParameter) -> String {
    let usual = value(parameter.standard, of: parameter)
    let range = bounds(of: parameter, say("tot", "to"))
    return "\(parameter.name.rawValue): \(meaning(parameter.name)); \(usual) (\(range))"
  }

  /// The worst a rule says by itself, and that museums may weigh it otherwise.
  package func weight(_ worst: Severity) -> String {
    switch worst {
    case .hard:
      say(
        "Hoogstens een botsing; een museum kan er een waarschuwing van maken of ze uitzetten.",
        "A clash at worst; a museum can make it a warning or switch it off.")
    case .soft:
      say(
        "Hoogstens een waarschuwing; een museum kan ze laten blokkeren of uitzetten.",
        "A warning at worst; a museum can make it block or switch it off.")
    case .info:
      say(
        "Alleen ter info; een museum kan ze uitzetten.",
        "For information only; a museum can switch it off.")
    }
  }
}
