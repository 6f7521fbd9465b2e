/// The words of a request, and those among them that say nothing.
enum VisitWords {
  /// Those who come.
  static let people: Set = [
    "personen", "persoon", "mensen", "bezoekers", "deelnemers", "leerlingen", "kinderen",
    "studenten", "volwassenen", "senioren", "gasten", "scholieren", "kleuters", "people",
    "persons", "visitors", "participants", "pupils", "children", "students", "adults", "guests",
    "seniors", "man", "toeristen", "tourists", "plaatsen", "seats",
    "lln",
  ]

  /// Those who come from school.
  static let pupils: Set = [
    "leerlingen", "lln", "scholieren", "kleuters", "pupils", "klas", "klasje", "klassen", "school",
    "leerjaar", "graad", "middelbaar", "grade", "schoolgroep", "schoolbezoek", "class", "classes",
    "schoolkinderen", "schoolchildren", "klasgroep",
  ]

  /// `leerlingen`, `3A`, `3de leerjaar`.
  static func isOfSchool(_ words: ArraySlice<String>) -> Bool {
    guard let word = words.first else { return false }
    let isClass =
      word.count == 2 && ("1"..."6").contains(word.first ?? " ")
      && ["a", "b", "c"].contains(word.last)
    let isYear = ordinal(word) != nil && pupils.contains(words.dropFirst().first ?? "")
    return pupils.contains(word) || isClass || isYear
  }

  static let guides: Set = ["gids", "guide"]

  /// A room, whatever it is called.
  static let aRoom: Set = [
    "plaatsen", "seats", "zaal", "zalen", "ruimte", "ruimtes", "lokaal", "lokalen", "zaaltje",
    "room", "rooms", "space",
  ]

  static let including: Set = ["incl", "inclusief", "including", "met", "with", "plus"]
  static let setup: Set = [
    "opbouw", "afbouw", "opbouwen", "afbouwen", "klaarzetten", "opruimen", "set-up", "setup",
    "tear-down", "teardown",
  ]

  /// Those whose number is not that of those who come.
  static let groups: Set = ["groepen", "groups", "klassen", "classes", "gidsen", "guides"]

  /// They come with those who are counted.
  static let companions: Set = [
    "begeleiders", "begeleider", "leerkrachten", "leraren", "teachers", "escorts", "ouders",
    "parents",
  ]

  /// Days that are too many to look through; `maand` is no Monday.
  static let vague: Set = ["maand", "maanden", "month", "months", "jaar", "year"]

  /// They never name a museum or a day.
  static let small: Set = [
    "om", "van", "vanaf", "at", "from", "voor", "for", "in", "op", "on", "het", "the", "and", "een",
    "a", "an", "of", "met", "with", "groep", "groepje", "group", "klas", "class", "school",
    "graag", "please", "naar", "bij", "te", "is", "zijn", "we", "wij", "ik", "willen", "wil",
    "komen", "komt", "zou", "zouden", "can", "could", "would", "like", "s", "'s", "’s", "die",
    "dat", "who", "that", "gids", "guide", "rondleiding", "bezoek", "visit", "tour", "museum",
    "rond", "around", "omstreeks", "uur", "nog", "ook", "tijdens", "during", "gedurende", "tot",
    "speaking", "sprekende", "spreken", "speak", "i", "our", "onze", "to", "or", "ergens",
    "ongeveer", "about", "len", "lang", "long", "kan", "kunnen", "vrije", "free", "beschikbaar",
    "available", "er", "there", "wanneer", "when", "wie", "wat", "welke", "which", "what", "nodig",
    "need", "needs", "hebben", "heeft", "have", "has", "zoek", "zoeken", "opstelling", "incl",
    "inclusief", "including", "aan", "als", "be", "are",
    "you", "me", "my", "mijn", "liefst",
  ]

  static let signLanguage = [
    ["vlaamse", "gebarentaal"], ["flemish", "sign", "language"], ["sign", "language"],
  ]

  /// Behind them `de` is no German.
  static let leading: Set = [
    "in", "op", "van", "naar", "voor", "met", "bij", "tijdens", "aan", "uit", "tegen", "rond",
    "over", "door", "na", "onder", "om",
  ]

  /// Whether what was not understood is meant as a language, a length, a time or a day: without it the
  /// answer is to another question.
  static func weighs(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) || LanguageWord.isMeant(by: word) { return true }
    if turning.contains(word) || TypedWords.month(word) != nil { return true }
    let within = ["uur", "kwartier", "minu", "hour", "quarter"]
    if within.contains(where: { word.contains($0) }) { return true }
    let endings = [
      "dag", "dagen", "day", "days", "week", "weken", "weeks", "weekend", "maand", "maanden",
      "month", "ochtend", "middag", "avond", "vakantie", "verlof", "holiday", "holidays", "jaar",
      "year",
      "kwartaal",
    ]
    if endings.contains(where: { word.hasSuffix($0) }) { return true }
    guard word.count > 4 else { return false }
    var nearest = NearestWord()
    return nearest.nearest(to: word, among: known) != nil
  }

  /// They turn what is said into its opposite, or name a time that is not understood.
  private static let turning: Set = [
    "niet", "geen", "zonder", "behalve", "not", "no", "without", "except", "lente", "zomer",
    "herfst", "winter", "spring", "summer", "autumn", "semester", "trimester", "na", "after",
    "vroeger", "later", "begin", "midden", "eind", "einde", "nacht", "night", "elke", "every",
    "ieder", "iedere",
  ]

  /// What a mistyped word may have been meant to be.
  private static let known = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "franstalig", "frans",
    "engels", "duits", "nederlands", "spaans", "french", "english", "german", "morgen",
    "overmorgen", "tomorrow", "anderhalf", "voormiddag", "namiddag", "januari", "februari",
    "augustus", "september", "oktober", "november", "december", "january", "february", "october",
  ]
}
