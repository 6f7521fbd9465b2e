import Planning
import Testing

/// What planners type behind `v`, and what is understood; today is Monday 30 November 2026.
///
/// Read: visitors, language, days, hours, length, where, with what, as what; `?` was not understood,
/// `!` was not understood and is said before the answer.
private enum VisitPhrases {
  static let days: [(String, String)] = [
    ("zaterdag over twee weken 25 Engels", "25p en 19/12"),
    ("over twee weken zaterdag 25 Engels", "25p en 19/12"),
    ("over 10 dagen 12 p", "12p 10/12"),
    ("dinsdag woensdag 20 fr", "20p fr 1/12–2/12"),
    ("dinsdag of donderdag", "1/12+3/12"),
    ("volgende week dinsdag of donderdag", "8/12+10/12"),
    ("dinsdag tot donderdag", "1/12–3/12"), ("van dinsdag tot en met donderdag", "1/12–3/12"),
    ("di-do 20p", "20p 1/12–3/12"), ("do - di", "3/12–8/12"),
    ("voor vrijdag", "30/11–3/12"), ("before Friday", "30/11–3/12"),
    ("voor vrijdag om 10u", "4/12 10:00"), ("voor maandag", "30/11–6/12"),
    ("for Friday 25 people", "25p 4/12"), ("tegen vrijdag", "30/11–4/12"),
    ("tot vrijdag", "30/11–4/12"), ("vanaf dinsdag", "1/12–28/12"),
    ("na vrijdag 20 fr", "20p fr 5/12–1/1"),
    ("van 1 maart tot 15 maart", "1/3–15/3"), ("1 tot 15 maart", "1/3–15/3"),
    ("van 1 tot en met 15 maart", "1/3–15/3"), ("1-15 maart", "1/3–15/3"),
    ("tussen 1 en 15 maart", "1/3–15/3"), ("1/3-15/3", "1/3–15/3"),
    ("from March 1 to March 15", "1/3–15/3"), ("1/3 - 15/3", "1/3–15/3"),
    ("vanaf 1 maart", "1/3–28/3"), ("from March 1", "1/3–28/3"),
    ("in maart", "1/3–31/3"), ("maart 2028", "1/3–31/3"), ("in May", "1/5–31/5"),
    ("begin maart", "1/3–10/3"), ("midden maart", "11/3–20/3"), ("half maart", "11/3–20/3"),
    ("eind maart", "21/3–31/3"), ("end of March", "21/3–31/3"), ("mid-March", "11/3–20/3"),
    ("volgende maand", "1/12–31/12"), ("deze maand", "30/11"),
    ("15th of December", "15/12"), ("15de december", "15/12"), ("December 15th", "15/12"),
    ("op de 15de 20p", "20p 15/12"),
    ("na nieuwjaar", "2/1–29/1"), ("after new year", "2/1–29/1"),
    ("kerstvakantie", "21/12–3/1"), ("in de paasvakantie", "29/3–11/4"),
    ("krokusvakantie 20 kinderen", "20p 8/2–14/2"), ("Christmas holidays", "21/12–3/1"),
    ("voor de kerstvakantie", "30/11–20/12"), ("na de kerstvakantie", "4/1–31/1"),
    ("20p op 3 en 10 maart", "20p 3/3+10/3"), ("3 of 10 of 17 maart", "3/3+10/3+17/3"),
    ("Tuesday Dec 8 at 2pm", "8/12 14:00"), ("20p feb 2027", "20p 1/2–28/2"),
    ("de komende 2 weken", "30/11–13/12"), ("20p zo snel mogelijk", "20p"),
    ("2de week januari", "1/1–31/1 !2de !week"),
    ("any day except Monday", "30/11–27/12 niet 1"), ("krokusverlof", "8/2–14/2"),
    ("niet op maandag", "30/11–27/12 niet 1"), ("not on Monday", "30/11–27/12 niet 1"),
    ("zonder maandag", "30/11–27/12 niet 1"),
    ("in maart niet op maandag of dinsdag", "1/3–31/3 niet 1,2"),
    ("dinsdagen in maart", "1/3–31/3 op 2"), ("dinsdag in maart", "1/3–31/3 op 2"),
    ("dit weekend", "5/12–6/12"), ("vrijdag 15/12 20p", "20p 15/12 !vrijdag"),
  ]

  static let hours: [(String, String)] = [
    ("voor 12u dinsdag", "1/12 –12:00"), ("before 12:00 Tuesday", "1/12 –12:00"),
    ("voor twee uur dinsdag", "1/12 120m"), ("di 10 - 11u30", "1/12 10:00 90m"),
    ("di 10 -11u30", "1/12 10:00 90m"), ("di 10u 11u", "1/12 10:00 60m"),
    ("30p di 10 12", "30p 1/12 10:00 120m"), ("15/12 10:00-11:30", "15/12 10:00 90m"),
    ("di van 14u tot 15u30", "1/12 14:00 90m"), ("di 14u tot 15u30", "1/12 14:00 90m"),
    ("di tussen 14u en 17u", "1/12 14:00–17:00"), ("di 9-17", "1/12 09:00–17:00"),
    ("volgende week van 10 tot 11u30", "7/12–13/12 10:00–11:30 90m"),
    ("di 14-17, 1u30", "1/12 14:00–17:00 90m"), ("1.5 hours Tuesday", "1/12 90m"),
    ("1,5 uur di om 10", "1/12 10:00 90m"), ("om 8 di", "1/12 08:00"),
    ("vanaf 10 di", "1/12 10:00"), ("di na de middag", "1/12 12:00–18:00"),
    ("vrij 10u 25 fr", "25p fr 4/12 10:00"), ("20p di 10u en 14u", "20p 1/12 10:00 !14u"),
    ("10 dec 1030 20p", "20p 10/12 10:30"), ("di morgen 25p", "25p 1/12 08:00–12:00"),
    ("morgenvroeg", "1/12 08:00–12:00"), ("refter vr hele dag", "4/12 480m stam-refter"),
    ("25p di 3", "25p 1/12 15:00"), ("na 14u di 20p", "20p 1/12 14:00"),
    ("20p di 1u30", "20p 1/12 90m"),
    ("1030 di 20p", "20p 1/12 10:30"), ("di vm 20p", "20p 1/12 08:00–12:00"),
    ("morgen 9 60 30p", "30p 1/12 09:00 60m"),
  ]

  static let people: [(String, String)] = [
    ("20 p 25u", "20p !25u"), ("overmorgen 20 smak", "20p 2/12 smak"),
    ("deze week 20 msk", "20p 30/11–6/12 msk"), ("di 14 25p", "25p 1/12 14:00"),
    ("di 14 25", "25p 1/12 14:00"), ("47 fr di 10 90m im", "47p fr 1/12 10:00 90m im"),
    ("25p fr 30 februari", "25p fr !30 februari"), ("20p 32 maart", "20p !32 maart"),
    (" -5 bezoekers", "!-5"), ("25 man di om 10", "25p 1/12 10:00"),
    ("vijfentwintig bezoekers", "25p"), ("twenty-five visitors", "25p"),
    ("twenty five visitors", "25p"), ("kan het dinsdag met 20 personen", "20p 1/12"),
    ("20 à 25 personen", "25p"), ("10-12 personen di", "12p 1/12"),
    ("25 leerlingen di 10u", "25p 1/12 10:00 school"), ("klas 3A dinsdag", "1/12 school"),
    ("25 kinderen 3de leerjaar", "25p school"),
    ("do you have room for 30 people on Tuesday at 10", "30p 1/12 10:00 zaal"),
    ("25 schone kunsten", "25p msk"), ("museum of fine arts 25 people", "25p msk"),
    ("museum voor schone kunsten 20p", "20p msk"), ("25 Arabisch", "25p ar"),
    ("2 groepen van 20 di", "40p 1/12"), ("40 leerlingen in 2 groepen di", "40p 1/12 school"),
    ("2 klassen van 22 leerlingen di", "44p 1/12 school"), ("groep van 15 à 20, di", "20p 1/12"),
    ("24 lln di 10u", "24p 1/12 10:00 school"),
    ("20p om de hoek", "20p ?hoek"), ("20p msk of stam", "20p msk !stam"),
    ("20p frans of duits", "20p fr !duits"), ("60 wandelstokken di", "60p 1/12 !wandelstokken"),
  ]

  static let things: [(String, String)] = [
    ("25 headset", "25×headset"), ("60 headsets dinsdag", "1/12 60×headset"),
    ("47 fr di 25 headsets", "47p fr 1/12 25×headset"), ("beamer morgen", "1/12 1×beamer"),
    ("40 stoelen", "40×klapstoel"), ("zaal met rolstoel 30p", "30p [rolstoel] zaal"),
    ("theater 80 di", "80p 1/12 =theater"), ("40 in u-vorm", "40p =u-vorm"),
    ("refter vrij op 12/06 avond", "12/6 18:00–22:00 stam-refter"),
    ("Is de refter vrij op 12/06 avond incl. opbouw?", "12/6 18:00–22:00 stam-refter opbouw"),
    ("abdijrefter noord vrijdag", "4/12 stam-refter-noord"),
    ("atelier woensdag", "2/12 smak-atelier,hva-atelier"),
    ("technieker dinsdag", "1/12 «techniek»"), ("2 suppoosten zaterdag", "5/12 «suppoost»"),
    ("gids 04 dinsdag", "1/12 gids-04"), ("gids dinsdag fr", "fr 1/12 gids"),
    ("lezing 60p do 20u", "60p 3/12 20:00 lezing"), ("workshop 15p di", "15p 1/12 workshop"),
    ("25p zonder gids di", "25p 1/12 zonder gids"), ("25p fr zonder beamer", "25p fr"),
    ("25p di Gids 04", "25p 1/12 !gids 04"),
  ]

  static let all = days + hours + people + things
}

@Suite struct VisitPhraseTests {
  @Test(arguments: VisitPhrases.all)
  func `is understood`(typed: String, meaning: String) throws {
    #expect(try read(typed) == meaning)
  }

  // MARK: - The board and the answer

  private let today = LocalDate(days: 20_787)

  private func plan() throws -> Plan {
    func resource(
      _ kind: Resource.Kind, _ id: String, _ name: String, _ museum: String,
      features: [String] = [], skills: [String] = []
    ) -> Resource {
      Resource(
        id: ResourceID(id), kind: kind, name: name, museum: MuseumID(museum), features: features,
        skills: skills)
    }
    let resources = [
      resource(.room, "stam-refter", "Abdijrefter", "stam", features: ["rolstoel"]),
      resource(.room, "stam-refter-noord", "Abdijrefter noord", "stam"),
      resource(.room, "smak-atelier", "Atelier S.M.A.K.", "smak"),
      resource(.room, "hva-atelier", "Atelier Huis van Alijn", "hva"),
      resource(.staff, "gids-04", "Gids 04", "stam", skills: ["gids", "lang:fr"]),
      resource(.staff, "technicus-1", "Technicus 1", "stam", skills: ["techniek"]),
      resource(.staff, "suppoost-01", "Suppoost 01", "stam", skills: ["suppoost"]),
      resource(.material, "headset", "Headset", "stam"),
      resource(.material, "beamer", "Beamer", "stam"),
      resource(.material, "klapstoel", "Klapstoel", "stam"),
    ]
    let museums = [
      ("stam", "STAM – Stadsmuseum Gent"), ("smak", "S.M.A.K."), ("hva", "Huis van Alijn"),
      ("msk", "Museum voor Schone Kunsten"), ("im", "Industriemuseum"),
    ].map { Museum(id: MuseumID($0.0), name: $0.1) }
    let kinds = [
      ActivityKind(id: "rondleiding", audience: .visitors, isGuided: true),
      ActivityKind(id: "lezing", audience: .guests), ActivityKind(id: "workshop"),
    ]
    let layouts = ["theater", "u-vorm"].map { Layout(room: "stam-refter", name: $0, people: 90) }
    var plan = Plan()
    try plan.apply(
      PlanChange(
        museums.map { .museum(Replacement(from: nil, to: $0)) }
          + resources.map { .resource(Replacement(from: nil, to: $0)) }
          + kinds.map { .house(Replacement(from: nil, to: .kind($0))) }
          + layouts.map { .house(Replacement(from: nil, to: .layout($0))) }))
    return plan
  }

  private func read(_ text: String) throws -> String {
    let visit = TypedVisit(text, today: today, names: PlanNames(try plan()))
    var parts: [String] = []
    parts += [visit.visitors.map { "\($0)p" }, visit.language, days(of: visit), hours(of: visit)]
      .compactMap { $0 }
    parts += [visit.minutes.map { "\($0)m" }, visit.museum?.text].compactMap { $0 }
    let where_ = (visit.rooms + visit.people).map(\.text).joined(separator: ",")
    parts += [where_] + visit.pieces.map { "\($0.count)×\($0.material)" }
    parts += visit.features.map { "[\($0)]" } + visit.layouts.map { "=\($0)" }
    parts += visit.skills.map { "«\($0)»" } + [visit.kind ?? ""]
    let flags = [
      (visit.wantsGuide, "gids"), (visit.isWithoutGuide, "zonder gids"), (visit.isRoom, "zaal"),
      (visit.isSchool, "school"), (visit.includesSetup, "opbouw"),
    ]
    parts += flags.filter(\.0).map(\.1)
    parts += visit.unread.map { (visit.doubtful.contains($0) ? "!" : "?") + $0 }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func days(of visit: TypedVisit) -> String? {
    guard !visit.days.isEmpty else { return nil }
    func text(_ date: LocalDate) -> String { "\(date.day)/\(date.month)" }
    func list(_ weekdays: Set<Int>) -> String {
      weekdays.sorted().map { "\($0)" }.joined(separator: ",")
    }
    let (first, last, choice) = visit.days.settled(today: today)
    guard choice.dates.isEmpty else { return choice.dates.map(text).joined(separator: "+") }
    return (first == last ? text(first) : "\(text(first))–\(text(last))")
      + (choice.weekdays.isEmpty ? "" : " op \(list(choice.weekdays))")
      + (choice.withoutWeekdays.isEmpty ? "" : " niet \(list(choice.withoutWeekdays))")
  }

  private func hours(of visit: TypedVisit) -> String? {
    func text(_ minutes: Int?) -> String {
      minutes.map { "\(($0 / 60).padded(2)):\(($0 % 60).padded(2))" } ?? ""
    }
    if visit.from == nil, visit.until == nil { return nil }
    return text(visit.from) + (visit.until == nil ? "" : "–\(text(visit.until))")
  }
}
