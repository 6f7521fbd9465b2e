/// A length of time as a planner types it: `90`, `90m`, `1u30`, `1:30`, `1,5u`, `2d`.
package enum TypedDuration {
  /// The longest that is read: ten years.
  package static let most = 3653 * 1440

  /// Minutes, 0 … `most`; a bare number is minutes, a day 24 hours.
  package static func read(_ text: String) throws(TypedFault) -> Int {
    guard let text = TypedText(text) else { throw .notADuration }
    let minutes = try minutes(text)
    guard minutes <= most else { throw .outOfRange }
    return minutes
  }

  private static func minutes(_ text: TypedText) throws(TypedFault) -> Int {
    let numbers = text.numbers
    switch text.shape {
    case "n": return numbers[0].value
    case "nw": return try numbers[0].value * unit(text.words[0])
    case "nwn", "nwnw": return try hoursAndMinutes(text)
    case "n:n": return try sum(numbers[0], numbers[1], digits: 2...2)
    case "n,nw", "n.nw": return try fraction(numbers[0], numbers[1], of: unit(text.words[0]))
    default: throw .notADuration
    }
  }

  /// Whether a word in lower case says what a number before it counts.
  package static func isUnit(_ word: String) -> Bool { (try? unit(word)) != nil }

  private static func unit(_ word: String) throws(TypedFault) -> Int {
    if TypedWords.isMinute(word) { return 1 }
    if TypedWords.isHour(word) { return 60 }
    if TypedWords.isDay(word) { return 1440 }
    if TypedWords.isWeek(word) { return 7 * 1440 }
    throw .notADuration
  }

  private static func hoursAndMinutes(_ text: TypedText) throws(TypedFault) -> Int {
    guard TypedWords.isHour(text.words[0]), text.words.dropFirst().allSatisfy(TypedWords.isMinute)
    else { throw .notADuration }
    return try sum(text.numbers[0], text.numbers[1], digits: 1...2)
  }

  private static func sum(
    _ hours: TypedText.Number, _ minutes: TypedText.Number, digits: ClosedRange<Int>
  ) throws(TypedFault) -> Int {
    guard digits.contains(minutes.digits), minutes.value < 60 else { throw .notADuration }
    return hours.value * 60 + minutes.value
  }

  /// To the nearest minute.
  private static func fraction(
    _ whole: TypedText.Number, _ decimals: TypedText.Number, of unit: Int
  ) throws(TypedFault) -> Int {
    let parts = (0..<decimals.digits).reduce(1) { parts, _ in parts * 10 }
    return whole.value * unit + (decimals.value * unit + parts / 2) / parts
  }
}
