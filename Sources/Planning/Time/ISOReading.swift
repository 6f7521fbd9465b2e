extension LocalDate {
  /// Reads `2027-03-22`; nil when it is written otherwise or the calendar has no such day.
  package init?(iso text: String) {
    guard let date = try? LocalDate(written: text) else { return nil }
    self = date
  }

  /// Reads `2027-03-22`, or tells why not.
  package init(written text: String) throws(WrittenTime.Fault) {
    var text = text
    let date = text.withUTF8 { bytes in
      Result { () throws(WrittenTime.Fault) in try LocalDate(utf8: bytes) }
    }
    self = try date.get()
  }

  init(utf8 text: UnsafeBufferPointer<UInt8>) throws(WrittenTime.Fault) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = text.number(at: 0, digits: 4), let month = text.number(at: 5, digits: 2),
      let day = text.number(at: 8, digits: 2)
    else { throw .notATime }
    guard let date = LocalDate(year: year, month: month, day: day) else { throw .noSuchDate }
    self = date
  }
}

extension LocalDateTime {
  /// Reads `2027-03-22T12:00` or `…:00`, no offset; nil when it is written otherwise.
  package init?(iso text: String) {
    guard let written = WrittenTime(iso: text), written.offset == nil else { return nil }
    self = written.local
  }
}

extension WrittenTime {
  /// Nil when it is no such time.
  package init?(iso text: String) {
    var text = text
    let written = text.withUTF8 { try? WrittenTime(utf8: $0) }
    guard let written else { return nil }
    self = written
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Exactly `digits` decimal digits from a place that lies within the text.
  func number(at place: Int, digits: Int) -> Int? {
    var number = 0
    for byte in self[place..<(place + digits)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
