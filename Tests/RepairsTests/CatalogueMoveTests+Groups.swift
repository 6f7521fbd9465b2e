import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Groups that start together.
extension CatalogueMoveTests {
  /// Groups with a guide start at ten in one gallery, each an activity or all of one.
  private func groups(_ count: Int, ofOne: Bool) throws -> Plan {
    let guides = (1...count).map { PeoplePlan.person("gids-\($0)", skills: ["gids"]) }
    var drawn = try PeoplePlan(
      guides + [DrawnPlan.gallery("zaal", groups: 20)],
      [.kind(ActivityKind(id: "rondleiding", isGuided: true))])
    let (start, end) = ("2027-03-22T10:00", "2027-03-22T11:00")
    guard ofOne else {
      for number in 1...count {
        try drawn.book(
          "A\(number)", of: ["zaal", "gids-\(number)"], start, end, kind: "rondleiding")
      }
      return drawn.plan
    }
    try drawn.book("A", of: guides.map(\.id.text), start, end, kind: "rondleiding")
    var plan = drawn.plan
    var edit = ActivityEdit(of: try #require(plan.activity("A")), in: plan)
    for _ in 1...count { edit.add("zaal", count: 1, for: edit.activity.span) }
    try plan.apply(edit.change(in: plan))
    return plan
  }

  @Test func `five groups of one visit start two by two, each with a guide`() throws {
    let found = try repairs(of: .stagger, in: try groups(5, ofOne: true))
    let way = try #require(found.first { $0.text == "A waves 1 by 2 every 15 10:30" })
    let starts = way.edits[0].bookings.map { ($0.resource == "zaal", $0.span.start) }
    let first = way.edits[0].activity.span.start
    for isRoom in [true, false] {
      let own = starts.filter { $0.0 == isRoom }.map { $0.1.minutes(since: first) }.sorted()
      #expect(own == [0, 0, 15, 15, 30])
    }
    #expect(way.edits[0].activity.span.minutes == 90)
  }

  @Test func `of five visits three start later`() throws {
    let found = try repairs(of: .stagger, in: try groups(5, ofOne: false))
    let way = try #require(found.first { $0.text == "A3 waves 3 by 2 every 15 10:30" })
    #expect(way.edits.map(\.activity.id) == ["A3", "A4", "A5"])
    #expect(way.cost.minutesMoved == 60)
    #expect(way.cost.confirmedTouched == 3)
  }
}
