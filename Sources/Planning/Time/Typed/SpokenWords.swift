/// Hours, lengths and numbers as they are spoken: `half elf`, `kwart voor tien`, `anderhalf uur`.
enum SpokenWords {
  /// What a beginning of some words says, and how many they are.
  typealias Reading = (value: Int, words: Int)

  /// A length in minutes.
  static func length(_ words: ArraySlice<String>) -> Reading? {
    let plain = words.map { same[$0] ?? $0 }
    for (pattern, minutes) in lengths {
      guard let number = match(pattern, plain) else { continue }
      return (minutes(number), pattern.split(separator: " ").count)
    }
    return nil
  }

  /// A time of day in minutes; hours before seven are those of the afternoon.
  static func clock(_ words: ArraySlice<String>) -> Reading? {
    let plain = words.map { same[$0] ?? $0 }
    for (pattern, minutes) in clocks {
      guard let hour = match(pattern, plain), (1...12).contains(hour) else { continue }
      let used = pattern.split(separator: " ").count
      // In English half ten comes after ten.
      let isEnglish = pattern == "half #" && isEnglishHour(words[words.startIndex + 1])
      return (daytime(hour * 60 + (isEnglish ? 30 : minutes)), used)
    }
    return minutesAround(words)
  }

  /// A number in figures or, up to twelve, in words.
  static func number(_ word: String) -> Int? {
    if let number = Int(word), number > 0 { return number }
    return dutch.firstIndex(of: word).map { $0 + 1 } ?? english.firstIndex(of: word).map { $0 + 1 }
      ?? (same[word] == "een" ? 1 : nil)
  }

  /// Nobody comes at two at night.
  static func daytime(_ minutes: Int) -> Int { minutes < 7 * 60 ? minutes + 12 * 60 : minutes }

  /// Minutes of the day that a part of it has.
  static func partOfDay(_ word: String) -> Range<Int>? {
    switch word {
    case "voormiddag", "voormiddags", "ochtend", "ochtends", "morgens", "morning", "mornings":
      8 * 60..<12 * 60
    case "namiddag", "namiddags", "middag", "middags", "afternoon", "afternoons":
      12 * 60..<18 * 60
    case "avond", "avonds", "evening", "evenings": 18 * 60..<22 * 60
    default: nil
    }
  }
}

// MARK: - Patterns

extension SpokenWords {
  private static let dutch = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]
  private static let english = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Words that mean the same here.
  private static let same = [
    "één": "een", "a": "een", "an": "een", "one": "een", "uren": "uur", "uurtje": "uur",
    "u": "uur", "h": "uur", "hour": "uur", "hours": "uur", "halve": "half", "and": "en",
    "of": "van", "quarters": "kwart", "quarter": "kwart", "kwartiertje": "kwartier",
    "halfuurtje": "halfuur", "past": "over", "after": "over", "na": "over", "to": "voor",
    "before": "voor", "oclock": "o'clock", "o’clock": "o'clock", "anderhalve": "anderhalf",
  ]

  /// `#` is a number.
  private static let lengths: [(String, @Sendable (Int) -> Int)] = [
    ("anderhalf uur", { _ in 90 }), ("een half uur", { _ in 30 }), ("half een uur", { _ in 30 }),
    ("half uur", { _ in 30 }), ("een halfuur", { _ in 30 }), ("halfuur", { _ in 30 }),
    ("een uur en een half", { _ in 90 }), ("# en een half uur", { $0 * 60 + 30 }),
    ("# uur en een kwartier", { $0 * 60 + 15 }), ("# kwart van een uur", { $0 * 15 }),
    ("kwart van een uur", { _ in 15 }), ("# kwartier", { $0 * 15 }), ("kwartier", { _ in 15 }),
    ("tweeënhalf uur", { _ in 150 }), ("tweeeneenhalf uur", { _ in 150 }),
    ("drieënhalf uur", { _ in 210 }), ("# uur", { $0 * 60 }),
  ]

  /// Minutes from the hour named.
  private static let clocks: [(String, Int)] = [
    ("half over #", 30), ("een kwart voor #", -15), ("een kwart over #", 15), ("kwart voor #", -15),
    ("kwart over #", 15), ("half #", -30), ("# o'clock", 0),
  ]

  /// The number where the pattern has one, 1 where it has none; nil where words do not fit.
  private static func match(_ pattern: String, _ words: [String]) -> Int? {
    let parts = pattern.split(separator: " ")
    guard parts.count <= words.count else { return nil }
    var found = 1
    for (part, word) in zip(parts, words) {
      if part == "#" {
        guard let number = number(word) else { return nil }
        found = number
      } else if part != word {
        return nil
      }
    }
    return found
  }

  /// `tien over negen`, `vijf voor half elf`, `twenty to ten`; minutes are words.
  private static func minutesAround(_ words: ArraySlice<String>) -> Reading? {
    let minutes = ["vijf": 5, "five": 5, "tien": 10, "ten": 10, "twintig": 20, "twenty": 20]
    let list = Array(words.prefix(4))
    guard list.count >= 3, let count = minutes[list[0]],
      let side = same[list[1]] ?? (["voor", "over"].contains(list[1]) ? list[1] : nil),
      side == "voor" || side == "over"
    else { return nil }
    let sign = side == "voor" ? -1 : 1
    if list.count == 4, list[2] == "half", let hour = number(list[3]), hour <= 12 {
      return (daytime(hour * 60 - 30 + sign * count), 4)
    }
    guard let hour = number(list[2]), hour <= 12 else { return nil }
    return (daytime(hour * 60 + sign * count), 3)
  }

  private static func isEnglishHour(_ word: String) -> Bool { english.contains(word) }
}
