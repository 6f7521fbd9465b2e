import ArgumentParser
import ConstraintChecker
import Phrases

struct RulesCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: HelpText.say(
        "De regels waartegen gepland wordt.", "The rules that plans are held against."),
      subcommands: [ShowRuleCommand.self])
  }

  func run(in context: Context) throws -> Ending {
    for rule in RuleCode.allCases {
      context.output.line("\(rule.rawValue): \(context.phrases.title(rule))")
    }
    return .done
  }
}

struct ShowRuleCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: HelpText.say("Legt één regel uit.", "Explains one rule."))
  }

  @Argument(help: HelpText.help("Bijvoorbeeld room-double.", "For instance room-double."))
  var rule: String

  func run(in context: Context) throws -> Ending {
    let rule: RuleCode = try readWord(rule, place: "<rule>")
    context.output.line("\(rule.rawValue): \(context.phrases.title(rule))")
    context.output.line(context.phrases.explanation(rule))
    return .done
  }
}
