/// A date as a planner types it: `22/3`, `2027-03-22`, `ma`, `22 maart`, `+2w`, `w12`, `morgen`.
package enum TypedDate {
  /// A day, month or week without a year is looked for from this many days before today on.
  package static let daysBack = 90
  /// Years whose every minute an `Instant` can hold in any zone.
  package static let years = 1...5999

  /// Reads Dutch and English alike; a weekday alone is today's or the next one.
  package static func read(_ text: String, today: LocalDate) throws(TypedFault) -> LocalDate {
    guard let text = TypedText(text) else { throw .notADate }
    let date = try TypedDateReading(today: today).read(text)
    guard years.contains(date.year) else { throw .outOfRange }
    return date
  }

  /// The weekday a word names, 1 for Monday; nil where it names none.
  package static func weekday(_ text: String) -> Int? {
    guard let text = TypedText(text), text.shape == "w" else { return nil }
    return TypedWords.weekday(text.words[0])
  }
}

/// Reads typed dates by their shape.
private struct TypedDateReading {
  let today: LocalDate

  func read(_ text: TypedText) throws(TypedFault) -> LocalDate {
    switch text.shape {
    case "w": try word(text.words[0])
    case "n": try dayOfMonth(text.numbers[0])
    case "n/n", "n-n", "n.n", "nw", "nwn", "n/n/n", "n.n.n", "n-n-n": try calendarDate(text)
    case "+n", "-n", "+nw", "-nw": try distance(text)
    case "n-wn": try isoWeek(text.words[0], text.numbers[1], year: text.numbers[0])
    default: try afterFirstWord(text)
    }
  }

  private func word(_ word: String) throws(TypedFault) -> LocalDate {
    if let days = TypedWords.day(word) { return today + days }
    guard let weekday = TypedWords.weekday(word) else { throw .notADate }
    return today + (weekday - today.weekday + 7) % 7
  }

  /// `w12`, `week 12 2027`, `di w12`, `di +2w`, `di 22/3`.
  private func afterFirstWord(_ text: TypedText) throws(TypedFault) -> LocalDate {
    guard text.shape.first == "w" else { throw .notADate }
    if TypedWords.isWeek(text.words[0]) {
      switch text.shape {
      case "wn": return try isoWeek(text.words[0], text.numbers[0], year: nil)
      case "wnn", "wn/n", "wn-n":
        return try isoWeek(text.words[0], text.numbers[0], year: text.numbers[1])
      default: throw .notADate
      }
    }
    guard let weekday = TypedWords.weekday(text.words[0]) else { throw .notADate }
    let rest = text.withoutFirstWord
    let date = try read(rest)
    if rest.words.contains(where: TypedWords.isWeek) { return date.monday + (weekday - 1) }
    guard date.weekday == weekday else { throw .weekdayDiffers(date) }
    return date
  }

  /// `+2w`, `-3d`, `+1m`, `+1j`; days where no unit is typed.
  private func distance(_ text: TypedText) throws(TypedFault) -> LocalDate {
    let count = (text.shape.first == "-" ? -1 : 1) * text.numbers[0].value
    guard let unit = text.words.first else { return today + count }
    if TypedWords.isDay(unit) { return today + count }
    if TypedWords.isWeek(unit) { return today + count * 7 }
    if TypedWords.isMonth(unit) { return try months(count) }
    if TypedWords.isYear(unit) { return try months(count * 12) }
    throw .notADate
  }

  /// The same day of the month, or the month's last.
  private func months(_ count: Int) throws(TypedFault) -> LocalDate {
    let (year, month, day) = today.civil
    let total = year * 12 + month - 1 + count
    guard TypedDate.years.contains(total / 12), total >= 12 else { throw .outOfRange }
    let last = LocalDate.daysIn(month: total % 12 + 1, of: total / 12)
    return try date(total / 12, total % 12 + 1, min(day, last))
  }
}

extension TypedDateReading {
  /// The next such day of a month, today's included.
  private func dayOfMonth(_ number: TypedText.Number) throws(TypedFault) -> LocalDate {
    guard number.digits <= 2 else { throw .notADate }
    let (year, month, _) = today.civil
    for ahead in 0...2 {
      let total = year * 12 + month - 1 + ahead
      let found = LocalDate(year: total / 12, month: total % 12 + 1, day: number.value)
      if let found, found >= today { return found }
    }
    throw .noSuchDay
  }

  /// `22/3`, `22/3/27`, `22 maart 2027`, `2027-03-22`.
  private func calendarDate(_ text: TypedText) throws(TypedFault) -> LocalDate {
    let numbers = text.numbers
    if numbers.count == 3, numbers[0].digits == 4 {
      return try date(numbers[0].value, numbers[1].value, numbers[2].value)
    }
    let day = numbers[0].value
    if let word = text.words.first {
      guard let month = TypedWords.month(word) else { throw .notADate }
      guard numbers.count == 2 else { return try near(month: month, day: day) }
      guard numbers[1].digits == 4 else { throw .notADate }
      return try date(numbers[1].value, month, day)
    }
    guard numbers[0].digits <= 2 else { throw .notADate }
    guard numbers.count == 3 else { return try near(month: numbers[1].value, day: day) }
    return try date(fullYear(numbers[2]), numbers[1].value, day)
  }

  /// The first such day from `daysBack` before today on; a 29 February may take eight years.
  private func near(month: Int, day: Int) throws(TypedFault) -> LocalDate {
    let from = today - TypedDate.daysBack
    for year in from.year...(from.year + 8) {
      if let found = LocalDate(year: year, month: month, day: day), found >= from { return found }
    }
    throw .noSuchDay
  }

  private func isoWeek(
    _ word: String, _ week: TypedText.Number, year: TypedText.Number?
  ) throws(TypedFault) -> LocalDate {
    guard TypedWords.isWeek(word) else { throw .notADate }
    if let year {
      let found = try LocalDate(isoYear: fullYear(year), week: week.value)
      guard let found else { throw .noSuchDay }
      return found
    }
    let from = (today - TypedDate.daysBack).monday
    for year in from.isoWeek.year...(from.isoWeek.year + 8) {
      if let found = LocalDate(isoYear: year, week: week.value), found >= from { return found }
    }
    throw .noSuchDay
  }

  /// Two digits are a year of this century.
  private func fullYear(_ number: TypedText.Number) throws(TypedFault) -> Int {
    switch number.digits {
    case 2: return 2000 + number.value
    case 4: return number.value
    default: throw .notADate
    }
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) throws(TypedFault) -> LocalDate {
    guard let date = LocalDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return date
  }
}
