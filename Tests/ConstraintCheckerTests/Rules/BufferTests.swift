import ConstraintChecker
import Planning
import Testing

@Suite struct BufferTests {
  private func found(
    _ rule: RuleCode = .buffer, second start: Int, kind: String = "workshop", setup: Int = 0,
    teardown: Int = 0, status: Status = .confirmed
  ) throws -> [String] {
    try RuleExample(
      resources: [.exampleRoom("atelier", "Atelier")],
      activities: [
        RuleExample.Planned(
          "6C", 10_00, 11_00, on: "atelier", kind: "workshop", teardown: teardown),
        RuleExample.Planned(
          "4B", start, 14_00, on: "atelier", kind: kind, status: status, setup: setup),
      ],
      house: [
        .kind(ActivityKind(id: "workshop", setup: 15, teardown: 15)),
        .kind(ActivityKind(id: "verhuur", setup: 60, teardown: 60, hasFirmBuffers: true)),
      ]
    ).texts(rule)
  }

  @Test func `both kinds' minutes are needed between them`() throws {
    #expect(try found(second: 11_30) == [])
    #expect(try found(second: 11_29) == ["soft buffer atelier 11:14–11:15 b1.1 b2.1 30/29"])
    #expect(try found(second: 11_00) == ["soft buffer atelier 10:45–11:15 b1.1 b2.1 30/0"])
  }

  @Test func `a rental makes it hard, an option does not`() throws {
    #expect(try found(second: 12_15, kind: "verhuur") == [])
    #expect(
      try found(second: 12_00, kind: "verhuur")
        == ["hard buffer atelier 11:00–11:15 b1.1 b2.1 75/60"])
    #expect(
      try found(second: 12_00, kind: "verhuur", status: .option).first?.prefix(4) == "soft")
  }

  @Test func `longer minutes of their own count, shorter ones do not`() throws {
    #expect(try found(second: 11_30, setup: 5, teardown: 5) == [])
    #expect(
      try found(second: 11_40, teardown: 30) == ["soft buffer atelier 11:25–11:30 b1.1 b2.1 45/40"])
  }

  @Test func `where set-up overlaps the room is double-booked and that is enough`() throws {
    #expect(try found(second: 11_15, setup: 20) == [])
    #expect(try found(.roomDouble, second: 11_15, setup: 20).count == 1)
  }

  @Test func `a word that nobody described needs no minutes`() throws {
    #expect(try found(second: 11_15, kind: "iets") == [])
  }

  @Test func `a rental that comes first makes it hard as well`() throws {
    let example = RuleExample(
      resources: [.exampleRoom("atelier", "Atelier")],
      activities: [
        RuleExample.Planned("Feest", 10_00, 11_00, on: "atelier", kind: "verhuur"),
        RuleExample.Planned("6C", 12_00, 14_00, on: "atelier", kind: "workshop"),
      ],
      house: [
        .kind(ActivityKind(id: "workshop", setup: 15, teardown: 15)),
        .kind(ActivityKind(id: "verhuur", setup: 60, teardown: 60, hasFirmBuffers: true)),
      ])
    #expect(
      try example.texts(.buffer) == ["hard buffer atelier 11:45–12:00 b1.1 b2.1 75/60"])
  }
}
