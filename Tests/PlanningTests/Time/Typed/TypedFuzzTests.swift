import Planning
import TestSupport
import Testing

/// Whatever is typed is either read within bounds or refused.
struct TypedFuzzTests {
  private static let pieces = [
    "0", "1", "9", "22", "3", "12", "31", "2027", "99999", "1234567", "/", "-", ".", ":", ",", "+",
    " ", "T", "u", "h", "w", "d", "m", "j", "am", "pm", "ma", "di", "zo", "week", "maart", "morgen",
    "min", "é", "٣", "\u{202E}", "\u{1B}", "👩‍🎨", "\n",
  ]

  @Test func `any run of typed pieces is read within bounds or refused`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<20_000 {
      let count = Int(random.next() % 8)
      let text = (0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
      let today = LocalDate(days: Int32(random.below(60_000)))
      if let date = try? TypedDate.read(text, today: today) {
        #expect(TypedDate.years.contains(date.year))
      }
      if let minutes = try? TypedTime.read(text) { #expect((0...1440).contains(minutes)) }
      if let minutes = try? TypedDuration.read(text) {
        #expect((0...TypedDuration.most).contains(minutes))
      }
      if let moment = try? TypedMoment.read(text, today: today) {
        #expect((0..<1440).contains(moment.minuteOfDay))
      }
    }
  }

  @Test func `every date reads back however it is written`() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<500 {
      let date = LocalDate(days: Int32(random.below(60_000)))
      let (year, month, day) = date.civil
      let week = date.isoWeek
      for text in ["\(date)", "\(day)/\(month)/\(year)", "\(day)-\(month)-\(year)"] {
        #expect(try TypedDate.read(text, today: LocalDate(days: 0)) == date)
      }
      let monday = try TypedDate.read("w\(week.week)/\(week.year)", today: LocalDate(days: 0))
      #expect(monday == date.monday)
    }
  }
}

extension SplitMix {
  fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
