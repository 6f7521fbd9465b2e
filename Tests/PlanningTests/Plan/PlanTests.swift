import Testing

@testable import Planning

@Suite struct PlanTests {
  private func at(_ hour: Int, day: Int = 0) -> Int32 { Int32(day * 1440 + hour * 60) }

  private func activity(_ id: String, _ start: Int, _ end: Int) -> Activity {
    Activity(
      id: ActivityID(id), title: "Lezing \(id)", museum: "stam",
      span: Span(known: at(start), at(end))
    )
  }

  private func booking(_ id: String, _ activity: String, _ start: Int, _ end: Int) -> Booking {
    Booking(
      id: BookingID(id), activity: ActivityID(activity), resource: "refter",
      span: Span(known: at(start), at(end)))
  }

  private func insert(_ activity: Activity) -> Edit {
    .activity(Replacement(from: nil, to: activity))
  }
  private func insert(_ booking: Booking) -> Edit { .booking(Replacement(from: nil, to: booking)) }

  private func stam() throws -> Plan {
    var plan = Plan()
    try plan.apply(
      PlanChange([
        .museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM"))),
        .resource(
          Replacement(
            from: nil, to: Resource(id: "refter", kind: .room, name: "Refter", museum: "stam"))),
      ]))
    return plan
  }

  private func idsOnRefter(_ plan: Plan, from: Int, to: Int) throws -> [String] {
    let room = try #require(plan.resource("refter"))
    var found: [String] = []
    plan.forEachBooking(on: room, in: Span(known: at(from), at(to))) { index, _ in
      found.append(plan.id(index).text)
    }
    return found
  }

  @Test func `a booked activity is read back with all its fields`() throws {
    var plan = try stam()
    var lezing = activity("a1", 10, 12)
    lezing.about.client = "Davidsfonds"
    lezing.visitors = 40
    try plan.apply(PlanChange([insert(lezing), insert(booking("b1", "a1", 10, 12))]))
    let index = try #require(plan.activity("a1"))
    #expect(plan[index] == lezing)
    #expect(plan.bookings(of: index).map { plan[$0] } == [booking("b1", "a1", 10, 12)])
  }

  @Test func `looking at a time finds what overlaps it and not what touches it`() throws {
    var plan = try stam()
    try plan.apply(
      PlanChange([
        insert(activity("a1", 0, 24)), insert(booking("vroeg", "a1", 8, 10)),
        insert(booking("midden", "a1", 9, 12)), insert(booking("lang", "a1", 0, 100)),
        insert(booking("laat", "a1", 12, 14)),
      ]))
    #expect(try idsOnRefter(plan, from: 10, to: 12) == ["lang", "midden"])
  }

  @Test func `set-up makes a booking occupy its room earlier`() throws {
    var plan = try stam()
    var lezing = activity("a1", 10, 12)
    try plan.apply(PlanChange([insert(lezing), insert(booking("b1", "a1", 10, 12))]))
    #expect(try idsOnRefter(plan, from: 9, to: 10) == [])
    let before = lezing
    lezing.setup = 30
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: lezing))]))
    #expect(try idsOnRefter(plan, from: 9, to: 10) == ["b1"])
  }

  @Test func `the inverse of a change leaves the plan as it was`() throws {
    var plan = try stam()
    let first = activity("a1", 10, 12)
    try plan.apply(PlanChange([insert(first), insert(booking("b1", "a1", 10, 12))]))
    var moved = first
    moved.span = Span(known: at(14), at(16))
    let change = PlanChange([
      .activity(Replacement(from: first, to: moved)),
      .booking(Replacement(from: booking("b1", "a1", 10, 12), to: booking("b1", "a1", 14, 16))),
      insert(activity("a2", 8, 9)), insert(booking("b2", "a2", 8, 9)),
    ])
    try plan.apply(change)
    #expect(try idsOnRefter(plan, from: 8, to: 16) == ["b2", "b1"])
    try plan.apply(change.inverse)
    #expect(try idsOnRefter(plan, from: 8, to: 16) == ["b1"])
    #expect(plan.activity("a2") == nil)
    #expect(plan.activityCount == 1)
  }

  @Test func `a change made from something else is refused and changes nothing`() throws {
    var plan = try stam()
    try plan.apply(PlanChange([insert(activity("a1", 10, 12))]))
    let stale = PlanChange([
      insert(activity("a2", 8, 9)),
      .activity(Replacement(from: activity("a1", 9, 12), to: activity("a1", 9, 13))),
    ])
    #expect(throws: PlanFault.changedElsewhere("a1")) { try plan.apply(stale) }
    #expect(plan.activity("a2") == nil)
  }

  @Test func `a thousand activities come and go and the last one is still found`() throws {
    var plan = try stam()
    for number in 0..<1000 {
      try plan.apply(PlanChange([insert(activity("a\(number)", 8, 9))]))
    }
    for number in 0..<999 {
      let gone = activity("a\(number)", 8, 9)
      try plan.apply(PlanChange([.activity(Replacement(from: gone, to: nil))]))
    }
    #expect(plan.activityCount == 1)
    #expect(plan.activity("a999") != nil)
    #expect(plan.activity("a5") == nil)
  }
}
