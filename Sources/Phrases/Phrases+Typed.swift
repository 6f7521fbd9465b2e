import Planning

extension Phrases {
  /// Why something typed is no date, time or duration, and what is.
  package func sentence(_ fault: TypedFault, typed text: String) -> String {
    let typed = quoted(text)
    switch fault {
    case .notADate:
      return say(
        "\(typed) is geen datum; schrijf bijvoorbeeld 22/3, 2027-03-22, ma, +2w, w12 of morgen.",
        "\(typed) is no date; write for instance 22/3, 2027-03-22, mon, +2w, w12 or tomorrow.")
    case .notATime:
      return say(
        "\(typed) is geen tijd; schrijf bijvoorbeeld 14, 14u30, 14:30 of 2pm.",
        "\(typed) is no time; write for instance 14, 14h30, 14:30 or 2pm.")
    case .notADuration:
      return say(
        "\(typed) is geen duur; schrijf bijvoorbeeld 90m, 1u30 of 2d.",
        "\(typed) is no duration; write for instance 90m, 1h30 or 2d.")
    case .noSuchDay:
      return say(
        "\(typed) staat niet op de kalender; kijk de dag of het weeknummer na.",
        "\(typed) is not on the calendar; check the day or the week number.")
    case .weekdayDiffers(let date):
      return say(
        "\(typed): die datum is een \(weekdayName(date.weekday)); laat de weekdag weg of verbeter hem.",
        "\(typed): that date is a \(weekdayName(date.weekday)); leave the weekday out or correct it."
      )
    case .timeMissing:
      return say(
        "\(typed) heeft geen tijd; schrijf bijvoorbeeld \(quoted("\(text) 14:00")).",
        "\(typed) has no time; write for instance \(quoted("\(text) 14:00")).")
    case .outOfRange:
      return say(
        "\(typed) ligt te ver weg; een plan gaat van het jaar 1 tot 5999.",
        "\(typed) lies too far away; a plan runs from the year 1 to 5999.")
    }
  }
}
