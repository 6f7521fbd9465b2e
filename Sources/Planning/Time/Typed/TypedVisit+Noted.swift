/// Words that are noted by themselves: `10-12`, `47p`, `di 22/3`.
extension TypedVisit {
  /// Words by themselves, as they are noted.
  mutating func read(_ word: String, _ names: MuseumWords) -> Bool {
    if let number = Int(word), number >= 0 { return read(number: number, word) }
    if let people = TypedVisit.people(word), count(people) { return true }
    if let span = TypedVisit.range(word) {
      (from, until, isExact) = (span.0, span.1, true)
      return true
    }
    if takeEnd(word) { return true }
    if from != nil || word.hasSuffix("m") || word.hasSuffix("min"), takeMinutes(word) {
      return true
    }
    if minutes == nil, let length = TypedVisit.fewHours(word) { minutes = length; return true }
    if from == nil, let time = try? TypedTime.read(word) { from = time; return true }
    if takeMinutes(word) { return true }
    guard museum == nil, let id = names.museum(word) else { return false }
    museum = id
    return true
  }

  /// No visit takes longer than half a day: `25u` is nothing.
  mutating func takeMinutes(_ word: String) -> Bool {
    guard minutes == nil, let length = try? TypedDuration.read(word), length > 0,
      length <= 12 * 60
    else { return false }
    minutes = length
    return true
  }

  /// A second hour or museum to choose from: one of each is looked for.
  func isOther(_ word: String, after before: String, _ names: PlanNames) -> Bool {
    if let museum, let other = names.museums.museum(word) { return museum != other }
    let isChoice = ["en", "of", "and", "or"].contains(before)
    return from != nil && isChoice && Int(word) == nil && (try? TypedTime.read(word)) != nil
  }

  /// A second time of day is when it is over: `10u 11u`.
  mutating func takeEnd(_ word: String) -> Bool {
    guard let from, until == nil, minutes == nil, let end = try? TypedTime.read(word), end > from,
      TypedVisit.fewHours(word) == nil
    else { return false }
    (until, isExact) = (end, true)
    return true
  }

  /// The first number is the visitors, unless a day has been named and it can be an hour.
  private mutating func read(number: Int, _ word: String) -> Bool {
    let isFree = visitors == nil
    if isFree, !days.namesAny || from != nil || number > 24 || maybeHour != nil {
      (visitors, isBareNumber) = (number, true)
    } else if isFree, !(7...12).contains(number), word.first != "0" {
      maybeHour = number
    } else if from == nil, let time = try? TypedTime.read(word) {
      from = word.first == "0" ? time : SpokenWords.daytime(time)
    } else if number < 24, takeEnd(word) {
      return true
    } else if minutes == nil, number > 0 {
      minutes = number
    } else {
      return false
    }
    return true
  }

  /// `10-12`, `9u30-12`: from when, until when.
  static func range(_ word: String) -> (Int, Int)? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = try? TypedTime.read(String(ends[0])),
      let until = try? TypedTime.read(String(ends[1])), from < until
    else { return nil }
    return (from, until)
  }

  /// `2u` is two hours, `1u30` one and a half: nobody comes at two at night.
  static func fewHours(_ word: String) -> Int? {
    guard let text = TypedText(word), ["nw", "nwn"].contains(text.shape),
      TypedWords.isHour(text.words[0]), (1...5).contains(text.numbers[0].value)
    else { return nil }
    return try? TypedDuration.read(word)
  }

  /// `47p`, `47pers`.
  static func people(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let unit = word.dropFirst(digits.count)
    let isPeople = ["p", "pers", "personen", "people", "pax"].contains(String(unit))
    return isPeople ? Int(digits) : nil
  }

  /// A date of one to three words that is more than a number, `22 maart 2027` or `di 22/3`.
  static func longDate(
    _ word: String, _ rest: ArraySlice<String>, _ today: LocalDate
  ) -> (date: LocalDate, more: Int, isWeek: Bool)? {
    for more in [2, 1, 0] where rest.count >= more {
      let words = [word] + rest.prefix(more)
      guard words.contains(where: { $0.contains(where: \.isLetter) || $0.contains("/") }) else {
        continue
      }
      // `di 10` is a day and an hour, and so is `10 dec 1030`.
      if more > 0, words.last.flatMap({ Int($0) }).map({ !TypedDays.isYear($0) }) ?? false,
        !TypedWords.isWeek(word)
      {
        continue
      }
      if word.first?.isNumber == true, more == 0, TypedWords.isDuration(word) { continue }
      if let date = try? TypedDate.read(words.joined(separator: " "), today: today) {
        return (date, more, TypedWords.isWeek(String(word.prefix { $0.isLetter })))
      }
    }
    return nil
  }
}

extension TypedWords {
  /// A number with a unit of time, such as `90m`: never a date.
  fileprivate static func isDuration(_ word: String) -> Bool {
    let unit = String(word.drop { $0.isNumber }.prefix { $0.isLetter })
    return isMinute(unit) || isHour(unit)
  }
}
