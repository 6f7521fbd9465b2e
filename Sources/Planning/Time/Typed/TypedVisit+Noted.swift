/// Single words as they are noted on the phone: `10-12`, `2u`, `47p`, `22/3`.
extension TypedVisit {
  /// `10-12`, `9u30-12`: from when, until when.
  static func range(_ word: String) -> (Int, Int)? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = try? TypedTime.read(String(ends[0])),
      let until = try? TypedTime.read(String(ends[1])), from < until
    else { return nil }
    return (from, until)
  }

  /// `2u` is two hours: nobody comes at two at night.
  static func fewHours(_ word: String) -> Int? {
    guard let text = TypedText(word), text.shape == "nw", TypedWords.isHour(text.words[0]),
      (1...5).contains(text.numbers[0].value)
    else { return nil }
    return text.numbers[0].value * 60
  }

  /// `47p`, `47pers`.
  static func people(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let unit = word.dropFirst(digits.count)
    let isPeople = ["p", "pers", "personen", "people", "pax"].contains(String(unit))
    return isPeople ? Int(digits) : nil
  }

  /// A date of one to three words that is more than a number, `22 maart 2027` or `di 22/3`.
  static func longDate(
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
  /// A number with a unit of time, such as `90m`: never a date.
  fileprivate static func isDuration(_ word: String) -> Bool {
    let unit = String(word.drop { $0.isNumber }.prefix { $0.isLetter })
    return isMinute(unit) || isHour(unit)
  }
}
