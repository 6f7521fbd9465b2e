import Planning

/// The public holidays of one museum: those of the calendar, and what it added or took out.
struct Holidays {
  private let added: Set<Int32>
  private let ordinary: Set<Int32>

  init(of museum: MuseumID, in plan: Plan) {
    added = Holidays.days(.holiday, of: museum, in: plan)
    ordinary = Holidays.days(.ordinary, of: museum, in: plan)
  }

  /// As `House.meaning` has it, without looking through all days for each one.
  func contains(_ day: Int32) -> Bool {
    if !added.isEmpty, added.contains(day) { return true }
    guard BelgianCalendar.publicHoliday(on: LocalDate(days: day)) != nil else { return false }
    return !ordinary.contains(day)
  }

  private static func days(
    _ meaning: CalendarDay.Meaning, of museum: MuseumID, in plan: Plan
  ) -> Set<Int32> {
    var days: Set<Int32> = []
    for row in plan.house.calendarDays where row.museum.text.isEmpty || row.museum == museum {
      guard row.meaning == meaning, row.first <= row.last else { continue }
      days.formUnion(row.first.days...row.last.days)
    }
    return days
  }
}
