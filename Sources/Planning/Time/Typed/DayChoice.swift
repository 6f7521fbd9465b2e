/// Which of the days between two are meant; all of them where nothing is said.
package struct DayChoice: Hashable, Sendable {
  /// Just these; empty for any.
  package var dates: [LocalDate] = []
  /// Just these weekdays, 1 for Monday; empty for any.
  package var weekdays: Set<Int> = []
  package var withoutWeekdays: Set<Int> = []
  package var without: [ClosedRange<LocalDate>] = []

  package init() {}

  package func includes(_ date: LocalDate) -> Bool {
    (dates.isEmpty || dates.contains(date))
      && (weekdays.isEmpty || weekdays.contains(date.weekday))
      && !withoutWeekdays.contains(date.weekday) && !without.contains { $0.contains(date) }
  }
}
