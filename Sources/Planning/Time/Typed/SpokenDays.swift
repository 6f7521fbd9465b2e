/// Days as they are spoken: `volgende week dinsdag`, `next Tuesday`, `over twee weken`.
struct SpokenDays {
  let today: LocalDate

  struct Reading {
    let date: LocalDate
    /// The whole week of it is meant.
    var isWeek = false
    let words: Int
  }

  func read(_ words: ArraySlice<String>) -> Reading? {
    let list = Array(words.prefix(4))
    guard let first = list.first else { return nil }
    if list.starts(with: ["day", "after", "tomorrow"]) {
      return Reading(date: today + 2, words: 3)
    }
    if let weekday = weekday(first) {
      if let week = week(list.dropFirst()) {
        return Reading(date: week.monday + (weekday - 1), words: 1 + week.words)
      }
      // `zaterdag over twee weken` is of that week.
      let later = distance(Array(words.dropFirst().prefix(3)))
      if let later, later.date.days(since: today) % 7 == 0 {
        return Reading(date: later.date.monday + (weekday - 1), words: 1 + later.words)
      }
    }
    if let week = week(list[...]) { return read(week, then: list.dropFirst(week.words).first) }
    if SpokenDays.next.contains(first), list.count > 1, let weekday = weekday(list[1]) {
      return Reading(date: today + ((weekday - today.weekday + 6) % 7 + 1), words: 2)
    }
    guard let distance = distance(list) else { return nil }
    if distance.date.days(since: today) % 7 == 0,
      let weekday = list.dropFirst(distance.words).first.flatMap(weekday)
    {
      return Reading(date: distance.date.monday + (weekday - 1), words: distance.words + 1)
    }
    return distance
  }

  static let next: Set = ["volgende", "komende", "next", "coming"]
  static let this: Set = ["deze", "this"]

  private func read(
    _ week: (monday: LocalDate, words: Int), then word: String?
  ) -> Reading {
    guard let weekday = word.flatMap(weekday) else {
      return Reading(date: week.monday, isWeek: true, words: week.words)
    }
    return Reading(date: week.monday + (weekday - 1), words: week.words + 1)
  }

  /// `volgende week`, `deze week`.
  private func week(_ words: ArraySlice<String>) -> (monday: LocalDate, words: Int)? {
    guard words.count >= 2, words[words.startIndex + 1] == "week" else { return nil }
    let first = words[words.startIndex]
    if SpokenDays.next.contains(first) { return (today.monday + 7, 2) }
    return SpokenDays.this.contains(first) ? (today.monday, 2) : nil
  }

  /// `over twee weken`, `binnen 10 dagen`, `in two weeks`.
  private func distance(_ words: [String]) -> Reading? {
    guard words.count >= 3, ["over", "binnen", "in"].contains(words[0]),
      let count = SpokenWords.number(words[1]), count < 1000
    else { return nil }
    if ["week", "weken", "weeks"].contains(words[2]) {
      return Reading(date: today + count * 7, words: 3)
    }
    return ["dag", "dagen", "day", "days"].contains(words[2])
      ? Reading(date: today + count, words: 3) : nil
  }

  /// In full, or in two or three letters.
  private func weekday(_ word: String) -> Int? {
    VisitWords.small.contains(word) || VisitWords.vague.contains(word)
      ? nil : TypedWords.weekday(word)
  }
}
