import ConstraintChecker
import Planning
import Testing

/// More clashes in one room at one time than are listed of it.
@Suite struct CrowdedRoomTests {
  @Test func `whoever comes last hears of all that are there already`() throws {
    let day = try #require(LocalDate(iso: "2027-03-22"))
    let start = ZoneRules.brussels.instant(LocalDateTime(day, minuteOfDay: 600))
    let span = try #require(Span(start, start + 60))
    var edits: [Edit] = [
      .museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM"))),
      .resource(
        Replacement(
          from: nil, to: Resource(id: "refter", kind: .room, name: "Refter", museum: "stam"))),
    ]
    for number in 1...150 {
      let activity = ActivityID("a\(number)")
      edits.append(
        .activity(
          Replacement(
            from: nil, to: Activity(id: activity, title: "G", museum: "stam", span: span))))
      edits.append(
        .booking(
          Replacement(
            from: nil,
            to: Booking(
              id: BookingID("b\(number)"), activity: activity, resource: "refter", span: span))))
    }
    var plan = Plan()
    try plan.apply(PlanChange(edits))
    var check = ConstraintCheck()
    for id: ActivityID in ["a1", "a150"] {
      let activity = try #require(plan.activity(id))
      #expect(check.conflicts(of: activity, in: plan).count == 149)
    }
  }
}
