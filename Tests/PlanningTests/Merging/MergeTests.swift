import Planning
import TestSupport
import Testing

/// Two planners change one activity; A is on the refter from nine to eleven, with a guide for the
/// first hour.
@Suite struct MergeTests {
  private let start: Plan

  init() throws {
    start = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("atelier"), DrawnPlan.person("gids")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      gids       ····AAAA············
      """
    ).plan
  }

  @Test func `different fields of one activity are both kept`() throws {
    let merge = try merge(mine: edit { $0.title = "Lezing" }, theirs: edit { $0.visitors = 30 })
    #expect(merge.title == "Lezing")
    #expect(merge.visitors == 30)
    #expect(merge.taken == [.visitors])
    #expect(merge.clashes == [])
  }

  @Test func `the same field set to different values is asked about`() throws {
    let merge = try merge(
      mine: edit { $0.title = "Lezing" }, theirs: edit { $0.title = "Concert" })
    #expect(merge.clashes == [.title])
    #expect(merge.title == "Lezing")
  }

  @Test func `the same field set to the same value is no question`() throws {
    let merge = try merge(mine: edit { $0.title = "Lezing" }, theirs: edit { $0.title = "Lezing" })
    #expect(merge.title == "Lezing")
    #expect(merge.clashes == [])
  }

  @Test func `notes are one field and not merged line by line`() throws {
    let merge = try merge(
      mine: edit { $0.about.notes = "stoelen\nkoffie" },
      theirs: edit { $0.about.notes = "stoelen in kring" })
    #expect(merge.clashes == [.notes])
  }

  @Test func `one moves it while another names it`() throws {
    let merge = try merge(mine: edit { $0.title = "Lezing" }, theirs: move(byHours: 1))
    #expect(merge.title == "Lezing")
    #expect(merge.times == ["A 10–12", "gids 10–11", "refter 10–12"])
    #expect(merge.taken == [.time])
  }

  @Test func `two moves of one activity are asked about`() throws {
    let merge = try merge(mine: move(byHours: 2), theirs: move(byHours: 1))
    #expect(merge.clashes == [.time, .bookingTime, .bookingTime])
    #expect(merge.times == ["A 11–13", "gids 11–12", "refter 11–13"])
  }

  @Test func `a start by one and an end by the other go together`() throws {
    let merge = try merge(
      mine: edit { $0.span = hours(8, 11) }, theirs: edit { $0.span = hours(9, 12) })
    #expect(merge.times.first == "A 08–12")
    #expect(merge.taken == [.time])
    #expect(merge.clashes == [])
  }

  @Test func `a start after the other's end is asked about`() throws {
    let merge = try merge(
      mine: edit { $0.span = hours(10, 11) }, theirs: edit { $0.span = hours(9, 10) })
    #expect(merge.clashes == [.time])
  }

  @Test func `one takes another room while the other wants more pieces`() throws {
    let merge = try merge(
      mine: rebook("A1") { $0.resource = "atelier" }, theirs: rebook("A1") { $0.quantity = 2 })
    #expect(merge.bookings == ["atelier 2", "gids 1"])
    #expect(merge.taken == [.quantity])
  }

  @Test func `two rooms for one booking are asked about`() throws {
    let merge = try merge(
      mine: rebook("A1") { $0.resource = "atelier" }, theirs: rebook("A1") { $0.resource = "gids" })
    #expect(merge.clashes == [.resource])
  }

  @Test func `each removes a booking of its own`() throws {
    let merge = try merge(mine: remove("A1"), theirs: remove("A2"))
    #expect(merge.bookings == [])
    #expect(merge.clashes == [])
  }

  @Test func `both removing the same booking is no question`() throws {
    let merge = try merge(mine: remove("A1"), theirs: remove("A1"))
    #expect(merge.bookings == ["gids 1"])
    #expect(merge.clashes == [])
  }

  @Test func `a removal against a change is asked about, whoever removed`() throws {
    let change = rebook("A1") { $0.quantity = 2 }
    #expect(try merge(mine: remove("A1"), theirs: change, applying: false).clashes == [.existence])
    #expect(try merge(mine: change, theirs: remove("A1"), applying: false).clashes == [.existence])
  }

  @Test func `what one books while the other moves the activity goes along`() throws {
    let merge = try merge(mine: add("atelier", hours(9, 11)), theirs: move(byHours: 1))
    #expect(merge.times == ["A 10–12", "atelier 10–12", "gids 10–11", "refter 10–12"])
    let turned = try self.merge(mine: move(byHours: 1), theirs: add("atelier", hours(9, 11)))
    #expect(turned.times == merge.times)
  }

  @Test func `what has a time of its own keeps it`() throws {
    let merge = try merge(mine: add("atelier", hours(8, 9)), theirs: move(byHours: 1))
    #expect(merge.times.contains("atelier 08–09"))
  }

  @Test func `cancelling what another has changed is asked about, and the other way round`() throws
  {
    let cancel = edit { $0.status = .cancelled }
    let name = edit { $0.title = "Lezing" }
    #expect(try merge(mine: cancel, theirs: name).clashes == [.status])
    #expect(try merge(mine: name, theirs: cancel).clashes == [.status])
    #expect(try merge(mine: add("atelier", hours(9, 11)), theirs: cancel).clashes == [.status])
    #expect(try merge(mine: cancel, theirs: cancel).clashes == [])
  }

  @Test func `a change merged with nothing of others is the same change`() throws {
    let change = edit { $0.title = "Lezing" }
    #expect(change.merged(onto: start).change == change)
  }

  @Test func `taking a change back keeps what others changed since`() throws {
    let name = edit { $0.title = "Lezing" }
    var plan = start
    try plan.apply(name)
    try plan.apply(edit(in: plan) { $0.visitors = 30 })
    let undo = name.inverse.merged(onto: plan)
    #expect(undo.clashes == [])
    try plan.apply(undo.change)
    let a = try #require(plan.activity("A").map { plan[$0] })
    #expect(a.title == "A")
    #expect(a.visitors == 30)
  }
}

// MARK: - What planners do

extension MergeTests {
  private func edit(_ change: (inout Activity) -> Void) -> PlanChange { edit(in: start, change) }

  private func edit(in plan: Plan, _ change: (inout Activity) -> Void) -> PlanChange {
    guard let before = plan.activity("A").map({ plan[$0] }) else { return PlanChange() }
    var after = before
    change(&after)
    after.version += 1
    return PlanChange([.activity(Replacement(from: before, to: after))])
  }

  private func bookings(in plan: Plan) -> [Booking] {
    guard let a = plan.activity("A") else { return [] }
    return plan.bookings(of: a).map { plan[$0] }
  }

  private func rebook(_ id: BookingID, _ change: (inout Booking) -> Void) -> PlanChange {
    PlanChange(
      bookings(in: start).filter { $0.id == id }.map { before in
        var after = before
        change(&after)
        after.version += 1
        return .booking(Replacement(from: before, to: after))
      })
  }

  private func remove(_ id: BookingID) -> PlanChange {
    PlanChange(
      bookings(in: start).filter { $0.id == id }.map { .booking(Replacement(from: $0, to: nil)) })
  }

  /// As the board does it: with the activity it was made for.
  private func add(_ resource: ResourceID, _ span: Span) -> PlanChange {
    let booking = Booking(id: "new", activity: "A", resource: resource, span: span)
    return PlanChange(
      edit { $0.version -= 1 }.edits + [.booking(Replacement(from: nil, to: booking))])
  }

  private func move(byHours hours: Int) -> PlanChange {
    let moved = bookings(in: start).map { before -> Edit in
      var after = before
      after.span = before.span.moved(by: hours * 60)
      after.version += 1
      return .booking(Replacement(from: before, to: after))
    }
    return PlanChange(edit { $0.span = $0.span.moved(by: hours * 60) }.edits + moved)
  }

  private func hours(_ start: Int, _ end: Int) -> Span {
    let zone = ZoneRules.brussels
    let from = zone.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: start * 60))
    return Span(known: from.minutes, from.minutes + Int32(end - start) * 60)
  }
}

// MARK: - What comes of it

extension MergeTests {
  private struct Result {
    var taken: [PlanField]
    var clashes: [PlanField]
    var title = ""
    var visitors: Int?
    /// `A 10–12`, then each booking's.
    var times: [String] = []
    /// `refter 2`, resource and quantity.
    var bookings: [String] = []
  }

  private func merge(
    mine: PlanChange, theirs: PlanChange, applying: Bool = true
  ) throws -> Result {
    var plan = start
    try plan.apply(theirs)
    let merge = mine.merged(onto: plan)
    var result = Result(taken: merge.taken.map(\.field), clashes: merge.clashes.map(\.field))
    guard applying else { return result }
    try plan.apply(merge.change)
    let a = try #require(plan.activity("A").map { plan[$0] })
    let booked = bookings(in: plan).sorted { $0.resource < $1.resource }
    (result.title, result.visitors) = (a.title, a.visitors)
    result.times = ["A \(text(a.span))"] + booked.map { "\($0.resource) \(text($0.span))" }
    result.bookings = booked.map { "\($0.resource) \($0.quantity)" }
    return result
  }

  private func text(_ span: Span) -> String {
    let zone = ZoneRules.brussels
    return "\(zone.local(span.start).hour.padded(2))–\(zone.local(span.end).hour.padded(2))"
  }
}
