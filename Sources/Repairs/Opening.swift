import Planning

/// The one place that asks when a museum is open.
enum Opening {
  /// Minutes of the day; empty when closed, nil when nothing is known.
  static func hours(of museum: MuseumID, on date: LocalDate, in plan: Plan) -> [Range<Int>]? {
    plan.openingHours(of: museum, on: date)
  }
}
