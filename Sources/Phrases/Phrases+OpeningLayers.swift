import Planning

/// Which of a museum's rules decides when it is open on a day.
extension Phrases {
  /// `Openingsuren: paasmaandag 10:00–18:00, gaat voor gewone week (gesloten).`, its own line.
  package func line(_ layers: OpeningLayers) -> String {
    var rest = layers.rules.map { "\(name($0.layer)) \(hours($0.hours))" }
    let late = layers.late.map { "\(name($0.day)) \(hours($0.hours))" }
    let first = rest.isEmpty ? "" : rest.removeFirst()
    let added = layers.day.isLate ? late : []
    if !layers.day.isLate { rest += late }
    let with = added.isEmpty ? "" : say(", met \(list(added))", ", with \(list(added))")
    let before = rest.isEmpty ? "" : say(", gaat voor \(list(rest))", ", goes before \(list(rest))")
    return say(
      "Openingsuren: \(first)\(with)\(before).", "Opening hours: \(first)\(with)\(before).")
  }

  private func hours(_ hours: [Range<Int>]) -> String {
    guard !hours.isEmpty else { return say("(gesloten)", "(closed)") }
    return list(
      hours.map {
        "\(clock(minuteOfDay: $0.lowerBound))–\(clock(minuteOfDay: $0.upperBound))"
      })
  }

  private func name(_ layer: OpenDay.Layer) -> String {
    switch layer {
    case .date: say("uitzondering voor die dag", "exception for that day")
    case .yearly: say("elk jaar op die datum", "each year on that date")
    case .holiday(let holiday): name(holiday)
    case .school(let school): name(school)
    case .week: say("gewone week", "ordinary week")
    }
  }

  /// `nocturne (1e donderdag)`.
  private func name(_ day: MonthlyDay) -> String {
    let which = "\(ordinal(day.nth)) \(weekdayName(day.weekday))"
    return say("nocturne (\(which))", "late opening (\(which))")
  }
}
