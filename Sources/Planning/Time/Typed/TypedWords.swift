/// Dutch and English words for days, months and units, and the beginnings people type of them.
enum TypedWords {
  /// Days from today.
  static func day(_ word: String) -> Int? {
    switch word {
    case "vandaag", "nu", "today", "now": 0
    case "morgen", "tomorrow": 1
    case "overmorgen": 2
    case "gisteren", "yesterday": -1
    case "eergisteren": -2
    default: nil
    }
  }

  /// ISO weekday of a name or of its first two letters or more: `di`, `dins`, `tue`.
  static func weekday(_ word: String) -> Int? {
    let names = [
      ["maandag", "monday"], ["dinsdag", "tuesday"], ["woensdag", "wednesday"],
      ["donderdag", "thursday"], ["vrijdag", "friday"], ["zaterdag", "saturday"],
      ["zondag", "sunday"],
    ]
    return begins(word, names, atLeast: 2)
  }

  /// 1 … 12 of a name or of its first three letters or more: `mrt`, `maart`, `mar`.
  static func month(_ word: String) -> Int? {
    if word == "mrt" { return 3 }
    let names = [
      ["januari", "january"], ["februari", "february"], ["maart", "march"], ["april"],
      ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"],
      ["oktober", "october"], ["november"], ["december"],
    ]
    return begins(word, names, atLeast: 3)
  }

  static func isWeek(_ word: String) -> Bool {
    ["w", "wk", "week", "weken", "weeks"].contains(word)
  }

  static func isHour(_ word: String) -> Bool {
    ["u", "h", "uur", "uren", "hour", "hours", "hr", "hrs"].contains(word)
  }

  static func isMinute(_ word: String) -> Bool {
    ["m", "min", "minuut", "minuten", "minute", "minutes", "mins"].contains(word)
  }

  static func isDay(_ word: String) -> Bool {
    ["d", "dag", "dagen", "day", "days"].contains(word)
  }

  static func isMonth(_ word: String) -> Bool {
    ["m", "maand", "maanden", "month", "months"].contains(word)
  }

  static func isYear(_ word: String) -> Bool {
    ["j", "y", "jaar", "jaren", "year", "years"].contains(word)
  }

  /// The place, from 1, of the only name that a word begins.
  private static func begins(_ word: String, _ names: [[String]], atLeast: Int) -> Int? {
    guard word.count >= atLeast else { return nil }
    let places = names.indices.filter { names[$0].contains { $0.hasPrefix(word) } }
    return places.count == 1 ? places[0] + 1 : nil
  }
}
