import Planning
import Testing

@Suite struct TypedVisitTests {
  /// Sunday 22 November 2026.
  private let today = LocalDate(days: 20_779)

  private let museums = [
    Museum(id: "hva", name: "Huis van Alijn"), Museum(id: "im", name: "Industriemuseum"),
    Museum(id: "stam", name: "STAM – Stadsmuseum Gent"), Museum(id: "smak", name: "S.M.A.K."),
    Museum(id: "msk", name: "Museum voor Schone Kunsten"),
    Museum(id: "dmg", name: "Design Museum Gent"),
  ]

  private func read(_ text: String) -> String {
    let visit = TypedVisit(text, today: today, museums: museums)
    func number(_ value: Int?) -> String { value.map { "\($0)" } ?? "-" }
    let days = visit.days.settled(today: today)
    let isWeek = days.last == days.first + 6
    let parts = [
      number(visit.visitors), visit.language ?? "-",
      visit.days.isEmpty ? "-" : "\(days.first)", number(visit.from), number(visit.until),
      number(visit.minutes), visit.museum?.text ?? "-",
    ]
    return (parts + visit.unread.map { "?\($0)" } + (isWeek ? ["week"] : []))
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
    ("25 za 14-17 stam", "25 - 2026-11-28 840 - 180 stam"),
    ("12 nl w48 2u", "12 nl 2026-11-23 - - 120 - week"),
    ("30p morgen 9 60", "30 - 2026-11-23 540 - 60 -"),
    ("fr", "- fr - - - - -"), ("vrijdag", "- - 2026-11-27 - - - -"),
    ("22 maart 2027 14 20 de", "20 de 2027-03-22 840 - - -"),
    ("20 iets", "20 - - - - - - ?iets"), ("", "- - - - - - -"),
  ])
  func `a request is read as it is noted`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    (
      "een groep van 47 Franstalige bezoekers dinsdag om 10u30 voor anderhalf uur in het "
        + "Industriemuseum", "47 fr 2026-11-24 630 - 90 im"
    ),
    (
      "24 leerlingen volgende week dinsdag om half elf, Huis van Alijn",
      "24 - 2026-11-24 630 - - hva"
    ),
    ("dinsdag volgende week kwart voor tien een half uur", "- - 2026-11-24 585 - 30 -"),
    ("overmorgen in de voormiddag met 12 Engelstalige mensen", "12 en 2026-11-24 480 720 - -"),
    ("woensdagnamiddag drie kwartier in het S.M.A.K.", "- - 2026-11-25 720 1080 45 smak"),
    ("zaterdag kwart over twee, een kwartier", "- - 2026-11-28 855 - 15 -"),
    ("18 Duitstalige personen vrijdagavond om 8 uur", "18 de 2026-11-27 1200 - - -"),
    ("30 Spaanstaligen volgende week", "30 es 2026-11-23 - - - - week"),
    ("20 Nederlandstalige leerlingen tussen tien en twaalf", "20 nl - 600 720 - -"),
    ("om 3 uur met 15 personen in de stam", "15 - - 900 - - stam"),
    ("we komen met 33 naar het Museum voor Schone Kunsten", "33 - - - - - msk"),
    ("12 kinderen en 3 begeleiders", "12 - - - - - - ?3 begeleiders"),
    ("twaalf bezoekers, Vlaamse Gebarentaal, over twee weken", "12 vgt 2026-12-06 - - - -"),
    (
      "a group of 47 French-speaking visitors next week Tuesday at half past ten for an hour and a "
        + "half in the Industriemuseum", "47 fr 2026-11-24 630 - 90 im"
    ),
    ("25 German pupils on Friday morning for half an hour", "25 de 2026-11-27 480 720 30 -"),
    ("Tuesday afternoon at quarter past two for two hours", "- - 2026-11-24 855 - 120 -"),
    ("next Saturday from 2 to 4, 10 people", "10 - 2026-11-28 840 - 120 -"),
    ("the day after tomorrow at ten o'clock, sign language", "- vgt 2026-11-24 600 - - -"),
  ])
  func `a request is read as it is spoken`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("24 leerlingen fr di 10", true), ("klas 5A, 24 kinderen, dinsdag", true),
    ("a class of 20 on Friday", true), ("een school met 40 scholieren", true),
    ("24 kinderen fr di 10", false), ("47 bezoekers", false),
  ])
  func `pupils and classes come from a school`(text: String, isClass: Bool) {
    #expect(TypedVisit(text, today: today, museums: museums).isSchool == isClass)
  }

  @Test func `a word that says little never names a museum`() {
    for word in ["van", "voor", "het", "gent", "museum"] {
      let visit = TypedVisit(word, today: today, museums: museums)
      #expect(visit.museum == nil, "\(word)")
    }
  }

  @Test(arguments: [
    ("47 Swahilitalige bezoekers", ["swahilitalige"]), ("12 dinsdgag 10u", ["dinsdgag"]),
    ("20 mensen volgend semester", ["semester"]), ("20 iets", ["iets"]),
    ("20 mensen elke week", ["elke", "week"]), ("-5 bezoekers", ["-5"]),
    ("20 mensen liefst 7kwartier", ["7kwartier"]),
    ("20 mensen met taart", []),
  ])
  func `what looks like a language, a day or a length and is not understood weighs`(
    text: String, words: [String]
  ) {
    let visit = TypedVisit(text, today: today, museums: museums)
    #expect(visit.doubtful == words)
  }
}
