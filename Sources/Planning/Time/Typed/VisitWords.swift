/// The words of a request, and those among them that say nothing.
enum VisitWords {
  /// In lower case, without the signs of a spoken sentence; a number and its unit are one word, a day
  /// and its part are two.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    for piece in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let word = String(piece.trimming { ",;.:!?()\"'‘’“”–—-".contains($0) })
      if let unit = units[word], let last = words.last, Int(last) != nil {
        words[words.count - 1] = last + unit
      } else if let parts = parts(of: word) {
        words += parts
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
    "pax": "p", "am": "am", "pm": "pm",
  ]

  /// `dinsdagvoormiddag`, `vanavond`.
  private static func parts(of word: String) -> [String]? {
    switch word {
    case "vanavond", "tonight": return ["vandaag", "avond"]
    case "vanmiddag", "vannamiddag": return ["vandaag", "namiddag"]
    case "vanochtend", "vanmorgen", "vanvoormiddag": return ["vandaag", "voormiddag"]
    default: break
    }
    for part in ["voormiddag", "namiddag", "middag", "ochtend", "avond", "morgen"]
    where word.hasSuffix(part) && word.count > part.count {
      let day = String(word.dropLast(part.count))
      guard TypedWords.weekday(day) != nil || TypedWords.day(day) != nil else { continue }
      return [day, part == "morgen" ? "voormiddag" : part]
    }
    return nil
  }

  /// Those who come.
  static let people: Set = [
    "personen", "persoon", "mensen", "bezoekers", "deelnemers", "leerlingen", "kinderen",
    "studenten", "volwassenen", "senioren", "gasten", "scholieren", "kleuters", "people",
    "persons", "visitors", "participants", "pupils", "children", "students", "adults", "guests",
    "seniors",
  ]

  /// Of a school, whatever their number stands beside.
  static let classes: Set = [
    "leerlingen", "scholieren", "kleuters", "pupils", "klas", "klassen", "klasgroep", "class",
    "classes", "school", "schoolgroep",
  ]

  /// Those whose number is not that of those who come.
  static let groups: Set = ["groepen", "groups", "klassen", "classes", "gidsen", "guides"]

  /// They come with those who are counted.
  static let companions: Set = [
    "begeleiders", "begeleider", "leerkrachten", "leraren", "teachers", "escorts", "ouders",
    "parents",
  ]

  /// Days that are too many to look through; `maand` is no Monday.
  static let vague: Set = ["maand", "maanden", "month", "months", "jaar", "year", "weekend"]

  /// They never name a museum or a day.
  static let small: Set = [
    "om", "van", "vanaf", "at", "from", "voor", "for", "in", "op", "on", "het", "the", "and", "een",
    "a", "an", "of", "met", "with", "groep", "groepje", "group", "klas", "class", "school",
    "graag", "please", "naar", "bij", "te", "is", "zijn", "we", "wij", "ik", "willen", "wil",
    "komen", "komt", "zou", "zouden", "can", "could", "would", "like", "s", "'s", "’s", "die",
    "dat", "who", "that", "gids", "guide", "rondleiding", "bezoek", "visit", "tour", "museum",
    "rond", "around", "omstreeks", "uur", "nog", "ook", "tijdens", "during", "gedurende", "tot",
    "speaking", "sprekende", "spreken", "speak", "i", "our", "onze", "to", "or", "ergens",
    "ongeveer", "about", "len", "lang", "long",
  ]

  static let signLanguage = [
    ["vlaamse", "gebarentaal"], ["flemish", "sign", "language"], ["sign", "language"],
  ]

  /// Behind them `de` is no German.
  static let leading: Set = [
    "in", "op", "van", "naar", "voor", "met", "bij", "tijdens", "aan", "uit", "tegen", "rond",
    "over", "door", "na", "onder",
  ]

  /// Whether what was not understood is meant as a language, a length, a time or a day: without it the
  /// answer is to another question.
  static func weighs(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) || LanguageWord.isMeant(by: word) { return true }
    let within = ["uur", "kwartier", "minu", "hour", "quarter"]
    if within.contains(where: { word.contains($0) }) { return true }
    let endings = [
      "dag", "dagen", "day", "days", "week", "weken", "weeks", "weekend", "maand", "maanden",
      "month", "ochtend", "middag", "avond",
    ]
    if endings.contains(where: { word.hasSuffix($0) }) { return true }
    guard word.count > 4 else { return false }
    var nearest = NearestWord()
    return nearest.nearest(to: word, among: known) != nil
  }

  /// What a mistyped word may have been meant to be.
  private static let known = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "franstalig", "frans",
    "engels", "duits", "nederlands", "spaans", "french", "english", "german", "morgen",
    "overmorgen", "tomorrow", "anderhalf", "voormiddag", "namiddag",
  ]
}

extension Substring {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let front = drop(while: isLeftOut)
    guard let last = front.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return front[...last]
  }
}
