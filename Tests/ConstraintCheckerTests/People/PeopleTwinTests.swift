import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct PeopleTwinTests {
  /// Rules that need bookings of a person alone; the rest is about activities.
  private static let personal: Set<RuleCode> = [
    .staffAbsent, .staffHours, .travel, .restDay, .restWeek, .maxDay, .maxWeek, .avgWeek,
    .breakTime, .nightSun,
  ]

  private func text(_ conflict: Conflict, in plan: Plan) -> String {
    let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
    var place = conflict.resource.map { plan[$0].id.text } ?? ""
    if case .activity(let activity) = conflict.sides { place = plan.id(activity).text }
    return "\(conflict.severity) \(conflict.rule.rawValue) \(place) "
      + "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
      + conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: " ") + numbers
  }

  @Test(arguments: 0..<20)
  func `the rules about people find what trying every minute finds`(seed: Int) throws {
    let plan = try RandomPeople(seed: UInt64(seed), activities: 20 + seed * 4).plan
    let found = ConstraintCheck.whole(plan).conflicts.filter { Self.personal.contains($0.rule) }
    let twin = PeopleTwin(plan)
    #expect(
      found.map { text($0, in: plan) }.sorted()
        == ["an", "bo", "cas", "dirk"].flatMap { twin.conflicts(of: ResourceID($0)) }.sorted())
    #expect(!found.isEmpty)
  }

  @Test(arguments: 0..<20)
  func `the verdict on an activity is what the whole check says of it, of people too`(
    seed: Int
  ) throws {
    let plan = try RandomPeople(seed: UInt64(seed), activities: 20 + seed * 4).plan
    let whole = ConstraintCheck.whole(plan).conflicts
    var check = ConstraintCheck()
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
      let expected = whole.filter { conflict in
        if case .activity(let own) = conflict.sides, conflict.rule != .ref {
          return own == activity
        }
        return bookings.contains { conflict.involves($0) }
      }
      let named = verdict.map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(
        named.map { text($0, in: plan) }.sorted() == expected.map { text($0, in: plan) }.sorted())
    }
  }
}
