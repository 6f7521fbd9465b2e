/// People and languages in a request.
extension TypedVisit {
  /// Those who are called visitors go before a number by itself.
  mutating func count(_ people: Int) -> Bool {
    if let length = visitors {
      guard isBareNumber else { return false }
      if minutes == nil, (15...600).contains(length) {
        minutes = length
      } else if from == nil, length >= 700, let time = try? TypedTime.read("\(length)") {
        from = time
      } else {
        return false
      }
    }
    (visitors, isBareNumber) = (people, false)
    return true
  }

  /// `47 Franstalige bezoekers`: words between a number and those who come say of what sort they are.
  mutating func takePeople(_ rest: ArraySlice<String>) -> Int? {
    if let number = TypedVisit.people(rest) { return count(number) ? 1 : nil }
    return visitors == nil ? takePeopleAtMost(rest) : nil
  }

  /// `2 groepen van 20`, `2 klassen van 22 leerlingen`; how many groups there are follows from those
  /// who come.
  mutating func takeGroups(_ rest: ArraySlice<String>) -> Int? {
    guard let count = rest.first.flatMap({ SpokenWords.number($0) }),
      let word = rest.dropFirst().first, VisitWords.groups.contains(word)
    else { return nil }
    isSchool = isSchool || VisitWords.pupils.contains(word)
    guard ["van", "of", "met", "with"].contains(rest.dropFirst(2).first),
      let size = rest.dropFirst(3).first.flatMap({ Int($0) ?? TypedVisit.people($0) }),
      visitors == nil, size < 1000, count < 1000
    else { return 2 }
    (visitors, isBareNumber) = (count * size, false)
    return 4
  }

  /// `20 à 25 personen`, `10-12 personen`: the most that may come.
  private mutating func takePeopleAtMost(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first, word.first?.isNumber == true else { return nil }
    if let dash = word.firstIndex(of: "-"), Int(word[..<dash]) != nil {
      let last = String(word[word.index(after: dash)...])
      if let most = TypedVisit.people(last) { visitors = most; return 1 }
      guard let most = TypedVisit.people([last] + rest.dropFirst()) else { return nil }
      visitors = most
      return 1
    }
    guard Int(word) != nil, ["tot", "à", "a", "to", "or", "of"].contains(rest.dropFirst().first)
    else { return nil }
    let behind = rest.dropFirst(2)
    let isAbout = rest.dropFirst().first == "à"
    let most =
      TypedVisit.people(behind) ?? behind.first.flatMap { TypedVisit.people($0) }
      ?? (isAbout ? behind.first.flatMap { Int($0) } : nil)
    guard let most else { return nil }
    visitors = most
    return 3
  }

  /// `3 begeleiders` are no three o'clock, and nobody asks for seats for them here.
  mutating func passCompanions(_ rest: ArraySlice<String>) -> Int? {
    guard let number = rest.first, Int(number) != nil, let word = rest.dropFirst().first,
      VisitWords.companions.contains(word)
    else { return nil }
    unread.append("\(number) \(word)")
    return 2
  }

  static func people(_ rest: ArraySlice<String>) -> Int? {
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

  mutating func takeLanguage(_ rest: ArraySlice<String>, of words: [String]) -> Int? {
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
    let isAnd = before.first?.isNumber == true || VisitWords.people.contains(before)
    return isNoted && !(word == "en" && isAnd && next.first?.isNumber == true)
  }
}
