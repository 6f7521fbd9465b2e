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
  case changedElsewhere(by: String, title: String)
  case outcomeUnknown
  case failed(StoreProblem)
  /// Another planner's change.
  case othersChanged(by: String, PlanChange)
  case share(ShareStatus)
  /// `begins` is the first commit that is kept.
  case history([HistoryLine], begins: Int = 1)
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
  /// Titles of the activities it touched.
  package var titles: [String]
  /// The commit it took back, if it did.
  package var undoes: Int?

  package init(
    number: Int, author: String, host: String, time: Instant, reason: String, titles: [String],
    undoes: Int?
  ) {
    self.number = number
    self.author = author
    self.host = host
    self.time = time
    self.reason = reason
    self.titles = titles
    self.undoes = undoes
  }
}
