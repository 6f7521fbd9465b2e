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
      "De sleutel van een botsing (zie ‘check --format json’), of met --rule een activiteit: id of titel.",
      "A conflict's key (see ‘check --format json’), or with --rule an activity: id or title.",
      valueName: "key|activity"))
  var subject: String

  @Option(
    help: HelpText.help(
      "Deze regel, voor heel de activiteit.", "This rule, for all of the activity.",
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
    let last = try until.map { text throws(ArgumentFault) in try context.date(text) }
    if let last, last < context.today, !undo {
      throw ArgumentFault.dayIsOver(last, place: "--until")
    }
    guard undo || saving.reason.text != nil else { throw ArgumentFault.reasonMissing }
    return try context.writing { board in
      let subject = WaiverSubject(plan: board.plan, now: context.now)
      let (key, museum) = try subject.key(self.subject, rule, isUndo: undo)
      let zone = museum.map { board.plan.zone(of: $0) } ?? .brussels
      let waiver = Waiver(
        conflict: key, reason: saving.reason.text ?? "", author: context.settings().author,
        madeAt: context.now, expires: last.map { zone.startOfDay($0 + 1) })
      let edit = Edit.waiver(
        Replacement(from: board.plan.waivers[key], to: undo ? nil : waiver))
      return try Saving(context: context, board: board, options: saving).save(PlanChange([edit]))
    }
  }
}

/// Finds what a waiver is bound to: a conflict by its key, or a rule at an activity.
struct WaiverSubject {
  let plan: Plan
  let now: Instant

  /// The key and the museum it is about; undoing asks only that the waiver is there.
  func key(
    _ text: String, _ rule: RuleCode?, isUndo: Bool
  ) throws(ArgumentFault) -> (String, MuseumID?) {
    if isUndo, plan.waivers[text] != nil { return (text, nil) }
    guard let rule else { return try conflict(text, isUndo: isUndo) }
    let activity = try Names(plan: plan).activity(text)
    let key = rule.key(for: activity, in: plan)
    guard !isUndo else { return (try waived(rule, activity), plan.museum(activity).id) }
    return (key, plan.museum(activity).id)
  }

  private func conflict(
    _ text: String, isUndo: Bool
  ) throws(ArgumentFault) -> (String, MuseumID?) {
    let conflicts = isUndo ? [] : ConstraintCheck.whole(plan, now: now).conflicts
    guard let found = conflicts.first(where: { $0.key(in: plan) == text }) else {
      throw .unknownConflict(text)
    }
    return (text, found.museum(in: plan))
  }

  /// The waiver of a rule at an activity, also one that is void by now.
  private func waived(_ rule: RuleCode, _ activity: ActivityIndex) throws(ArgumentFault) -> String {
    let scope = WaiverScope.activity(rule, plan.id(activity))
    let keys = plan.waivers.keys.filter { WaiverScope(key: $0) == scope }.sorted()
    guard let key = keys.first else { throw .unknownConflict(plan.title(activity)) }
    return key
  }
}
