import Planning

/// What a museum's clock shows, and how far that clock stands from UTC: `2027-03-22T12:00+01:00`.
struct WallTime: Hashable, Sendable {
  let local: LocalDateTime
  /// Minutes east of UTC.
  let offset: Int

  init(_ instant: Instant, in zone: ZoneRules) {
    offset = zone.offset(at: instant)
    local = LocalDateTime(clockMinutes: Int(instant.minutes) + offset)
  }

  /// Nil when it lies further away than an instant can say.
  var instant: Instant? {
    Int32(exactly: local.clockMinutes - offset).map { Instant(minutes: $0) }
  }
}

extension WallTime {
  /// Nil unless `text` is exactly as `description` writes it.
  init?(_ text: String) {
    let parts = Array(text.utf8)
    guard parts.count == 22, parts[4] == dash, parts[7] == dash, parts[10] == UInt8(ascii: "T"),
      parts[13] == colon, parts[19] == colon, [plus, dash].contains(parts[16])
    else { return nil }
    guard let year = number(parts[0..<4]), let month = number(parts[5..<7]),
      let day = number(parts[8..<10]), let hour = number(parts[11..<13]),
      let minute = number(parts[14..<16]), let offsetHours = number(parts[17..<19]),
      let offsetMinutes = number(parts[20..<22])
    else { return nil }
    guard hour < 24, minute < 60, offsetHours < 15, offsetMinutes < 60,
      let date = LocalDate(year: year, month: month, day: day)
    else { return nil }
    local = LocalDateTime(date, minuteOfDay: hour * 60 + minute)
    offset = (offsetHours * 60 + offsetMinutes) * (parts[16] == dash ? -1 : 1)
  }
}

extension WallTime: CustomStringConvertible {
  var description: String {
    let sign = offset < 0 ? "-" : "+"
    let away = abs(offset)
    return "\(local)\(sign)\((away / 60).padded(2)):\((away % 60).padded(2))"
  }
}

extension WallTime: Codable {
  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = WallTime(text) else { throw RecordFault.noSuchTime(text) }
    self = time
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

private let dash = UInt8(ascii: "-")
private let plus = UInt8(ascii: "+")
private let colon = UInt8(ascii: ":")

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}
