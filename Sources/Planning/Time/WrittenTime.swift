/// A wall-clock time as a file writes it, `2027-03-22T12:00`, with the offset that may follow it.
package struct WrittenTime: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    /// Not of the form `2027-03-22T12:00`, or past 23:59.
    case notATime
    /// The calendar has no such day.
    case noSuchDate
    /// Past what an `Instant` can hold.
    case yearOutOfRange
  }

  /// Years whose every minute an `Instant` can hold in any zone.
  package static let years = 1...5999

  package var local: LocalDateTime
  /// Minutes east of UTC; nil when none is written.
  package var offset: Int?

  package init(_ local: LocalDateTime, offset: Int? = nil) {
    self.local = local
    self.offset = offset
  }

  /// Reads UTF-8: a date, `T`, hours and minutes, seconds only as `:00`, then `Z` or `+01:00` or nothing.
  package init(utf8 text: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard text.count >= 16, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      let hour = text.number(at: 11, digits: 2), let minute = text.number(at: 14, digits: 2),
      hour < 24, minute < 60
    else { throw .notATime }
    let date = try LocalDate(utf8: UnsafeBufferPointer(rebasing: text[..<10]))
    guard WrittenTime.years.contains(date.year) else { throw .yearOutOfRange }
    local = LocalDateTime(date, minuteOfDay: hour * 60 + minute)
    let hasSeconds =
      text.count >= 19 && text[16] == UInt8(ascii: ":") && text.number(at: 17, digits: 2) == 0
    offset = try WrittenTime.offset(
      UnsafeBufferPointer(rebasing: text[(hasSeconds ? 19 : 16)...]))
  }

  private static func offset(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) -> Int? {
    if text.isEmpty { return nil }
    if text.count == 1, text[0] == UInt8(ascii: "Z") { return 0 }
    guard text.count == 6, text[3] == UInt8(ascii: ":"),
      text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
      let hours = text.number(at: 1, digits: 2), let minutes = text.number(at: 4, digits: 2),
      hours < 24, minutes < 60
    else { throw .notATime }
    return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension WrittenTime: CustomStringConvertible {
  package var description: String {
    guard let offset else { return local.description }
    let sign = offset < 0 ? "-" : "+"
    let size = Int(offset.magnitude)
    return "\(local)\(sign)\((size / 60).padded(2)):\((size % 60).padded(2))"
  }
}
