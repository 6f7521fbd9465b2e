import Testing

@testable import Planning

@Suite struct NeedTextTests {
  private let words: NeedText

  init() throws {
    let resources = [
      Resource(
        id: "zaal", kind: .room, name: "Zaal", museum: "stam", features: ["beamer", "rolstoel"]),
      Resource(
        id: "els", kind: .staff, name: "Els", museum: "stam",
        skills: ["gids", "lang:fr", "bewaking"]
      ),
      Resource(id: "m1", kind: .material, name: "Headset", museum: "stam"),
      Resource(id: "m2", kind: .material, name: "Beamer, groot", museum: "stam"),
      Resource(id: "beamer", kind: .material, name: "Projector", museum: "stam"),
    ]
    var plan = Plan()
    try plan.apply(
      PlanChange(
        [.museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM")))]
          + resources.map { .resource(Replacement(from: nil, to: $0)) }
          + [
            .house(
              Replacement(from: nil, to: .skill(Skill(id: "heftruck", form: .certificate)))),
            .house(
              Replacement(
                from: nil,
                to: .skill(
                  Skill(id: "vgt", form: .language, dutch: "gebarentaal", english: "sign language"))
              )),
            .house(
              Replacement(from: nil, to: .layout(Layout(room: "zaal", name: "theater", people: 9)))),
          ]))
    words = NeedText(plan)
  }

  private static let readings: [(typed: String, needs: [Need], written: String)] = [
    ("", [], ""),
    (" , ", [], ""),
    ("gids", [Need(.skill, "gids")], "gids"),
    ("GIDS x2", [Need(.skill, "gids", count: 2)], "gids ×2"),
    ("gids ×2, fr", [Need(.skill, "gids", count: 2), Need(.language, "fr")], "gids ×2, fr"),
    ("fr c1 *3", [Need(.language, "fr", count: 3, level: .c1)], "fr c1 ×3"),
    ("Gebarentaal", [Need(.language, "vgt")], "vgt"),
    ("sign language b1", [Need(.language, "vgt", level: .b1)], "vgt b1"),
    ("heftruck", [Need(.skill, "heftruck")], "heftruck"),
    ("theater", [Need(.layout, "theater")], "theater"),
    ("rolst", [Need(.feature, "rolstoel")], "rolstoel"),
    ("headset ×25", [Need(.material, "m1", count: 25)], "Headset ×25"),
    ("\"Beamer, groot\"", [Need(.material, "m2")], "\"Beamer, groot\""),
    ("voorziening:beamer", [Need(.feature, "beamer")], "feature:beamer"),
    ("material:beamer x2", [Need(.material, "beamer", count: 2)], "Projector ×2"),
    ("taal:pt", [Need(.language, "pt")], "language:pt"),
    ("vaardigheid:duiken ×2", [Need(.skill, "duiken", count: 2)], "skill:duiken ×2"),
    ("language:pt b1", [Need(.language, "pt", level: .b1)], "language:pt b1"),
    ("gids, gids ×2", [Need(.skill, "gids", count: 3)], "gids ×3"),
    ("rolstoel, rolstoel", [Need(.feature, "rolstoel")], "rolstoel"),
    (
      "gids, fr, fr c1",
      [Need(.skill, "gids"), Need(.language, "fr"), Need(.language, "fr", level: .c1)],
      "gids, fr, fr c1"
    ),
  ]

  @Test(arguments: readings)
  func `what is typed is read, and written so that it reads the same`(
    typed: String, needs: [Need], written: String
  ) throws {
    #expect(try words.read(typed) == needs)
    #expect(words.text(of: needs) == written)
    #expect(try words.read(written) == needs)
  }

  private static let faults: [(typed: String, fault: NeedText.Fault)] = [
    ("duiken", .unknown("duiken")),
    ("gids, duiken", .unknown("duiken")),
    ("beamer", .ambiguous("beamer", [.feature, .material])),
    ("b", .ambiguous("b", [.skill, .feature, .material])),
    ("gids ×0", .notANumber(most: 1_000_000)),
    ("theater ×2", .onlyOnce("theater")),
    ("materiaal:vleugel", .unknown("vleugel")),
    ("theater c1", .unknown("theater c1")),
    ("skill:", .ambiguous("", [.skill])),
    ("onzin:gids", .unknown("onzin:gids")),
  ]

  @Test(arguments: faults) func `what cannot be read says why`(
    typed: String, fault: NeedText.Fault
  ) {
    #expect(throws: fault) { try words.read(typed) }
  }

  @Test func `words that begin so come before those that contain it, each fit to be typed`() throws
  {
    #expect(words.suggestions("b") == ["bewaking", "feature:beamer", "\"Beamer, groot\""])
    for word in words.suggestions("e", limit: 100) { #expect(try words.read(word).count == 1) }
  }
}
