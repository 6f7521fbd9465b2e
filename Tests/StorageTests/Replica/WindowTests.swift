import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct WindowTests {
  private let folder: TemporaryFolder
  private let replica: Replica
  private var plan = Plan()

  /// Monday to Sunday, from minute 0 in Brussels' winter.
  private let week = Span(known: 0, 7 * 1440)

  init() throws {
    folder = try TemporaryFolder()
    replica = try Replica.create(at: folder.file("replica.sqlite"), zones: .builtIn)
    let rooms = ["refter", "plein"].map {
      Resource(id: ResourceID($0), kind: .room, name: $0, museum: "stam")
    }
    try plan.apply(
      PlanChange(
        [.museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM")))]
          + rooms.map { .resource(Replacement(from: nil, to: $0)) }))
    try add("touches-before", -120, 0)
    try add("set-up-reaches-in", 7 * 1440 + 30, 7 * 1440 + 60, setup: 60)
    try add("begins-before", -60, 1)
    try add("inside", 600, 720)
    try add("touches-after", 7 * 1440, 7 * 1440 + 60)
    try add("expo-around", -90 * 1440, 90 * 1440)
    try add("expo-ended", -90 * 1440, 0)
    try add("two-days", -2 * 1440 + 1, 1)
    try add("unbooked", 700, 800, booked: false)
    try add("unbooked-elsewhere", 70_000, 80_000, booked: false)
    try replica.fill(with: plan, board: ReplicaPosition(id: .random(), head: .start, time: 0))
  }

  private mutating func add(
    _ id: String, _ start: Int32, _ end: Int32, setup: Int = 0, booked: Bool = true
  ) throws {
    let span = Span(known: start, end)
    let activity = Activity(
      id: ActivityID(id), title: id, museum: "stam", span: span, setup: setup)
    let booking = Booking(id: BookingID(id), activity: activity.id, resource: "refter", span: span)
    try plan.apply(PlanChange([.activity(Replacement(from: nil, to: activity))]))
    guard booked else { return }
    try plan.apply(PlanChange([.booking(Replacement(from: nil, to: booking))]))
  }

  @Test func `a week holds what overlaps it and not what touches it`() throws {
    let part = try replica.plan(week).0
    #expect(
      part.bookings.map { part.id($0).text }.sorted() == [
        "begins-before", "expo-around", "inside", "set-up-reaches-in", "two-days",
      ])
    #expect(part.coverage == week)
  }

  @Test func `activities without bookings are there too`() throws {
    let part = try replica.plan(week).0
    let titles = part.activities.map { part.title($0) }
    #expect(titles.contains("unbooked"))
    #expect(!titles.contains("unbooked-elsewhere"))
  }

  @Test func `the house is whole in every window`() throws {
    let part = try replica.plan(Span(known: 900_000, 900_001)).0
    #expect(part.museums == plan.museums)
    #expect(part.resources == plan.resources)
    #expect(part.bookingCount == 0)
  }

  @Test func `looks at a week go through the indexes for short and for long`() throws {
    for overlap in Overlap.allCases {
      let steps = try replica.read { db in
        try db.rows(
          """
          EXPLAIN QUERY PLAN SELECT b.id FROM resources r
            CROSS JOIN bookings b ON b.resource = r.number WHERE \(overlap.ofBookings)
          """, week.values
        ) { $0.text(3) }
      }
      #expect(steps.contains { $0.contains("INDEX \(overlap.bookingIndex) ") }, "\(steps)")
    }
  }
}
