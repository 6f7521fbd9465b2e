import Planning

extension Noise: DescribedRule {
  private static func example(noisyUntil end: Int) -> RuleExample {
    RuleExample(
      resources: [.exampleRoom("atelier", "Familieatelier"), .exampleRoom("kapel", "Kapel")],
      activities: [
        RuleExample.Planned("Opname", 10_00, 12_00, on: "kapel", kind: "opname"),
        RuleExample.Planned("Percussie", 9_00, end, on: "atelier", kind: "muziek"),
      ],
      house: [
        .kind(ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true)),
        .kind(ActivityKind(id: "muziek", noise: .loud)),
        .adjacency(Adjacency("atelier", "kapel")),
      ])
  }

  static let description = RuleDescription(
    parameters: [level], passes: example(noisyUntil: 10_00), fails: example(noisyUntil: 10_30))
}
