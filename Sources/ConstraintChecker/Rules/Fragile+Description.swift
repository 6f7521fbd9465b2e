import Planning

extension Fragile: DescribedRule {
  private static func example(people: [Resource]) -> RuleExample {
    var art = RuleExample.Planned("Ophangen", 10_00, 12_00, on: "zaal-1", kind: "opbouw")
    for person in people {
      art.bookings.append(
        Booking(id: "", activity: "", resource: person.id, span: art.activity.span))
    }
    return RuleExample(
      resources: [.exampleRoom("zaal-1", "Zaal 1")] + people, activities: [art],
      house: [.kind(ActivityKind(id: "opbouw", handlesArt: true))])
  }

  static let description = RuleDescription(
    parameters: [minHandlers],
    passes: example(people: [.examplePerson("els", "Els"), .examplePerson("jan", "Jan")]),
    fails: example(people: [.examplePerson("els", "Els")]))
}
