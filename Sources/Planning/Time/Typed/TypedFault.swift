/// Why something a planner typed is no date, time or duration.
package enum TypedFault: Error, Hashable, Sendable {
  case notADate
  case notATime
  case notADuration
  /// The calendar has no such day or week.
  case noSuchDay
  /// The weekday before the date is not that date's own.
  case weekdayDiffers(LocalDate)
  /// A date alone where a moment is asked for.
  case timeMissing
  /// A number past what a plan holds.
  case outOfRange
}
