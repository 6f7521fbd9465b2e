import Planning

extension Phrases {
  /// `maandag`; ISO weekday, 1 is Monday.
  package func weekdayName(_ weekday: Int) -> String {
    let names = [
      say("maandag", "Monday"), say("dinsdag", "Tuesday"), say("woensdag", "Wednesday"),
      say("donderdag", "Thursday"), say("vrijdag", "Friday"), say("zaterdag", "Saturday"),
      say("zondag", "Sunday"),
    ]
    return names[weekday - 1]
  }

  /// `ma`, in English `Mon`.
  package func weekdayShort(_ weekday: Int) -> String {
    String(weekdayName(weekday).prefix(language == .nl ? 2 : 3))
  }

  /// `maart`; 1 is January.
  package func monthName(_ month: Int) -> String {
    let names = [
      say("januari", "January"), say("februari", "February"), say("maart", "March"),
      say("april", "April"), say("mei", "May"), say("juni", "June"), say("juli", "July"),
      say("augustus", "August"), say("september", "September"), say("oktober", "October"),
      say("november", "November"), say("december", "December"),
    ]
    return names[month - 1]
  }

  /// `mrt`, in English `Mar`.
  package func monthShort(_ month: Int) -> String {
    month == 3 ? say("mrt", "Mar") : String(monthName(month).prefix(3))
  }
}

extension Phrases {
  /// `ma 22`: for the heads of columns.
  package func dayShort(_ date: LocalDate) -> String {
    "\(weekdayShort(date.weekday)) \(date.day)"
  }

  /// `ma 22/03/2027`.
  package func day(_ date: LocalDate) -> String {
    let (year, month, day) = date.civil
    return "\(weekdayShort(date.weekday)) \(day.padded(2))/\(month.padded(2))/\(year.padded(4))"
  }

  /// `maandag 22 maart 2027`.
  package func dayLong(_ date: LocalDate) -> String {
    let (year, month, day) = date.civil
    return "\(weekdayName(date.weekday)) \(day) \(monthName(month)) \(year)"
  }

  /// `maart 2027`.
  package func month(_ date: LocalDate) -> String {
    "\(monthName(date.month)) \(date.year)"
  }

  /// `week 12`: the ISO week a date lies in.
  package func week(_ date: LocalDate) -> String {
    "week \(date.isoWeek.week)"
  }

  /// `ma 22 – zo 28 maart 2027`, with both months or years where they differ.
  package func days(_ first: LocalDate, through last: LocalDate) -> String {
    guard first != last else { return dayLong(first) }
    let (start, end) = (first.civil, last.civil)
    let startMonth =
      start.month == end.month && start.year == end.year ? "" : monthName(start.month)
    let startYear = start.year == end.year ? "" : "\(start.year)"
    let begin = [dayShort(first), startMonth, startYear].filter { !$0.isEmpty }
    return "\(begin.joined(separator: " ")) – \(dayShort(last)) \(month(last))"
  }
}
