import ConstraintChecker
import Planning
import Testing

/// The refter is noord and zuid together; the kapel is next door to noord alone.
@Suite struct CombinedRoomTests {
  private func found(
    _ rule: RuleCode, _ activities: RuleExample.Planned...
  ) throws -> [String] {
    try RuleExample(
      resources: [
        .exampleRoom("refter", "Refter"), .exampleRoom("noord", "Noord", partOf: "refter"),
        .exampleRoom("zuid", "Zuid", partOf: "refter"), .exampleRoom("kapel", "Kapel"),
      ], activities: activities,
      house: [
        .kind(ActivityKind(id: "werken", noise: .works, makesDust: true)),
        .kind(ActivityKind(id: "opbouw", handlesArt: true)),
        .kind(ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true)),
        .kind(
          ActivityKind(id: "concert", audience: .guests, noise: .loud, needsSilence: true)),
        .kind(ActivityKind(id: "lezing", setup: 30, teardown: 30)),
        .kind(ActivityKind(id: "verhuur", setup: 60, teardown: 60, hasFirmBuffers: true)),
        .adjacency(Adjacency("noord", "kapel", carriesDust: true)),
      ]
    ).texts(rule)
  }

  private func works(_ room: ResourceID, until end: Int = 12_00) -> RuleExample.Planned {
    RuleExample.Planned("Schuren", 9_00, end, on: room, kind: "werken")
  }

  @Test(arguments: ["refter", "noord"])
  func `works in the whole reach whoever is next door to a part`(_ room: String) throws {
    let recording = RuleExample.Planned("Opname", 10_00, 11_00, on: "kapel", kind: "opname")
    #expect(
      try found(.noise, works(ResourceID(room)), recording)
        == ["hard noise kapel 10:00–11:00 b1.1 b2.1"])
    let art = RuleExample.Planned("Ophangen", 10_00, 11_00, on: "kapel", kind: "opbouw")
    #expect(
      try found(.dust, works(ResourceID(room)), art)
        == ["hard dust kapel 10:00–11:00 b1.1 b2.1"])
  }

  @Test func `parts side by side are apart`() throws {
    let recording = RuleExample.Planned("Opname", 10_00, 11_00, on: "kapel", kind: "opname")
    #expect(try found(.noise, works("zuid"), recording) == [])
    let art = RuleExample.Planned("Ophangen", 14_00, 16_00, on: "noord", kind: "opbouw")
    #expect(try found(.climate, works("zuid"), art) == [])
    let lecture = RuleExample.Planned("Lezing", 12_15, 13_00, on: "noord", kind: "lezing")
    let rental = RuleExample.Planned("Feest", 9_00, 12_00, on: "zuid", kind: "verhuur")
    #expect(try found(.buffer, rental, lecture) == [])
  }

  @Test(arguments: [("refter", "noord"), ("noord", "refter")])
  func `dust in the whole unsettles the climate of a part, and the other way round`(
    _ dusty: String, _ open: String
  ) throws {
    let art = RuleExample.Planned("Ophangen", 14_00, 16_00, on: ResourceID(open), kind: "opbouw")
    #expect(
      try found(.climate, works(ResourceID(dusty)), art)
        == ["hard climate \(open) 14:00–16:00 b1.1 b2.1 4320/120"])
  }

  @Test func `a lecture in a part is cleared before the whole is set up`() throws {
    let lecture = RuleExample.Planned("Lezing", 10_00, 12_00, on: "noord", kind: "lezing")
    func rental(_ start: Int) -> RuleExample.Planned {
      RuleExample.Planned("Feest", start, 20_00, on: "refter", kind: "verhuur")
    }
    #expect(
      try found(.buffer, lecture, rental(13_00))
        == ["hard buffer noord 12:00–12:30 b1.1 b2.1 90/60"])
    #expect(try found(.buffer, lecture, rental(13_30)) == [])
  }

  @Test func `two that disturb each other are told once, at the part`() throws {
    let whole = RuleExample.Planned("Fanfare", 10_00, 12_00, on: "refter", kind: "concert")
    let part = RuleExample.Planned("Koor", 11_00, 13_00, on: "noord", kind: "concert")
    #expect(try found(.noise, whole, part) == ["soft noise noord 11:00–12:00 b1.1 b2.1"])
    #expect(try found(.noise, part, whole) == ["soft noise noord 11:00–12:00 b1.1 b2.1"])
  }
}
