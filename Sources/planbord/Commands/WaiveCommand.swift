import ArgumentParser
import ConstraintChecker
import Phrases
import Planning

/// Sets a conflict aside with a reason, or opens it again.
struct WaiveCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waive",
      abstract: HelpText.say(
        "Zet een botsing opzij met een reden die iedereen ziet.",
        "Waives a conflict with a reason that everyone sees."))
  }

  @Argument(
    help: HelpText.help(
      "De sleutel van een botsing (zie ‘planbord check’; het begin volstaat), of met --rule een activiteit: id of titel.",
      "A conflict's key (see ‘planbord check’; its beginning will do), or with --rule an activity: id or title.",
      valueName: "key|activity"))
  var subject: String

  @Option(
    help: HelpText.help(
      "Deze regel: alle botsingen van de activiteit die er nu zijn.",
      "This rule: all clashes of the activity that are there now.",
      valueName: "rule"))
  var rule: String?

  @Option(
    help: HelpText.help("Tot en met deze dag.", "Through this day.", valueName: "date"))
  var until: String?

  @Flag(
    help: HelpText.help(
      "Neemt de reden weg: de botsing staat weer open.",
      "Takes the reason away: the conflict is open again."))
  var undo = false

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    let rule: RuleCode? = try rule.map { text throws(ArgumentFault) in
      try readWord(text, place: "--rule")
    }
    let last = try until.map { text throws(ArgumentFault) in
      try context.date(text, at: "--until")
    }
    if let last, last < context.today, !undo {
      throw ArgumentFault.dayIsOver(last, place: "--until")
    }
    let reason = try saving.reason.text()
    guard undo || reason != nil else { throw ArgumentFault.reasonMissing }
    return try context.writing { board in
      let plan = board.plan
      let told = try WaiverSubject(plan: plan, now: context.now)
        .told(subject, rule, isUndo: undo)
      let zone = told.museum.map { plan.zone(of: $0) } ?? .brussels
      let author = context.settings().author
      let edits = told.keys.map { key in
        let waiver = Waiver(
          conflict: key, reason: reason ?? "", author: author,
          madeAt: context.now, expires: last.map { zone.startOfDay($0 + 1) })
        return Edit.waiver(Replacement(from: plan.waivers[key], to: undo ? nil : waiver))
      }
      var saving = Saving(context: context, board: board, options: saving)
      let what = told.words(context.phrases, in: plan)
      saving.deed = undo ? context.phrases.reopened(what) : context.phrases.setAside(what)
      return try saving.save(PlanChange(edits))
    }
  }
}
