import Planning
import Testing

@Suite struct TypedVisitTests {
  /// Sunday 22 November 2026.
  private let today = LocalDate(days: 20_779)

  private func read(_ text: String) -> String {
    let visit = TypedVisit(text, today: today) { ["im", "stam"].contains($0) ? MuseumID($0) : nil }
    func number(_ value: Int?) -> String { value.map { "\($0)" } ?? "-" }
    let parts = [
      number(visit.visitors), visit.language ?? "-", visit.date.map { "\($0)" } ?? "-",
      number(visit.from), number(visit.until), number(visit.minutes), visit.museum?.text ?? "-",
    ]
    return (parts + visit.unread.map { "?\($0)" } + (visit.isWeek ? ["week"] : []))
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("47 fr di 10 90m im", "47 fr 2026-11-24 600 - 90 im"),
    ("47 fr tue 10:30 1u30 im", "47 fr 2026-11-24 630 - 90 im"),
    ("di 24/11 10u30 47 Frans 90min", "47 fr 2026-11-24 630 - 90 -"),
    ("47 bezoekers, Frans, dinsdag 10u, 90 min, im", "47 fr 2026-11-24 600 - 90 im"),
    ("47 visitors, French, Tuesday from 10, 90 minutes, im", "47 fr 2026-11-24 600 - 90 im"),
    ("25 leerlingen, za van 14 tot 17 uur, 1,5u", "25 - 2026-11-28 840 1020 90 -"),
    ("2 uur voor 12 personen op vrijdag", "12 - 2026-11-27 - - 120 -"),
    ("25 za 14-17 stam", "25 - 2026-11-28 840 1020 - stam"),
    ("12 nl w48 2u", "12 nl 2026-11-23 - - 120 - week"),
    ("30p morgen 9 60", "30 - 2026-11-23 540 - 60 -"),
    ("fr", "- fr - - - - -"), ("vrijdag", "- - 2026-11-27 - - - -"),
    ("22 maart 2027 14 20 de", "20 de 2027-03-22 840 - - -"),
    ("20 iets", "20 - - - - - - ?iets"), ("", "- - - - - - -"),
  ])
  func `a request is read as it is noted`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }
}
