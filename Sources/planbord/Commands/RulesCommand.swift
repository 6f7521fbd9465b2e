import ArgumentParser
import ConstraintChecker
import Phrases
import Planning

struct RulesCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: HelpText.say(
        "De regels waartegen gepland wordt.", "The rules that plans are held against."),
      subcommands: [ListRulesCommand.self, ShowRuleCommand.self, SetRuleCommand.self],
      defaultSubcommand: ListRulesCommand.self)
  }

  func run(in context: Context) throws -> Ending { .done }
}

struct ListRulesCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: HelpText.say("Alle regels.", "All rules."))
  }

  @Option(
    help: HelpText.help(
      "text, json, of markdown: alles over elke regel.", "text, json, or markdown: all about each.",
      valueName: "text|json|markdown"))
  var format = "text"

  private enum Form: String, CaseIterable {
    case text, json, markdown
  }

  func run(in context: Context) throws -> Ending {
    let phrases = context.phrases
    switch try readWord(format, place: "--format") as Form {
    case .text:
      for rule in RuleCode.allCases {
        context.output.line("\(rule.rawValue): \(phrases.title(rule))")
      }
    case .json:
      let rules = try RuleCode.allCases.map { try RulePage($0, phrases).json }
      context.output.json(.object([("rules", .list(rules))]))
    case .markdown:
      for line in try RuleDocument(phrases).lines { context.output.own(line) }
    }
    return .done
  }
}

struct ShowRuleCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: HelpText.say(
        "Legt één regel uit, en zegt wat er op dit bord van geldt.",
        "Explains one rule, and says what of it holds on this board."))
  }

  @Argument(
    help: HelpText.help(
      "Bijvoorbeeld room-double.", "For instance room-double.", valueName: "rule"))
  var rule: String

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let rule: RuleCode = try readWord(rule, place: HelpText.place("rule"))
    return try context.readingIfThere { plan in
      let page = try RulePage(rule, context.phrases, on: plan)
      switch format {
      case .text: for line in page.lines { context.output.line(line) }
      case .json: context.output.json(page.json)
      }
      return .done
    }
  }
}
