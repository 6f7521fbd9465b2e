import Planning

/// Three people who go from museum to museum, one short shift after the other, by day and at night.
package struct RandomShifts {
  private var random: SplitMix
  package private(set) var plan: Plan

  private static let days = ["2027-03-22", "2027-03-23"]

  package init(seed: UInt64, activities: Int = 16) throws {
    random = SplitMix(seed: seed)
    plan = try PeoplePlan(
      ["an", "bo", "cas"].map { PeoplePlan.person($0, skills: ["gids", "lang:nl"]) },
      [
        .employment(Employment(person: "an", profile: .publicSector)),
        .employment(Employment(person: "bo", profile: .labourAct)),
        .kind(ActivityKind(id: "rondleiding", audience: .visitors, isGuided: true)),
      ]
    ).plan
    for number in 0..<activities { try plan.apply(activity(number)) }
  }

  /// Two thirds by day, the others around midnight.
  private mutating func activity(_ number: Int) throws -> PlanChange {
    let day = try PeoplePlan.moment("\(pick(RandomShifts.days))T00:00").minutes
    let start = day + Int32(pick(Array(36..<64) + Array(72..<100)) * 15)
    let span = Span(known: start, start + Int32(pick([15, 30, 30, 45, 60, 90, 240])))
    let date = ZoneRules.brussels.local(span.start).date
    let status: Status = pick([.confirmed, .confirmed, .confirmed, .option])
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "Activiteit \(number)",
      museum: MuseumID(pick(["stam", "stam", "hva", "im", "msk"])), span: span,
      kind: pick(["", "", "rondleiding"]), status: status, visitors: pick([nil, 10, 25]),
      language: pick(["", "nl"]),
      about: .init(optionUntil: status == .option ? date - pick([0, 1, 4]) : nil))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for person in ["an", "bo", "cas"] where random.next() % 3 != 0 {
      let booking = Booking(
        id: BookingID("b\(number).\(person)"), activity: activity.id,
        resource: ResourceID(person), span: span)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }
}
