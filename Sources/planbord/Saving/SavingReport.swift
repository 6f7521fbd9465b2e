import Board
import ConstraintChecker
import Phrases
import Planning
import Storage

/// What became of a change, ready to be printed.
struct SavingReport {
  enum Result {
    case committed(number: Int)
    case wouldCommit
    case refused
    case changedElsewhere(CommitEntry, row: String)
    case unchanged
    /// On this computer only.
    case kept(DraftID)
    case unknown
  }

  let result: Result
  let change: PlanChange
  /// Those the change brings; their rows are those of `plan`.
  var conflicts: [Conflict] = []
  let plan: Plan
  /// When it was looked at.
  let now: Instant
  /// What others had changed meanwhile and the commit left so.
  var taken: [TakenField] = []
  /// What the rules found after it; nil where nothing was saved.
  var checked: Checked?
  /// What was done, where the rows do not tell.
  var deed: String?
  var warnsOfPast = false

  var ending: Ending {
    switch result {
    case .committed, .wouldCommit, .unchanged: .done
    case .refused, .changedElsewhere: .refused
    case .kept, .unknown: .shareUnusable
    }
  }

  func print(to output: Output, _ format: Format) {
    switch format {
    case .text: printText(to: output)
    case .json: output.json(json(output.phrases))
    }
  }
}

extension SavingReport {
  private func printText(to output: Output) {
    let phrases = output.phrases
    let before = before
    for listed in listed {
      let isOver =
        listed.conflict.severity == .hard && change.onlyTells(listed.conflict, now: now)
      let line = listed.line(in: plan, phrases, before: before, seenFrom: viewer)
      output.line(isOver ? "\(line) (\(phrases.overAlready))" : line)
    }
    for activity in gone {
      output.line(phrases.liesInPast(activity.title, activity.span, zone: zone(of: activity)))
    }
    if let note = phrases.otherClock(change, after: plan, now: now) { output.line(note) }
    switch result {
    case .committed(let number):
      if let deed { output.line(deed) }
      output.line(phrases.saved(number: number))
      if !taken.isEmpty { output.line(phrases.taken(taken)) }
      printActivities(to: output)
      if let checked { output.line("\(phrases.sentence(checked)).") }
    case .wouldCommit:
      if let deed { output.line(deed) }
      output.line(phrases.wouldBeSaved())
    case .unchanged: output.line(phrases.nothingChanges())
    case .kept(let id): output.line(phrases.keptAsDraft(id.text))
    case .refused:
      let hard = conflicts.count {
        $0.severity == .hard && !change.onlyTells($0, now: now)
      }
      output.complain(
        change.activities.isEmpty ? phrases.wouldBreak(hard) : phrases.refused(hard))
    case .changedElsewhere(let entry, let row):
      output.complain(phrases.changedElsewhere(entry, row: row))
    case .unknown: output.complain(phrases.perhapsSaved())
    }
  }

  /// What is new or moved and over already.
  private var gone: [Activity] {
    guard warnsOfPast else { return [] }
    return change.edits.compactMap { edit in
      guard case .activity(let row) = edit, let after = row.after, after.status.occupies,
        after.span.end <= now, row.before?.span != after.span
      else { return nil }
      return after
    }
  }

  private func zone(of activity: Activity) -> ZoneRules {
    plan.museum(activity.museum).map { plan.zone(of: $0.id) } ?? .brussels
  }

  /// `n4k…: Lezing Leie, ma 22/03/2027 12:00–13:00, bevestigd`.
  private func printActivities(to output: Output) {
    for id in change.activities.prefix(10) {
      guard let index = plan.activity(id) else { continue }
      let when = output.phrases.when(plan.row(index).span, zone: plan.zone(of: index))
      let status = output.phrases.word(plan.status(index))
      output.line("\(id): \(plan.title(index)), \(when), \(status)")
    }
  }

  /// The museum whose activities are changed; nil where they are several.
  private var viewer: MuseumID? {
    let museums = Set(change.activities.compactMap { plan.activity($0) }.map { plan.museum($0).id })
    return museums.count == 1 ? museums.first : nil
  }

  /// The plan without the change; nil where nothing is told of what it brings.
  private var before: Plan? {
    guard !conflicts.isEmpty else { return nil }
    var before = plan
    return (try? before.apply(change.inverse)) == nil ? nil : before
  }

  private func json(_ phrases: Phrases) -> JSON {
    let before = before
    return .object(
      [
        ("result", .text(word)), ("activity", .optional(change.activities.first?.text)),
        ("bookings", .texts(change.bookings.map(\.text))),
        (
          "conflicts",
          .list(
            listed.map { JSON.conflict($0, in: plan, phrases, before: before, seenFrom: viewer) })
        ),
      ] + details + (gone.isEmpty ? [] : [("in_the_past", .bool(true))]))
  }

  private var listed: [ListedConflict] {
    let waivers = Waivers(of: plan, now: now)
    return conflicts.map { ListedConflict($0, in: plan, waivers) }
      .sorted(by: ListedConflict.inOrder)
  }

  var word: String {
    switch result {
    case .committed: "committed"
    case .wouldCommit: "would-commit"
    case .refused: "refused"
    case .changedElsewhere: "changed-elsewhere"
    case .unchanged: "unchanged"
    case .kept: "kept"
    case .unknown: "unknown"
    }
  }

  private var takenDetails: [(String, JSON)] {
    guard !taken.isEmpty else { return [] }
    let fields = taken.map { taken in
      JSON.object([("field", .text(taken.field.rawValue)), ("by", .text(taken.by))])
    }
    return [("taken", .list(fields))]
  }

  var details: [(String, JSON)] {
    switch result {
    case .committed(let number): [("commit", .number(number))] + takenDetails
    case .kept(let id): [("draft", .text(id.text))]
    case .changedElsewhere(let entry, let row):
      [
        (
          "changed",
          .object([
            ("row", .text(row)), ("by", .text(entry.author)), ("commit", .number(entry.number)),
          ])
        )
      ]
    case .wouldCommit, .refused, .unchanged, .unknown: []
    }
  }
}
