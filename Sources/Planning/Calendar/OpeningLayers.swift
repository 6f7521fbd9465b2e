/// All rules of a museum that say something of one day, the one that decides first.
package struct OpeningLayers: Hashable, Sendable {
  package let museum: MuseumID
  package let date: LocalDate
  /// What counts.
  package let day: OpenDay
  /// The hours of the deciding rule by itself, then of those it goes before; none late.
  package let rules: [OpenDay]
  /// Late evenings of that day, which are added to the hours of an open day.
  package let late: [Late]

  package struct Late: Hashable, Sendable {
    package let day: MonthlyDay
    /// Half-open ranges of minutes of the wall-clock day.
    package let hours: [Range<Int>]
  }
}

extension Plan {
  /// Nil when nothing is known of a museum's hours.
  package func openingLayers(of museum: MuseumID, on date: LocalDate) -> OpeningLayers? {
    guard let day = openDay(of: museum, on: date) else { return nil }
    let meaning = house.meaning(of: date, at: museum)
    var rules: [OpenDay] = []
    var late: [OpeningLayers.Late] = []
    for rule in opening.rules(of: museum, on: date) {
      switch rule.day {
      case .date: rules.append(OpenDay(hours: rule.hours, layer: .date))
      case .yearly: rules.append(OpenDay(hours: rule.hours, layer: .yearly))
      case .publicHoliday:
        guard let holiday = meaning.holiday else { continue }
        rules.append(OpenDay(hours: rule.hours, layer: .holiday(holiday)))
      case .schoolHoliday:
        guard let school = meaning.school else { continue }
        rules.append(OpenDay(hours: rule.hours, layer: .school(school)))
      case .weekday: rules.append(OpenDay(hours: rule.hours, layer: .week))
      case .monthly(let monthly):
        late.append(OpeningLayers.Late(day: monthly, hours: rule.hours))
      }
    }
    return OpeningLayers(museum: museum, date: date, day: day, rules: rules, late: late)
  }
}
