/// A request taken apart into words, each noted in one way.
extension VisitWords {
  /// In lower case, without the signs of a spoken sentence; a number and its unit are one word, as are
  /// both ends of `10 - 11u30`; a day and its part are two.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    for piece in pieces(of: text) { add(piece, to: &words) }
    return ordinals(numbers(parts(words.filter { $0 != "-" })))
  }

  /// Between blanks; a dash is a piece of its own, unless it stands between two things or before a
  /// number: nobody asks for -5 visitors.
  private static func pieces(of text: String) -> [String] {
    let plain = text.lowercased().map { $0 == "–" || $0 == "—" ? "-" : $0 }
    return String(plain).split(whereSeparator: \.isWhitespace).flatMap { piece -> [String] in
      let isNegative = piece.first == "-" && piece.dropFirst().first?.isNumber == true
      let word = String(piece.trimming { ",;.:!?()\"'‘’“”-".contains($0) })
      if word.isEmpty { return piece.contains("-") ? ["-"] : [] }
      if isNegative { return ["-" + word] }
      return piece.last == "-" ? [word, "-"] : [word]
    }
  }

  private static func add(_ piece: String, to words: inout [String]) {
    guard let last = words.last else { words.append(piece); return }
    if let unit = units[piece], isNumber(last) {
      words[words.count - 1] = last + unit
    } else if last == "-", words.count > 1, areEnds(words[words.count - 2], piece) {
      words.removeLast()
      words[words.count - 1] += "-" + piece
    } else if piece.first == "-", piece.count > 1, last.first?.isNumber == true {
      words[words.count - 1] += piece
    } else {
      words.append(piece)
    }
  }

  /// `10`, `1.5`, `10-11`.
  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true && word.last?.isNumber == true
      && word.allSatisfy { $0.isNumber || ".,:-".contains($0) }
  }

  /// Both are times, dates or weekdays.
  private static func areEnds(_ first: String, _ last: String) -> Bool {
    first.first?.isNumber == true && last.first?.isNumber == true
      || TypedWords.weekday(first) != nil && TypedWords.weekday(last) != nil
  }

  /// What is written behind a number with a blank between.
  private static let units: [String: String] = [
    "m": "m", "min": "min", "minuten": "min", "minuut": "min", "minutes": "min", "u": "u",
    "uur": "u", "uren": "u", "h": "u", "hour": "u", "hours": "u", "p": "p", "pers": "p",
    "pax": "p", "am": "am", "pm": "pm",
  ]
}

// MARK: - Words that stand for others

extension VisitWords {
  private static let parts: [([String], [String])] = [
    (["zo", "snel", "mogelijk"], []), (["zo", "vroeg", "mogelijk"], []), (["asap"], []),
    (["as", "soon", "as", "possible"], []), (["de", "hele", "dag"], ["480min"]),
    (["hele", "dag"], ["480min"]), (["whole", "day"], ["480min"]), (["all", "day"], ["480min"]),
    (["halve", "dag"], ["240min"]), (["half", "day"], ["240min"]),
    (["morgenvroeg"], ["morgen", "voormiddag"]),
    (["na", "de", "middag"], ["namiddag"]), (["voor", "de", "middag"], ["voormiddag"]),
    (["t/m"], ["tot"]), (["any", "day"], []), (["do", "you"], []), (["do", "we"], []),
    (["do", "i"], []),
    (["vm"], ["voormiddag"]), (["nm"], ["namiddag"]),
    (["vanavond"], ["vandaag", "avond"]), (["tonight"], ["vandaag", "avond"]),
    (["vanmiddag"], ["vandaag", "namiddag"]),
    (["vannamiddag"], ["vandaag", "namiddag"]), (["vanochtend"], ["vandaag", "voormiddag"]),
    (["vanmorgen"], ["vandaag", "voormiddag"]), (["vanvoormiddag"], ["vandaag", "voormiddag"]),
  ]

  /// `dinsdagvoormiddag`, `vanavond`, `na de middag`.
  private static func parts(_ words: [String]) -> [String] {
    var (found, rest) = ([String](), words[...])
    while let word = rest.first {
      if let (said, meant) = parts.first(where: { rest.starts(with: $0.0) }) {
        found += meant
        rest = rest.dropFirst(said.count)
      } else {
        found += partOfDay(of: word) ?? [word]
        rest = rest.dropFirst()
      }
    }
    return found
  }

  private static func partOfDay(of word: String) -> [String]? {
    for part in ["voormiddag", "namiddag", "middag", "ochtend", "avond", "morgen"]
    where word.hasSuffix(part) && word.count > part.count {
      let day = String(word.dropLast(part.count))
      guard TypedWords.weekday(day) != nil || TypedWords.day(day) != nil else { continue }
      return [day, part == "morgen" ? "voormiddag" : part]
    }
    return nil
  }

  /// `vijfentwintig` and `twenty five` in figures; `twintig voor tien` is a time and stays.
  private static func numbers(_ words: [String]) -> [String] {
    var found: [String] = []
    var rest = words[...]
    while let word = rest.first {
      rest = rest.dropFirst()
      let isTime = rest.first.map { ["voor", "over", "na", "to", "past"].contains($0) } ?? false
      guard !isTime, let number = NumberWords.number(word) else { found.append(word); continue }
      let unit = rest.first.flatMap { SpokenWords.number($0) } ?? 10
      let isSplit = ["twenty", "thirty", "forty", "fifty", "sixty"].contains(word)
      if isSplit, unit < 10, rest.first.flatMap({ Int($0) }) == nil {
        found.append("\(number + unit)")
        rest = rest.dropFirst()
      } else {
        found.append("\(number)")
      }
    }
    return found
  }

  /// `15th of December`, `15de december` as `15 december`.
  private static func ordinals(_ words: [String]) -> [String] {
    var found: [String] = []
    var rest = words[...]
    while let word = rest.first {
      rest = rest.dropFirst()
      guard let number = ordinal(word) else { found.append(word); continue }
      let isOf = rest.first == "of" && rest.dropFirst().first.map(isMonth) == true
      if isOf { rest = rest.dropFirst() }
      let isBehindMonth = found.last.map(isMonth) == true
      found.append(isOf || isBehindMonth || rest.first.map(isMonth) == true ? "\(number)" : word)
    }
    return found
  }

  /// The number in `15de`, `15th`; nil where it is none.
  static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count)
    return ["e", "de", "ste", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }

  private static func isMonth(_ word: String) -> Bool { TypedWords.month(word) != nil }
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let front = drop(while: isLeftOut)
    guard let last = front.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return front[...last]
  }
}
