/// Hours and lengths in a request.
extension TypedVisit {
  private static let fromWords: Set = [
    "om", "at", "vanaf", "from", "rond", "around", "omstreeks", "na", "after",
  ]
  private static let untilWords: Set = ["tot", "until", "till", "to", "en", "and"]
  private static let lengthWords: Set = ["voor", "for", "gedurende", "during"]

  /// `om half elf`, `van 14 tot 17`, `tussen tien en twaalf`, `tot 12u`.
  mutating func takeHours(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first else { return nil }
    let more = rest.dropFirst()
    if ["van", "tussen", "from", "between"].contains(word), let used = takeRange(more) {
      isExact = word == "van" || word == "from"
      return used + 1
    }
    if word.first?.isNumber == true, !["en", "and"].contains(more.first), let used = takeRange(rest)
    {
      isExact = true
      return used
    }
    if let used = takeUntil(rest) { return used }
    if TypedVisit.fromWords.contains(word), TypedVisit.people(more) == nil,
      let time = TypedVisit.time(more)
    {
      from = time.value
      return time.words + 1
    }
    // Half an hour is no half past twelve.
    guard from == nil, SpokenWords.length(rest) == nil, let time = SpokenWords.clock(rest) else {
      return nil
    }
    from = time.value
    return time.words
  }

  /// `tot 12u`, `voor half elf`; `voor twee uur` is a length.
  private mutating func takeUntil(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first, TypedVisit.people(rest.dropFirst()) == nil,
      let time = TypedVisit.time(rest.dropFirst())
    else { return nil }
    let isBefore = TypedVisit.beforeWords.contains(word)
    guard isBefore || ["tot", "until", "till", "to"].contains(word) else { return nil }
    guard !isBefore || TypedVisit.isTimeOfDay(rest.dropFirst().prefix(time.words)) else {
      return nil
    }
    until = time.value
    return time.words + 1
  }

  private static let beforeWords: Set = ["voor", "vóór", "before"]

  /// Not a few hours, nor a bare number.
  private static func isTimeOfDay(_ words: ArraySlice<String>) -> Bool {
    guard let word = words.first else { return false }
    if SpokenWords.clock(words) != nil { return true }
    return Int(word) == nil && SpokenWords.number(word) == nil && fewHours(word) == nil
  }

  private mutating func takeRange(_ rest: ArraySlice<String>) -> Int? {
    guard let first = TypedVisit.hour(rest) ?? TypedVisit.time(rest),
      let word = rest.dropFirst(first.words).first, TypedVisit.untilWords.contains(word),
      let last = TypedVisit.time(rest.dropFirst(first.words + 1)), first.value < last.value,
      TypedVisit.people(rest.dropFirst(first.words + 1)) == nil
    else { return nil }
    (from, until) = (first.value, last.value)
    return first.words + 1 + last.words
  }

  /// `anderhalf uur`, `voor twee uur`; hours alone that are more than a few are a time of day.
  mutating func takeLength(_ rest: ArraySlice<String>) -> Int? {
    guard minutes == nil, let word = rest.first else { return nil }
    if TypedVisit.lengthWords.contains(word) {
      if let length = SpokenWords.length(rest.dropFirst()) {
        minutes = length.value
        return length.words + 1
      }
      guard let next = rest.dropFirst().first, next.contains(where: \.isLetter),
        let length = try? TypedDuration.read(next), length > 0
      else { return nil }
      minutes = length
      return 2
    }
    guard let length = SpokenWords.length(rest) else { return nil }
    if length.value > 5 * 60, from == nil {
      from = length.value
    } else {
      minutes = length.value
    }
    return length.words
  }

  /// As spoken, else as typed; `3u` and `drie uur` are in the afternoon, `03:00` is not.
  private static func time(_ rest: ArraySlice<String>) -> SpokenWords.Reading? {
    if let spoken = SpokenWords.clock(rest) { return spoken }
    return hour(rest)
  }

  private static func hour(_ rest: ArraySlice<String>) -> SpokenWords.Reading? {
    guard let word = rest.first else { return nil }
    if let typed = try? TypedTime.read(word) {
      let isExact = word.contains(":") || word.first == "0" || word.hasSuffix("am")
      return (isExact ? typed : SpokenWords.daytime(typed), 1)
    }
    guard let number = SpokenWords.number(word), number <= 12 else { return nil }
    let hasUnit = ["uur", "u", "o'clock"].contains(rest.dropFirst().first ?? "")
    return (SpokenWords.daytime(number * 60), hasUnit ? 2 : 1)
  }

  /// A morning, also where it is called as tomorrow is: `dinsdag morgen`.
  func partOfDay(_ word: String, before rest: ArraySlice<String>) -> Range<Int>? {
    if word == "morgen", days.namesAny { return SpokenWords.partOfDay("voormiddag") }
    return SpokenWords.partOfDay(word)
  }

  /// An hour goes before a part of the day, which only says which half of the clock it is on.
  mutating func settleHours() {
    if let number = maybeHour {
      if visitors == nil {
        visitors = number
      } else if from == nil {
        from = SpokenWords.daytime(number * 60)
      }
    }
    if isBeforeDay, from != nil { days.settleOnLastDay() }
    settleLength()
    guard let part else { return }
    if let time = from {
      if time < 12 * 60, part.lowerBound >= 12 * 60, time + 12 * 60 < part.upperBound {
        from = time + 12 * 60
      }
    } else if until == nil {
      (from, until) = (part.lowerBound, part.upperBound)
    }
  }
}

extension TypedVisit {
  /// A window of more than half a day is when it may be, not how long.
  private static let longest = 6 * 60

  /// From when to when says how long it takes, unless that is said as well.
  private mutating func settleLength() {
    guard isExact, minutes == nil, let from, let until, until > from,
      until - from <= TypedVisit.longest
    else {
      return
    }
    minutes = until - from
    // Of one day, its other hours are looked at as well.
    if days.namesOneDay { self.until = nil }
  }
}
