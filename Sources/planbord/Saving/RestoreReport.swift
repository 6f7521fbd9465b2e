import Phrases
import Planning
import Storage

/// What restoring a backup takes away and brings back.
struct RestoreReport {
  let preview: RestorePreview
  private let backup: Backup
  private var going: [Activity] = []
  private var coming: [Activity] = []
  private var changing: [Activity] = []
  private var others = 0

  init(_ backup: Backup, _ preview: RestorePreview, in plan: Plan) {
    self.backup = backup
    self.preview = preview
    var touched: Set<ActivityID> = []
    for case .activity(let row) in preview.change.edits {
      switch (row.before, row.after) {
      case (nil, let after?): coming.append(after)
      case (let before?, nil): going.append(before)
      case (_, let after?): changing.append(after)
      case (nil, nil): break
      }
      if let id = (row.after ?? row.before)?.id { touched.insert(id) }
    }
    addBookingsOfOthers(than: touched, in: plan)
  }

  /// An activity changes with its bookings, even where its own row does not.
  private mutating func addBookingsOfOthers(than known: Set<ActivityID>, in plan: Plan) {
    var touched = known
    for edit in preview.change.edits {
      switch edit {
      case .activity: break
      case .booking(let row):
        guard let id = (row.after ?? row.before)?.activity, touched.insert(id).inserted,
          let activity = plan.activity(id)
        else { continue }
        changing.append(plan[activity])
      case .museum, .resource, .waiver, .opening, .travel, .house: others += 1
      }
    }
  }
}

extension RestoreReport {
  func print(_ outcome: SavingReport, to output: Output, _ format: Format) {
    switch format {
    case .text:
      for line in lines(output.phrases) { output.line(line) }
      printEnd(of: outcome, to: output)
    case .json: output.json(json(outcome))
    }
  }

  private func printEnd(of outcome: SavingReport, to output: Output) {
    let phrases = output.phrases
    switch outcome.result {
    case .committed(let number):
      output.line(phrases.saved(number: number))
      output.line(phrases.undoRestore(number))
    case .wouldCommit: output.line(phrases.wouldBeSaved())
    case .unchanged: output.line(phrases.nothingChanges())
    case .refused, .changedElsewhere, .kept, .unknown: outcome.print(to: output, .text)
    }
  }

  private func lines(_ phrases: Phrases) -> [String] {
    var lines = [phrases.backupIsOf(backup.time, number: backup.number)]
    if preview.sharesPast == false { lines.append(phrases.otherPast()) }
    if preview.lost > 0 {
      lines.append(
        phrases.lostCommits(preview.lost, by: authors, since: preview.entries.last))
    } else if preview.sharesPast != false {
      lines.append(phrases.nothingLost())
    }
    if !going.isEmpty { lines.append(phrases.goes(going.map(\.title))) }
    if !coming.isEmpty { lines.append(phrases.comesBack(coming.map(\.title))) }
    if !changing.isEmpty { lines.append(phrases.changes(changing.map(\.title))) }
    if others > 0 { lines.append(phrases.otherRows(others)) }
    return lines
  }

  /// Who made the commits that are taken back, most first.
  private var authors: [(name: String, commits: Int)] {
    Dictionary(grouping: preview.entries, by: \.author).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (name: $0.key, commits: $0.value) }
  }

  private func json(_ outcome: SavingReport) -> JSON {
    let since = preview.entries.last.map { entry in
      ZoneRules.brussels.writtenWithOffset(Instant(minutes: Int32(clamping: entry.time / 60)))
    }
    let authors = authors.map { author in
      JSON.object([("author", .text(author.name)), ("commits", .number(author.commits))])
    }
    return .object(
      [
        ("result", .text(outcome.word)), ("backup_commit", .number(backup.number)),
        ("same_history", preview.sharesPast.map { .bool($0) } ?? .null),
        ("lost_commits", .number(preview.lost)), ("lost_since", .optional(since)),
        ("lost_by", .list(authors)), ("going", .texts(going.map(\.id.text))),
        ("coming", .texts(coming.map(\.id.text))),
        ("changing", .texts(changing.map(\.id.text))), ("other_rows", .number(others)),
      ] + outcome.details)
  }
}
