import Planning

/// Small plans full of trouble: touching, equal, nested, multi-day and clock-change spans.
package struct RandomPlan {
  package private(set) var random: SplitMix
  package private(set) var plan = Plan()

  /// The nights in which clocks change, New Year, and an ordinary day; instants of their noon before.
  private static let starts: [Int32] = [29_889_900, 30_203_220, 29_979_660, 30_084_780]

  /// Without `seats` rooms hold any number of people and nobody shares them.
  package init(seed: UInt64, activities: Int = 14, seats: Bool = true) throws {
    random = SplitMix(seed: seed)
    try plan.apply(PlanChange([.museum(Replacement(from: nil, to: DrawnPlan.museum))]))
    let resources = seats ? RandomPlan.seated : RandomPlan.bare
    try plan.apply(PlanChange(resources.map { .resource(Replacement(from: nil, to: $0)) }))
    for number in 0..<activities { try plan.apply(activity(number)) }
  }

  private static let seated = [
    DrawnPlan.room("refter", seats: 40), DrawnPlan.room("noord", seats: 20, partOf: "refter"),
    DrawnPlan.room("nis", partOf: "noord"), DrawnPlan.person("gids"),
    DrawnPlan.gallery("zaal", people: 40, groups: 2), DrawnPlan.gallery("hal", groups: 1),
    DrawnPlan.material("stoel", stock: 10), DrawnPlan.material("beamer", stock: 1),
  ]

  private static let bare = [
    DrawnPlan.room("refter"), DrawnPlan.room("atelier"), DrawnPlan.person("gids"),
    DrawnPlan.material("stoel", stock: 10),
  ]

  /// A new activity with one to four bookings.
  package mutating func activity(_ number: Int) -> PlanChange {
    let span = span()
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "Activiteit \(number)", museum: DrawnPlan.museum.id,
      span: span,
      status: pick([.confirmed, .confirmed, .confirmed, .option, .concept, .cancelled]),
      setup: pick([0, 0, 15, 60]), teardown: pick([0, 0, 15, 30]),
      visitors: pick([nil, 10, 18, 20, 21, 37, 45]))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for place in 0..<pick([1, 1, 2, 3, 4]) {
      let booking = Booking(
        id: BookingID("b\(number).\(place)"), activity: activity.id,
        resource: pick(plan.resources).id, span: pick([span, span, self.span()]),
        quantity: pick([1, 1, 2, 5, 9]))
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func span() -> Span {
    let start = pick(RandomPlan.starts) + Int32(pick(Array(0..<40)) * 30)
    return Span(known: start, start + Int32(pick([1, 30, 30, 60, 60, 90, 240, 1500, 4000])))
  }
}
