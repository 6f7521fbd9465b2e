/// Months, school holidays and feasts as they are called: the next one that is not over.
struct NamedPeriods {
  let today: LocalDate

  typealias Reading = (days: ClosedRange<LocalDate>, words: Int)

  func read(_ words: ArraySlice<String>) -> Reading? {
    coming(words) ?? thisMonth(words) ?? month(words) ?? schoolHoliday(words) ?? feast(words)
      ?? weekend(words)
  }
}

// MARK: - So many weeks

extension NamedPeriods {
  /// `de komende 2 weken`, `next 10 days`.
  private func coming(_ words: ArraySlice<String>) -> Reading? {
    let list = Array(words.prefix(3))
    guard list.count == 3, SpokenDays.next.contains(list[0]),
      let count = SpokenWords.number(list[1]), count < 100
    else { return nil }
    let isWeeks = ["weken", "weeks"].contains(list[2])
    guard isWeeks || ["dagen", "days"].contains(list[2]) else { return nil }
    return (today...today + (count * (isWeeks ? 7 : 1) - 1), 3)
  }
}

// MARK: - Months

extension NamedPeriods {
  private static let parts: [(words: [String], part: Part)] = [
    (["begin"], .begin), (["het", "begin"], .begin), (["early"], .begin),
    (["beginning"], .begin), (["the", "beginning"], .begin), (["start"], .begin),
    (["midden"], .middle), (["half"], .middle), (["mid"], .middle), (["middle"], .middle),
    (["eind"], .end), (["einde"], .end), (["het", "einde"], .end), (["end"], .end),
    (["the", "end"], .end), (["late"], .end), (["in"], .whole), (["tijdens"], .whole),
    (["during"], .whole),
  ]

  private enum Part {
    case begin, middle, end, whole

    func days(_ month: ClosedRange<LocalDate>) -> ClosedRange<LocalDate> {
      switch self {
      case .begin: month.lowerBound...month.lowerBound + 9
      case .middle: month.lowerBound + 10...month.lowerBound + 19
      case .end: month.lowerBound + 20...month.upperBound
      case .whole: month
      }
    }
  }

  /// `begin maart`, `eind van mei 2027`, `mid-March`.
  private func month(_ words: ArraySlice<String>) -> Reading? {
    for (said, part) in NamedPeriods.parts where words.starts(with: said) {
      let rest = words.dropFirst(said.count)
      let used = ["van", "of"].contains(rest.first) ? 1 : 0
      guard let found = wholeMonth(rest.dropFirst(used), part: part) else { continue }
      return (found.days, said.count + used + found.words)
    }
    if let word = words.first, word.hasPrefix("mid-"),
      let found = wholeMonth([String(word.dropFirst(4))] + words.dropFirst(), part: .middle)
    {
      return found
    }
    return wholeMonth(words, part: nil)
  }

  private func wholeMonth(_ words: ArraySlice<String>, part: Part?) -> Reading? {
    // `mar` and `may` are more than months.
    guard let word = words.first, !["mar", "may"].contains(word) || part != nil,
      word.count > 2, let month = TypedWords.month(word)
    else { return nil }
    let year = words.dropFirst().first.flatMap { Int($0) }.flatMap {
      TypedDays.isYear($0) ? $0 : nil
    }
    let used = year == nil ? 1 : 2
    for year in year.map({ [$0] }) ?? [today.year, today.year + 1] {
      guard let days = NamedPeriods.days(of: month, year) else { return nil }
      let meant = part?.days(days) ?? days
      if used == 2 || meant.upperBound >= today { return (meant, used) }
    }
    return nil
  }

  private static func days(of month: Int, _ year: Int) -> ClosedRange<LocalDate>? {
    guard TypedDate.years.contains(year), let first = LocalDate(year: year, month: month, day: 1)
    else { return nil }
    return first...first + (LocalDate.daysIn(month: month, of: year) - 1)
  }

  /// `deze maand`, `volgende maand`.
  private func thisMonth(_ words: ArraySlice<String>) -> Reading? {
    guard let first = words.first, ["maand", "month"].contains(words.dropFirst().first ?? "") else {
      return nil
    }
    let (year, month, _) = today.civil
    let ahead = SpokenDays.next.contains(first) ? 1 : SpokenDays.this.contains(first) ? 0 : nil
    guard let ahead else { return nil }
    let total = year * 12 + month - 1 + ahead
    return NamedPeriods.days(of: total % 12 + 1, total / 12).map { ($0, 2) }
  }
}

// MARK: - Holidays and weekends

extension NamedPeriods {
  private static let schools: [(words: [String], holiday: SchoolHoliday)] = [
    (["herfstvakantie"], .autumn), (["autumn"], .autumn), (["kerstvakantie"], .christmas),
    (["herfstverlof"], .autumn), (["kerstverlof"], .christmas), (["krokusverlof"], .crocus),
    (["paasverlof"], .easter), (["zomerverlof"], .summer),
    (["christmas"], .christmas), (["krokusvakantie"], .crocus), (["carnival"], .crocus),
    (["crocus"], .crocus), (["paasvakantie"], .easter), (["easter"], .easter),
    (["hemelvaartvakantie"], .ascension), (["zomervakantie"], .summer), (["summer"], .summer),
    (["grote", "vakantie"], .summer),
  ]
  private static let holiday: Set = ["holiday", "holidays", "break", "vacation"]

  private func schoolHoliday(_ words: ArraySlice<String>) -> Reading? {
    for (said, holiday) in NamedPeriods.schools where words.starts(with: said) {
      let isEnglish = said.last.map { $0.hasSuffix("vakantie") || $0.hasSuffix("verlof") } == false
      let next = words.dropFirst(said.count).first ?? ""
      guard !isEnglish || NamedPeriods.holiday.contains(next) else { continue }
      let years = today.year - 1...today.year + 1
      let days = years.lazy.compactMap { holiday.days(in: $0) }.first { $0.upperBound >= today }
      return days.map { ($0, said.count + (isEnglish ? 1 : 0)) }
    }
    return nil
  }

  private static let feasts: [(words: [String], feast: PublicHoliday, days: ClosedRange<Int>)] = [
    (["nieuwjaar"], .newYear, 0...0), (["new", "year's"], .newYear, 0...0),
    (["new", "year’s"], .newYear, 0...0), (["new", "year"], .newYear, 0...0),
    (["kerstmis"], .christmas, 0...0), (["kerst"], .christmas, 0...1),
    (["christmas"], .christmas, 0...0), (["paasmaandag"], .easterMonday, 0...0),
    (["pasen"], .easterMonday, -1...0), (["easter"], .easterMonday, -1...0),
    (["pinkstermaandag"], .whitMonday, 0...0), (["pinksteren"], .whitMonday, -1...0),
    (["hemelvaart"], .ascension, 0...0), (["allerheiligen"], .allSaints, 0...0),
    (["wapenstilstand"], .armistice, 0...0),
  ]

  private func feast(_ words: ArraySlice<String>) -> Reading? {
    guard let found = NamedPeriods.feasts.first(where: { words.starts(with: $0.words) }) else {
      return nil
    }
    let years = today.year...today.year + 1
    let days = years.lazy.compactMap { found.feast.date(in: $0) }
      .map { $0 + found.days.lowerBound...$0 + found.days.upperBound }
    return days.first { $0.upperBound >= today }.map { ($0, found.words.count) }
  }

  /// The coming one; `volgend weekend` is the one after it only where today is in the coming one.
  private func weekend(_ words: ArraySlice<String>) -> Reading? {
    let isLater = ["volgend", "next", "komend", "coming"].contains(words.first)
    let isSaid = isLater || ["dit", "this"].contains(words.first)
    let used = isSaid ? 1 : 0
    guard words.dropFirst(used).first == "weekend" else { return nil }
    let saturday = today.monday + (isLater && today.weekday > 5 ? 12 : 5)
    return (saturday...saturday + 1, used + 1)
  }
}
