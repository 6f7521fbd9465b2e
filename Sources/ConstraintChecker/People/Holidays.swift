import Planning

/// The public holidays of one museum.
struct Holidays {
  private let days: Set<Int32>

  init(of museum: MuseumID, in plan: Plan) {
    var days: Set<Int32> = []
    for row in plan.house.calendarDays where row.museum.text.isEmpty || row.museum == museum {
      guard row.meaning == .holiday else { continue }
      for day in row.first.days...max(row.first.days, row.last.days) { days.insert(day) }
    }
    self.days = days
  }

  func contains(_ day: Int32) -> Bool {
    !days.isEmpty && days.contains(day)
  }
}
