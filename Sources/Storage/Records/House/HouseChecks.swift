import Planning

/// One of an enum's words.
func word<Word: RawRepresentable<String>>(_ text: String) throws(RecordFault) -> Word {
  guard let word = Word(rawValue: text) else { throw .noSuchWord(text) }
  return word
}

/// `2027-03-22`.
func date(_ text: String) throws(RecordFault) -> LocalDate {
  guard let date = LocalDate(iso: text) else { throw .noSuchTime(text) }
  return date
}

/// `a1` … `c2`.
func skillLevel(_ text: String) throws(RecordFault) -> SkillGrant.Level {
  guard let level = SkillGrant.Level(text: text) else { throw .noSuchWord(text) }
  return level
}

func rowVersion(_ version: Int) throws(RecordFault) -> Int {
  try within(0...Int(Int32.max), version, "version")
}

/// Nil where nothing is said.
func within(
  _ range: ClosedRange<Int>, _ value: Int?, _ field: String
) throws(RecordFault) -> Int? {
  guard let value else { return nil }
  let known: Int = try within(range, value, field)
  return known
}

extension Int {
  /// Nil when 0, so that records leave it out.
  var orNil: Int? { self == 0 ? nil : self }
}

extension Bool {
  /// Nil when false, so that records leave it out.
  var orNil: Bool? { self ? true : nil }
}
