/// A time of day as a planner types it: `14`, `14u30`, `14:30`, `1430`, `2pm`, `24:00`.
package enum TypedTime {
  /// Minutes since midnight, 0 … 1440; `24:00` is the end of the day.
  package static func read(_ text: String) throws(TypedFault) -> Int {
    guard let text = TypedText(text) else { throw .notATime }
    let numbers = text.numbers
    switch text.shape {
    case "n": return try digits(numbers[0])
    case "n:n", "n.n": return try clock(numbers[0], numbers[1], digits: 2...2)
    case "nw": return try hour(numbers[0], text.words[0])
    case "nwn" where TypedWords.isHour(text.words[0]):
      return try clock(numbers[0], numbers[1], digits: 1...2)
    case "n:nw", "n.nw": return try halfDay(numbers[0], numbers[1], text.words[0])
    default: throw .notATime
    }
  }

  private static func digits(_ number: TypedText.Number) throws(TypedFault) -> Int {
    switch number.digits {
    case 1...2: return try minutes(number.value, 0)
    case 3...4: return try minutes(number.value / 100, number.value % 100)
    default: throw .notATime
    }
  }

  private static func hour(
    _ hour: TypedText.Number, _ word: String
  ) throws(TypedFault) -> Int {
    if TypedWords.isHour(word) { return try minutes(hour.value, 0) }
    return try minutes(twelve(hour.value, word), 0)
  }

  private static func clock(
    _ hour: TypedText.Number, _ minute: TypedText.Number, digits: ClosedRange<Int>
  ) throws(TypedFault) -> Int {
    guard hour.digits <= 2, digits.contains(minute.digits) else { throw .notATime }
    return try minutes(hour.value, minute.value)
  }

  private static func halfDay(
    _ hour: TypedText.Number, _ minute: TypedText.Number, _ word: String
  ) throws(TypedFault) -> Int {
    guard minute.digits == 2 else { throw .notATime }
    if TypedWords.isHour(word) { return try minutes(hour.value, minute.value) }
    return try minutes(twelve(hour.value, word), minute.value)
  }

  /// The hour of a twelve-hour clock on one of twenty-four.
  private static func twelve(_ hour: Int, _ word: String) throws(TypedFault) -> Int {
    guard (1...12).contains(hour) else { throw .notATime }
    switch word {
    case "am": return hour % 12
    case "pm": return hour % 12 + 12
    default: throw .notATime
    }
  }

  private static func minutes(_ hour: Int, _ minute: Int) throws(TypedFault) -> Int {
    guard (0...59).contains(minute), (0...23).contains(hour) || (hour == 24 && minute == 0)
    else { throw .notATime }
    return hour * 60 + minute
  }
}
