import ArgumentParser
import ConstraintChecker
import Phrases
import Planning

/// Says how seriously a museum takes a rule, and what numbers it goes by.
struct SetRuleCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: HelpText.say(
        "Hoe ernstig een museum een regel neemt, en met welke getallen.",
        "How seriously a museum takes a rule, and by which numbers."))
  }

  @Argument(
    help: HelpText.help("Bijvoorbeeld room-cap.", "For instance room-cap.", valueName: "rule"))
  var rule: String

  @Option(
    help: HelpText.help(
      "Voor dit museum: id of naam; anders voor alle.",
      "For this museum: id or name; else for all.",
      valueName: "museum"))
  var museum: String?

  @Option(
    help: HelpText.help(
      "block, warn, off, of default: zoals de regel zelf oordeelt.",
      "block, warn, off, or default: as the rule itself judges.", valueName: "weight"))
  var weight: String?

  @Option(
    name: .customLong("parameter"),
    help: HelpText.help(
      "Een getal van de regel, ook als 11u of 30min, zie ‘rules show’; ‘naam=’ zet het terug.",
      "A number of the rule, also as 11h or 30min, see ‘rules show’; ‘name=’ puts it back.",
      valueName: "name=value"))
  var parameters: [String] = []

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    let rule: RuleCode = try readWord(rule, place: HelpText.place("rule"))
    let weight = try weight.map { text throws(ArgumentFault) in try readWeight(text) }
    guard weight != nil || !parameters.isEmpty else { throw ArgumentFault.nothingToSet }
    if let weight = weight?.value, !rule.description.allows(weight) {
      throw ArgumentFault.onlyInforms(rule: rule.rawValue)
    }
    return try context.writing { board in
      let museum = try museum.map { try Names(plan: board.plan).museum($0).id } ?? MuseumID("")
      let before = board.plan.house.settings[rule.rawValue]?[museum]
      var after = before ?? RuleSetting(museum: museum, rule: rule.rawValue, version: 0)
      if let weight { after.weight = weight.value }
      for text in parameters { try set(text, of: rule, in: &after) }
      let change = change(from: before, to: after)
      return try Saving(context: context, board: board, options: saving).save(change)
    }
  }

  private struct Weight {
    let value: RuleSetting.Weight?
  }

  private func readWeight(_ text: String) throws(ArgumentFault) -> Weight {
    if text.lowercased() == "default" { return Weight(value: nil) }
    guard let weight = RuleSetting.Weight(rawValue: text.lowercased()) else {
      let allowed = RuleSetting.Weight.allCases.map(\.rawValue) + ["default"]
      throw .unknownWord(text, place: "--weight", allowed: allowed)
    }
    return Weight(value: weight)
  }

  private func set(
    _ text: String, of rule: RuleCode, in setting: inout RuleSetting
  ) throws(ArgumentFault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let known = rule.description.parameters
    guard let parameter = rule.description.parameter(name), parts.count == 2 else {
      guard !known.isEmpty else { throw .noParameters(rule: rule.rawValue) }
      throw .unknownWord(
        name, place: "--parameter", allowed: known.map { "\($0.name.rawValue)=…" })
    }
    guard !parts[1].isEmpty else { setting.parameters[name] = nil; return }
    let text = String(parts[1])
    guard let value = parameter.read(text) else { throw .notAValue(text, of: parameter) }
    guard parameter.allowed.contains(value) else { throw .notAllowed(text, of: parameter) }
    setting.parameters[name] = value
  }

  /// A setting that says nothing is none.
  private func change(from before: RuleSetting?, to after: RuleSetting) -> PlanChange {
    guard before != after else { return PlanChange() }
    var after = after
    after.version += 1
    let saysNothing = after.weight == nil && after.parameters.isEmpty
    if saysNothing, before == nil { return PlanChange() }
    return PlanChange([
      .house(
        Replacement(
          from: before.map { .setting($0) }, to: saysNothing ? nil : .setting(after)))
    ])
  }
}
