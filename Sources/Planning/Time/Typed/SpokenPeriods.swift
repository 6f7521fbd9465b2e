/// From when to when, before, after and not on which days: `van 1 tot 15 maart`, `na nieuwjaar`,
/// `niet op maandag`.
struct SpokenPeriods {
  let today: LocalDate

  /// What a beginning of some words says of days, and how many words that takes.
  struct Reading {
    let saying: TypedDays.Saying
    let words: Int
    /// The week it was named in: other weekdays beside it are of that one.
    var week: LocalDate?
    /// It is what comes before a day: with an hour that day itself is meant.
    var isBefore = false
    /// A weekday that is not that of the date beside it.
    var doubt: String?
  }

  func read(_ words: ArraySlice<String>) -> Reading? {
    without(words) ?? someDays(words) ?? range(words) ?? openRange(words) ?? everyWeekday(words)
      ?? single(words)
  }
}

// MARK: - One day, week or period

extension SpokenPeriods {
  struct Days {
    var days: ClosedRange<LocalDate>
    var words: Int
    var weekday: Int?
    var week: LocalDate?
    var doubt: String?
    /// Today, tomorrow: `voor morgen` is for that day.
    var isNear = false
  }

  private func single(_ words: ArraySlice<String>) -> Reading? {
    guard let found = days(words) else { return nil }
    let isDay = found.days.lowerBound == found.days.upperBound
    let saying: TypedDays.Saying =
      found.weekday.map { .weekday($0) }
      ?? (isDay ? .day(found.days.lowerBound) : .within(found.days))
    return Reading(saying: saying, words: found.words, week: found.week, doubt: found.doubt)
  }

  /// The longest beginning that names days.
  func days(_ words: ArraySlice<String>) -> Days? {
    spoken(words) ?? monthFirst(words) ?? named(words) ?? noted(words)
  }

  private func spoken(_ words: ArraySlice<String>) -> Days? {
    guard let day = SpokenDays(today: today).read(words) else { return nil }
    let week = words.prefix(day.words).contains("week") ? day.date.monday : nil
    let days = day.isWeek ? day.date...day.date + 6 : day.date...day.date
    return Days(days: days, words: day.words, week: day.isWeek ? nil : week)
  }

  private func named(_ words: ArraySlice<String>) -> Days? {
    NamedPeriods(today: today).read(words).map { Days(days: $0.days, words: $0.words) }
  }

  /// `di`, `22/3`, `di 22 maart`, `March 1`, `w12`, `15de`.
  private func noted(_ words: ArraySlice<String>) -> Days? {
    guard let word = words.first, !VisitWords.vague.contains(word),
      !VisitWords.small.contains(word), word != "en", word != "de"
    else { return nil }
    if let found = dayOfMonth(words) { return found }
    // `dinsdag morgen` is a part of that day.
    let rest = words.dropFirst().prefix { $0 != "morgen" }
    if let found = TypedVisit.longDate(word, rest, today) {
      let days = found.isWeek ? found.date.monday...found.date.monday + 6 : found.date...found.date
      let weekday = found.more == 0 ? TypedDate.weekday(word) : nil
      guard let weekday, TypedWords.day(word) == nil else {
        let isNear = found.more == 0 && TypedWords.day(word) != nil
        return Days(days: days, words: found.more + 1, isNear: isNear)
      }
      return beside(weekday, word, words.dropFirst())
        ?? Days(days: days, words: 1, weekday: weekday)
    }
    return nil
  }

  /// A date right behind a weekday, perhaps one it does not fall on.
  private func beside(_ weekday: Int, _ word: String, _ rest: ArraySlice<String>) -> Days? {
    let isNumber = rest.first?.first?.isNumber == true
    guard var date = monthFirst(rest) ?? (isNumber ? noted(rest) : nil), date.weekday == nil,
      date.days.lowerBound == date.days.upperBound
    else { return nil }
    date.words += 1
    if date.days.lowerBound.weekday != weekday { date.doubt = word }
    return date
  }

  /// `March 1`, `March 1 2027`.
  private func monthFirst(_ words: ArraySlice<String>) -> Days? {
    guard let month = words.first, TypedWords.month(month) != nil,
      let day = words.dropFirst().first, day.count <= 2, Int(day) != nil
    else { return nil }
    let year = words.dropFirst(2).first.flatMap { Int($0).map(TypedDays.isYear) == true ? $0 : nil }
    let text = [day, month] + (year.map { [$0] } ?? [])
    let date = try? TypedDate.read(text.joined(separator: " "), today: today)
    return date.map { Days(days: $0...$0, words: text.count) }
  }

  /// `de 15de`, but not `het 3de leerjaar`.
  private func dayOfMonth(_ words: ArraySlice<String>) -> Days? {
    guard let number = words.first.flatMap({ VisitWords.ordinal($0) }),
      !VisitWords.pupils.contains(words.dropFirst().first ?? ""),
      words.dropFirst().first.map(TypedWords.isWeek) != true,
      let date = try? TypedDate.read("\(number)", today: today)
    else { return nil }
    return Days(days: date...date, words: 1)
  }
}

// MARK: - Some days of a month

extension SpokenPeriods {
  /// `3 en 10 maart`, `3 of 10 of 17 maart`.
  private func someDays(_ words: ArraySlice<String>) -> Reading? {
    var (days, rest) = ([String](), words)
    while let day = rest.first, day.count <= 2, Int(day) != nil {
      days.append(day)
      rest = rest.dropFirst()
      guard ["en", "of", "and", "or"].contains(rest.first) else { break }
      rest = rest.dropFirst()
    }
    guard days.count > 1, let month = rest.first, TypedWords.month(month) != nil else { return nil }
    let dates = days.compactMap { try? TypedDate.read("\($0) \(month)", today: today) }
    guard dates.count == days.count else { return nil }
    return Reading(saying: .days(dates), words: days.count * 2)
  }
}

// MARK: - From when to when

extension SpokenPeriods {
  private static let small: Set = ["de", "het", "the", "op", "on", "in"]

  /// `van 1 maart tot en met 15 maart`, `1-15 maart`, `di-do`, `tussen 1 en 15 maart`.
  private func range(_ words: ArraySlice<String>) -> Reading? {
    let lead = ["van", "vanaf", "tussen", "from", "between"].contains(words.first) ? 1 : 0
    let rest = words.dropFirst(lead)
    if let found = dashed(rest) { return Reading(saying: found.0, words: lead + found.1) }
    let isBetween = ["tussen", "between"].contains(words.first)
    let first = days(skipping(rest).words) ?? bareDay(rest)
    guard var first else { return nil }
    first.words += skipping(rest).count
    guard let link = until(rest.dropFirst(first.words), isBetween: isBetween) else { return nil }
    let behind = rest.dropFirst(first.words + link)
    guard var last = days(skipping(behind).words) else { return nil }
    last.words += skipping(behind).count
    if first.weekday != nil || first.words == 1 && Int(rest.first ?? "") != nil {
      guard let found = ordered(first, before: last, rest) else { return nil }
      return Reading(saying: .within(found), words: lead + first.words + link + last.words)
    }
    guard first.days.lowerBound <= last.days.upperBound else { return nil }
    return Reading(
      saying: .within(first.days.lowerBound...last.days.upperBound),
      words: lead + first.words + link + last.words)
  }

  /// A number whose month stands behind the other one.
  private func bareDay(_ words: ArraySlice<String>) -> Days? {
    guard let word = words.first, let day = Int(word), (1...31).contains(day) else { return nil }
    return Days(days: today...today, words: 1)
  }

  /// `1 tot 15 maart`: the first is of the same month; `do tot di`: the second is the next one.
  private func ordered(
    _ first: Days, before last: Days, _ words: ArraySlice<String>
  ) -> ClosedRange<LocalDate>? {
    if first.weekday != nil {
      let end = last.weekday == nil ? last.days.upperBound : next(last, from: first)
      return first.days.lowerBound <= end ? first.days.lowerBound...end : nil
    }
    // A weekday or a week behind a number is no end of it: `10 tot dinsdag`.
    guard last.weekday == nil, last.words > 1 || last.days.lowerBound == last.days.upperBound,
      let day = words.first.flatMap({ Int($0) })
    else { return nil }
    let end = last.days.upperBound
    let start = LocalDate(year: end.year, month: end.civil.month, day: day)
    return start.flatMap { $0 <= end ? $0...end : nil }
  }

  private func next(_ last: Days, from first: Days) -> LocalDate {
    let days = last.days.upperBound.weekday - first.days.lowerBound.weekday
    return first.days.lowerBound + (days + 7) % 7
  }

  /// `1-15 maart`, `1/3-15/3`, `di-do`.
  private func dashed(_ words: ArraySlice<String>) -> (TypedDays.Saying, Int)? {
    guard let word = words.first, let dash = word.firstIndex(of: "-") else { return nil }
    let (first, last) = (String(word[..<dash]), String(word[word.index(after: dash)...]))
    guard !first.isEmpty, !last.isEmpty, !last.contains("-") else { return nil }
    if let from = TypedWords.weekday(first), let to = TypedWords.weekday(last) {
      let start = today + (from - today.weekday + 7) % 7
      return (.within(start...start + (to - from + 7) % 7), 1)
    }
    let month = words.dropFirst().first.flatMap { TypedWords.month($0) == nil ? nil : $0 }
    let isDates = first.contains("/") && last.contains("/")
    guard month != nil || isDates else { return nil }
    let ends = [first, last].compactMap { end in
      try? TypedDate.read(month.map { "\(end) \($0)" } ?? end, today: today)
    }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return (.within(ends[0]...ends[1]), month == nil ? 1 : 2)
  }

  /// How many words `tot en met` is.
  private func until(_ words: ArraySlice<String>, isBetween: Bool) -> Int? {
    if isBetween, ["en", "and"].contains(words.first) { return 1 }
    guard ["tot", "until", "till", "to", "through"].contains(words.first) else { return nil }
    return Array(words.dropFirst().prefix(2)) == ["en", "met"] ? 3 : 1
  }

  func skipping(_ words: ArraySlice<String>) -> (words: ArraySlice<String>, count: Int) {
    let rest = words.drop { SpokenPeriods.small.contains($0) }
    return (rest, words.count - rest.count)
  }
}
