/// A request as it is noted on the phone: `47 fr di 10 90m im`, in any order that makes sense.
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
  /// What nothing could be made of, as typed.
  package private(set) var unread: [String] = []

  /// Reads Dutch and English alike; `museum` says which museum a word names, if any.
  package init(
    _ text: String, today: LocalDate, museum: (String) -> MuseumID?
  ) {
    var words = TypedVisit.words(of: text)[...]
    while let word = words.popFirst() {
      if TypedVisit.untilWords.contains(word), let time = words.first.flatMap(TypedVisit.time) {
        until = time
        words = words.dropFirst()
        continue
      }
      // `fr` is French here, and Friday nowhere.
      if language == nil, let tag = TypedWords.language(word) {
        language = tag
      } else if let date = TypedVisit.longDate(word, words, today) {
        (self.date, isWeek) = (date.date, date.isWeek)
        words = words.dropFirst(date.more)
      } else if !read(word, museum) {
        unread.append(word)
      }
    }
  }

  private mutating func read(_ word: String, _ museum: (String) -> MuseumID?) -> Bool {
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
    if self.museum == nil, let id = museum(word) { self.museum = id; return true }
    return TypedVisit.smallWords.contains(word)
  }

  /// In lower case, without the commas of a spoken sentence; a number and its unit are one word.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for piece in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let word = String(piece.trimming { ",;.".contains($0) })
      if let unit = units[word], let last = words.last, Int(last) != nil {
        words[words.count - 1] = last + unit
      } else if !word.isEmpty {
        words.append(word)
      }
    }
    return words
  }

  /// What is written behind a number with a blank between.
  private static let units: [String: String] = [
    "m": "m", "min": "min", "minuten": "min", "minuut": "min", "minutes": "min", "u": "u",
    "uur": "u", "uren": "u", "h": "u", "hour": "u", "hours": "u", "p": "p", "pers": "p",
    "personen": "p", "mensen": "p", "bezoekers": "p", "deelnemers": "p", "leerlingen": "p",
    "kinderen": "p", "people": "p", "persons": "p", "visitors": "p", "participants": "p",
    "pupils": "p", "children": "p", "pax": "p",
  ]

  private static let untilWords: Set = ["tot", "until", "till", "to"]
  private static let smallWords: Set = [
    "om", "van", "vanaf", "at", "from", "voor", "for", "in", "op", "on", "het", "the", "en", "and",
  ]

  private static func time(_ word: String) -> Int? {
    try? TypedTime.read(word)
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

  /// `10-12`, `9u30-12`: from when, until when.
  private static func range(_ word: String) -> (Int, Int)? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = try? TypedTime.read(String(ends[0])),
      let until = try? TypedTime.read(String(ends[1])), from < until
    else { return nil }
    return (from, until)
  }

  /// `2u` is two hours: nobody comes at two at night.
  private static func fewHours(_ word: String) -> Int? {
    guard let text = TypedText(word), text.shape == "nw", TypedWords.isHour(text.words[0]),
      (1...5).contains(text.numbers[0].value)
    else { return nil }
    return text.numbers[0].value * 60
  }

  /// `47p`, `47pers`.
  private static func people(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let unit = word.dropFirst(digits.count)
    let isPeople = ["p", "pers", "personen", "people", "pax"].contains(String(unit))
    return isPeople ? Int(digits) : nil
  }

  /// A date of one to three words that is more than a number, `22 maart 2027` or `di 22/3`.
  private static func longDate(
    _ word: String, _ rest: ArraySlice<String>, _ today: LocalDate
  ) -> (date: LocalDate, more: Int, isWeek: Bool)? {
    for more in [2, 1, 0] where rest.count >= more {
      let words = [word] + rest.prefix(more)
      guard words.contains(where: { $0.contains(where: \.isLetter) || $0.contains("/") }) else {
        continue
      }
      // `di 10` is a day and an hour.
      if more > 0, words.last.flatMap({ Int($0) }).map({ $0 < 1000 }) ?? false,
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
  /// Languages as guides name them, by tag or by name.
  fileprivate static func language(_ word: String) -> String? {
    let names = [
      "nl": ["nederlands", "dutch"], "fr": ["frans", "french"], "en": ["engels", "english"],
      "de": ["duits", "german"], "es": ["spaans", "spanish"], "it": ["italiaans", "italian"],
      "vgt": ["gebarentaal"],
    ]
    if names[word] != nil { return word }
    return names.first { $0.value.contains(word) }?.key
  }

  /// A number with a unit of time, such as `90m`: never a date.
  fileprivate static func isDuration(_ word: String) -> Bool {
    let unit = String(word.drop { $0.isNumber }.prefix { $0.isLetter })
    return isMinute(unit) || isHour(unit)
  }
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let front = drop(while: isLeftOut)
    guard let last = front.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return front[...last]
  }
}
