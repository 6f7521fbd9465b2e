/// What comes before or after a day, and days that are not meant.
extension SpokenPeriods {
  private enum Side {
    case from, until, before, after
  }

  private static let sides: [([String], Side)] = [
    (["tot", "en", "met"], .until), (["ten", "laatste"], .until),
    (["no", "later", "than"], .until),
    (["vanaf"], .from), (["from"], .from), (["sinds"], .from), (["since"], .from),
    (["starting"], .from), (["tot"], .until), (["until"], .until), (["till"], .until),
    (["tegen"], .until), (["by"], .until), (["uiterlijk"], .until), (["voor"], .before),
    (["vóór"], .before), (["before"], .before), (["na"], .after), (["after"], .after),
  ]

  func openRange(_ words: ArraySlice<String>) -> Reading? {
    guard let (said, side) = SpokenPeriods.sides.first(where: { words.starts(with: $0.0) }) else {
      return nil
    }
    let (rest, small) = skipping(words.dropFirst(said.count))
    guard let found = days(rest) else { return nil }
    let used = said.count + small + found.words
    switch side {
    case .from: return Reading(saying: .from(found.days.lowerBound), words: used)
    case .until: return Reading(saying: .until(found.days.upperBound), words: used)
    case .after: return Reading(saying: .from(found.days.upperBound + 1), words: used)
    case .before:
      if found.isNear { return Reading(saying: .day(found.days.lowerBound), words: used) }
      // The Monday before which it is on a Monday is the next one.
      let ahead = found.weekday != nil && found.days.lowerBound == today ? 7 : 0
      return Reading(
        saying: .until(found.days.lowerBound + (ahead - 1)), words: used, isBefore: true)
    }
  }

  private static let not: Set = [
    "niet", "geen", "behalve", "zonder", "not", "except", "without", "no",
  ]

  /// `niet op maandag of dinsdag`, `behalve in de kerstvakantie`.
  func without(_ words: ArraySlice<String>) -> Reading? {
    guard let word = words.first, SpokenPeriods.not.contains(word) else { return nil }
    let (rest, small) = skipping(words.dropFirst())
    var (weekdays, used) = (Set<Int>(), 1 + small)
    var left = rest
    while let weekday = left.first.flatMap(weekdays(named:)) {
      weekdays.formUnion(weekday)
      used += 1
      left = left.dropFirst()
      guard ["of", "en", "or", "and"].contains(left.first),
        left.dropFirst().first.flatMap(weekdays(named:)) != nil
      else { break }
      used += 1
      left = left.dropFirst()
    }
    if !weekdays.isEmpty { return Reading(saying: .notWeekdays(weekdays), words: used) }
    guard let found = days(rest) else { return nil }
    return Reading(saying: .notWithin(found.days), words: 1 + small + found.words)
  }

  /// `maandagen`, `in de weekends`, `weekdagen`.
  func everyWeekday(_ words: ArraySlice<String>) -> Reading? {
    guard let word = words.first, TypedWords.weekday(word) == nil else { return nil }
    return weekdays(named: word).map { Reading(saying: .weekdays($0), words: 1) }
  }

  private func weekdays(named word: String) -> Set<Int>? {
    if ["weekends", "weekenden"].contains(word) { return [6, 7] }
    if ["weekdagen", "weekdays"].contains(word) { return [1, 2, 3, 4, 5] }
    if VisitWords.small.contains(word) || word == "de" || word == "en" { return nil }
    if let weekday = TypedWords.weekday(word) { return [weekday] }
    for plural in ["dagen", "days"] where word.hasSuffix(plural) && word.count > plural.count + 2 {
      let name = String(word.dropLast(plural == "dagen" ? 2 : 1))
      return TypedWords.weekday(name).map { [$0] }
    }
    return nil
  }
}
