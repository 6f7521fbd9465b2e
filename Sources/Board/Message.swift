import ConstraintChecker
import Planning
import Screen

/// What happened: a key, the clock, or an answer of the store.
package enum Message: Sendable {
  case key(Key)
  case paste(String)
  case resized(Size)
  /// The minute has changed.
  case clock(Instant)
  /// A plan, in part or whole, with its conflicts.
  case loaded(Plan, CheckResult)
  /// One's own change is in the log under this number.
  case committed(number: Int, PlanChange)
  case undone(number: Int, PlanChange, undid: Int)
  case refused([RefusedConflict])
  case changedElsewhere(by: String, draft: DraftID)
  /// The change just told of left these fields as others had set them.
  case merged([TakenField])
  case outcomeUnknown
  case failed(StoreProblem)
  /// What other planners changed since the last look, in order.
  case othersChanged([OthersChange])
  case share(ShareStatus)
  /// What waits on this computer from earlier, in order.
  case drafts([Draft])
  /// A change of one's own is on this computer's disk.
  case draftKept(Draft)
  /// The disk refused it; why, in the store's own words.
  case draftNotKept(Draft, String)
  /// The undo under this name came to nothing: what it takes back cannot be read; why, in the
  /// store's own words.
  case notUndone(DraftID, String)
  case draftStands(DraftID, Draft.Standing)
  /// It is on the board.
  case draftEnded(DraftID)
  case draftWithdrawn(DraftID)
  /// It cannot be withdrawn now: it is being sent, or was and the answer is still open.
  case draftUnderway(DraftID)
  /// Saving takes longer than a planner notices.
  case savingIsSlow
  /// The share's history no longer has commits this computer had: of this planner, and of others.
  case historyLost(own: Int, others: Int)
  /// `begins` is the first commit that is kept.
  case history([HistoryLine], begins: Int = 1)
  /// What the log tells of those that take part in a conflict.
  case past(ConflictPast, of: Conflict)
  /// Ways out of a conflict, or how far the search for them is.
  case repairs(RepairNews)
  case slots(SlotNews)
  /// What a row of the house that is being typed would break.
  case house(HouseNews)
  /// Who else has the board open by now.
  case present([Colleague])
}

/// A conflict the store found on saving that the board did not know of yet.
package struct RefusedConflict: Hashable, Sendable {
  package var rule: RuleCode
  package var severity: Severity
  package var resource: ResourceID?
  package var span: Span
  /// Titles of those that take part.
  package var titles: [String]
  package var measure: Conflict.Measure?

  package init(
    rule: RuleCode, severity: Severity, resource: ResourceID?, span: Span, titles: [String],
    measure: Conflict.Measure?
  ) {
    self.rule = rule
    self.severity = severity
    self.resource = resource
    self.span = span
    self.titles = titles
    self.measure = measure
  }
}

/// One commit as the history list shows it.
package struct HistoryLine: Hashable, Sendable {
  package var number: Int
  package var author: String
  package var host: String
  package var time: Instant
  package var reason: String
  package var change: PlanChange
  /// It took a name out of all that is kept; what that was stands nowhere.
  package var erases: Bool
  /// The commit it took back, if it did.
  package var undoes: Int?
  /// Whom the waivers of its change are about.
  package var sides = WaivedSides()

  package init(
    number: Int, author: String, host: String, time: Instant, reason: String, change: PlanChange,
    erases: Bool = false, undoes: Int?
  ) {
    self.number = number
    self.author = author
    self.host = host
    self.time = time
    self.reason = reason
    self.change = change
    self.erases = erases
    self.undoes = undoes
  }

  package var activities: [ActivityID] { change.activities }
}
