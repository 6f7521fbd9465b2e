/// A day and a time as a planner types them: `22/3 12:00`, `2027-03-22T12:00`, `morgen 14u30`.
package enum TypedMoment {
  /// Reads a date with a time behind it; a time alone is meant on `day`, where one is given.
  package static func read(
    _ text: String, today: LocalDate, day: LocalDate? = nil
  ) throws(TypedFault) -> LocalDateTime {
    if let day, let minute = try? TypedTime.read(text) {
      return LocalDateTime(day, minuteOfDay: minute)
    }
    if (try? TypedDate.read(text, today: today)) != nil { throw .timeMissing }
    return try apart(words(text), today: today)
  }

  /// Parts at spaces and at the `T` of ISO 8601.
  private static func words(_ text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 1, let only = words.first else { return words }
    let parts = only.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 ? parts : words
  }

  /// The longest date that a time follows: `22 maart 2027 2 pm`.
  private static func apart(
    _ words: [String], today: LocalDate
  ) throws(TypedFault) -> LocalDateTime {
    guard words.count > 1 else { throw .notADate }
    var fault = TypedFault.notATime
    for cut in (1..<words.count).reversed() {
      guard let minute = try? TypedTime.read(words[cut...].joined(separator: " ")) else { continue }
      do {
        let date = try TypedDate.read(words[..<cut].joined(separator: " "), today: today)
        return LocalDateTime(date, minuteOfDay: minute)
      } catch { fault = error }
    }
    throw fault
  }
}
