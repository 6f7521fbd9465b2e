import ConstraintChecker
import Phrases
import Planning

/// All that is said of one rule, its examples tried on the spot.
struct RulePage {
  private let rule: RuleCode
  private let phrases: Phrases
  /// The board's own; nil where none is asked.
  private let board: Plan?
  private let passes: (lines: [String], findings: [String])
  private let fails: (lines: [String], findings: [String])

  init(_ rule: RuleCode, _ phrases: Phrases, on board: Plan? = nil) throws(PlanFault) {
    self.rule = rule
    self.phrases = phrases
    self.board = board
    passes = try RulePage.told(rule.description.passes, phrases)
    fails = try RulePage.told(rule.description.fails, phrases)
  }

  private static func told(
    _ example: RuleExample, _ phrases: Phrases
  ) throws(PlanFault) -> ([String], [String]) {
    let plan = try example.plan()
    return (phrases.lines(example, in: plan), phrases.findings(example, in: plan))
  }

  var lines: [String] {
    let parameters = rule.description.parameters.map { "  " + phrases.line($0) }
    var lines = [
      "\(rule.rawValue): \(phrases.title(rule))", phrases.explanation(rule),
      phrases.weight(rule.description.worst),
    ]
    if !parameters.isEmpty { lines += ["", phrases.ruleParameters] + parameters }
    let policies = rule.policyNumbers.map { "  " + phrases.line($0) }
    if !policies.isEmpty { lines += ["", phrases.rulePolicies] + policies }
    if let board {
      lines += ["", phrases.onThisBoard] + phrases.standing(of: rule, in: board).map { "  " + $0 }
    }
    lines += ["", phrases.examplePasses] + passes.lines.map { "  " + $0 }
    lines += ["", phrases.exampleFails] + fails.lines.map { "  " + $0 }
    return lines + fails.findings.map { "  → \($0)" }
  }

  /// A section of the rules' page.
  var markdown: [String] {
    var lines = [
      "## `\(rule.rawValue)`: \(phrases.title(rule))", "", phrases.explanation(rule),
      phrases.weight(rule.description.worst),
    ]
    for parameter in rule.description.parameters {
      if lines.last?.hasPrefix("- ") != true { lines.append("") }
      lines.append("- \(phrases.line(parameter))")
    }
    if !rule.policyNumbers.isEmpty {
      lines += ["", phrases.rulePolicies, ""] + rule.policyNumbers.map { "- \(phrases.line($0))" }
    }
    lines += ["", phrases.examplePasses, ""] + passes.lines.map { "- \($0)" }
    lines += ["", phrases.exampleFails, ""] + fails.lines.map { "- \($0)" }
    return lines + [""] + fails.findings.map { "> \($0)" }
  }

  var json: JSON {
    let description = rule.description
    return .object([
      ("rule", .text(rule.rawValue)), ("title", .text(phrases.title(rule))),
      ("explanation", .text(phrases.explanation(rule))),
      ("worst", .text(description.worst.rawValue)),
      (
        "parameters",
        .list(
          description.parameters.map { parameter in
            .object([
              ("name", .text(parameter.name.rawValue)), ("unit", .text(parameter.unit.rawValue)),
              ("default", .number(parameter.standard)),
              ("least", .number(parameter.allowed.lowerBound)),
              ("most", .number(parameter.allowed.upperBound)),
            ])
          })
      ),
      (
        "policies",
        .list(
          rule.policyNumbers.map { policy in
            .object([
              ("name", .text(policy.rawValue)), ("unit", .text(policy.unit.rawValue)),
              ("default", .number(policy.standard)),
            ])
          })
      ),
      ("passes", .texts(passes.lines)), ("fails", .texts(fails.lines)),
      ("says", .texts(fails.findings)), ("on_board", board.map(settings) ?? .null),
    ])
  }

  /// As museums set it; an empty museum is for all.
  private func settings(on board: Plan) -> JSON {
    let settings = board.house.settings[rule.rawValue] ?? [:]
    return .list(
      settings.values.sorted { $0.museum < $1.museum }.map { setting in
        let parameters = setting.parameters.sorted { $0.key < $1.key }
        return .object([
          ("museum", .text(setting.museum.text)),
          ("weight", .optional(setting.weight?.rawValue)),
          ("parameters", .object(parameters.map { ($0.key, .number($0.value)) })),
        ])
      })
  }
}

/// `Documentation/rules.md`: every rule, in one language.
struct RuleDocument {
  let lines: [String]

  init(_ phrases: Phrases) throws(PlanFault) {
    var lines = [
      phrases.say("# De regels", "# The rules"), "",
      phrases.say(
        "Gemaakt door `planbord rules --format markdown`; de voorbeelden zijn door het programma zelf nagekeken.",
        "Made by `planbord rules --format markdown`; the examples were checked by the program itself."
      ),
      phrases.say(
        "Elk museum weegt een regel zelf met `planbord rules set`.",
        "Each museum weighs a rule itself with `planbord rules set`."),
    ]
    for rule in RuleCode.allCases { lines += [""] + (try RulePage(rule, phrases).markdown) }
    self.lines = lines
  }
}
