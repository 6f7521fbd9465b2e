/// A request as it is noted on the phone or spoken: `47 fr di 10 90m im`, `een groep van 47 Franstalige
/// bezoekers dinsdag om half elf`, in any order that makes sense.
package struct TypedVisit: Hashable, Sendable {
  package private(set) var visitors: Int?
  /// BCP 47 tag or `vgt`.
  package private(set) var language: String?
  package private(set) var date: LocalDate?
  /// The whole week of `date` is meant.
  package private(set) var isWeek = false
  /// Minutes of the day between which it may start and must be over.
  package private(set) var from: Int?
  package private(set) var until: Int?
  package private(set) var minutes: Int?
  package private(set) var museum: MuseumID?
  /// They come from a school.
  package let isClass: Bool
  /// What nothing could be made of, as typed.
  package private(set) var unread: [String] = []
  /// A morning, an afternoon; an hour says more.
  private var part: Range<Int>?

  /// Of what is unread, what looks like a day, a length or a language: the answer does without it.
  package var doubtful: [String] { unread.filter(VisitWords.weighs) }

  /// Reads Dutch and English alike.
  package init(_ text: String, today: LocalDate, museums: some Sequence<Museum>) {
    let names = MuseumWords(museums)
    let words = VisitWords.words(of: text)
    isClass = !VisitWords.classes.isDisjoint(with: words)
    var rest = words[...]
    while let word = rest.first {
      let used = take(rest, of: words, today, names)
      if used == 0 { unread.append(word) }
      rest = rest.dropFirst(max(1, used))
    }
    settleHours()
  }

  /// How many words were understood from here on; what says most is tried first.
  private mutating func take(
    _ rest: ArraySlice<String>, of words: [String], _ today: LocalDate, _ names: MuseumWords
  ) -> Int {
    if museum == nil, let found = names.whole(rest) { museum = found.id; return found.words }
    if takePeople(rest) { return 1 }
    if let used = passCompanions(rest) { return used }
    if let used = takeHours(rest) ?? takeLength(rest) ?? takeLanguage(rest, of: words) {
      return used
    }
    if let day = SpokenDays(today: today).read(rest) {
      (date, isWeek) = (day.date, day.isWeek)
      return day.words
    }
    guard let word = rest.first, !VisitWords.vague.contains(word) else { return 0 }
    if VisitWords.small.contains(word) || VisitWords.people.contains(word) { return 1 }
    if let part = partOfDay(word, before: rest) { self.part = part; return 1 }
    if let day = TypedVisit.longDate(word, rest.dropFirst(), today) {
      (date, isWeek) = (day.date, day.isWeek)
      return day.more + 1
    }
    return read(word, names) || ["de", "en", "it"].contains(word) ? 1 : 0
  }

  /// Words by themselves, as they are noted.
  private mutating func read(_ word: String, _ names: MuseumWords) -> Bool {
    if let number = Int(word) { return read(number: number, word) }
    if let people = TypedVisit.people(word), visitors == nil { visitors = people; return true }
    if let span = TypedVisit.range(word) { (from, until) = span; return true }
    if from != nil || word.hasSuffix("m") || word.hasSuffix("min"), minutes == nil,
      let length = try? TypedDuration.read(word), length > 0
    {
      minutes = length
      return true
    }
    if minutes == nil, let length = TypedVisit.fewHours(word) { minutes = length; return true }
    if from == nil, let time = try? TypedTime.read(word) { from = time; return true }
    if minutes == nil, let length = try? TypedDuration.read(word), length > 0 {
      minutes = length
      return true
    }
    guard museum == nil, let id = names.museum(word) else { return false }
    museum = id
    return true
  }

  /// The first number is the visitors, unless a day has been named and it can be an hour.
  private mutating func read(number: Int, _ word: String) -> Bool {
    if visitors == nil, date == nil || from != nil || number > 24 {
      visitors = number
    } else if from == nil, let time = try? TypedTime.read(word) {
      from = time
    } else if minutes == nil, number > 0 {
      minutes = number
    } else {
      return false
    }
    return true
  }
}

// MARK: - People and languages

extension TypedVisit {
  /// `47 Franstalige bezoekers`: words between a number and those who come say of what sort they are.
  private mutating func takePeople(_ rest: ArraySlice<String>) -> Bool {
    guard visitors == nil, let number = TypedVisit.people(rest) else { return false }
    visitors = number
    return true
  }

  /// `3 begeleiders` are no three o'clock, and nobody asks for seats for them here.
  private mutating func passCompanions(_ rest: ArraySlice<String>) -> Int? {
    guard let number = rest.first, Int(number) != nil, let word = rest.dropFirst().first,
      VisitWords.companions.contains(word)
    else { return nil }
    unread.append("\(number) \(word)")
    return 2
  }

  private static func people(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first, let number = SpokenWords.number(word),
      number > 1 || Int(word) != nil
    else { return nil }
    for next in rest.dropFirst().prefix(3) {
      if VisitWords.people.contains(next) { return number }
      guard next.allSatisfy({ $0.isLetter || $0 == "-" }), TypedWords.weekday(next) == nil,
        !VisitWords.small.contains(next), !VisitWords.groups.contains(next)
      else { return nil }
    }
    return nil
  }

  private mutating func takeLanguage(_ rest: ArraySlice<String>, of words: [String]) -> Int? {
    guard language == nil, let word = rest.first else { return nil }
    if let signs = VisitWords.signLanguage.first(where: { rest.starts(with: $0) }) {
      language = "vgt"
      return signs.count
    }
    guard let tag = LanguageWord.tag(of: word), isLanguage(word, rest, words) else { return nil }
    language = tag
    return 1
  }

  /// `de` and `en` are also what stands before a noun and between two things.
  private func isLanguage(
    _ word: String, _ rest: ArraySlice<String>, _ words: [String]
  ) -> Bool {
    guard word == "de" || word == "en" || word == "it" else { return true }
    let before = rest.startIndex > 0 ? words[rest.startIndex - 1] : ""
    guard let next = rest.dropFirst().first else { return true }
    if VisitWords.leading.contains(before) { return false }
    let isNoted =
      next.contains(where: \.isNumber) || TypedWords.weekday(next) != nil
      || TypedWords.day(next) != nil || next.count <= 4 && !VisitWords.small.contains(next)
    // `10 en 12` are two things, `47 en di` is a language.
    let isAnd = Int(before) != nil || VisitWords.people.contains(before)
    return isNoted && !(word == "en" && isAnd && next.first?.isNumber == true)
  }
}

// MARK: - Hours and lengths

extension TypedVisit {
  private static let fromWords: Set = ["om", "at", "vanaf", "from", "rond", "around", "omstreeks"]
  private static let untilWords: Set = ["tot", "until", "till", "to", "en", "and"]
  private static let lengthWords: Set = ["voor", "for", "gedurende", "during"]

  /// `om half elf`, `van 14 tot 17`, `tussen tien en twaalf`, `tot 12u`.
  private mutating func takeHours(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first else { return nil }
    let more = rest.dropFirst()
    if ["van", "tussen", "from", "between"].contains(word), let used = takeRange(more) {
      return used + 1
    }
    if TypedVisit.fromWords.contains(word), TypedVisit.people(more) == nil,
      let time = TypedVisit.time(more)
    {
      from = time.value
      return time.words + 1
    }
    if ["tot", "until", "till", "to"].contains(word), let time = TypedVisit.time(more) {
      until = time.value
      return time.words + 1
    }
    // Half an hour is no half past twelve.
    guard from == nil, SpokenWords.length(rest) == nil, let time = SpokenWords.clock(rest) else {
      return nil
    }
    from = time.value
    return time.words
  }

  private mutating func takeRange(_ rest: ArraySlice<String>) -> Int? {
    guard let first = TypedVisit.hour(rest) ?? TypedVisit.time(rest),
      let word = rest.dropFirst(first.words).first, TypedVisit.untilWords.contains(word),
      let last = TypedVisit.time(rest.dropFirst(first.words + 1)), first.value < last.value
    else { return nil }
    (from, until) = (first.value, last.value)
    return first.words + 1 + last.words
  }

  /// `anderhalf uur`, `voor twee uur`; hours alone that are more than a few are a time of day.
  private mutating func takeLength(_ rest: ArraySlice<String>) -> Int? {
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
  private func partOfDay(_ word: String, before rest: ArraySlice<String>) -> Range<Int>? {
    if word == "morgen", date != nil { return SpokenWords.partOfDay("voormiddag") }
    return SpokenWords.partOfDay(word)
  }

  /// An hour goes before a part of the day, which only says which half of the clock it is on.
  private mutating func settleHours() {
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
