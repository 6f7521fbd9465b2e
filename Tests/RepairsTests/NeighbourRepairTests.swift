import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Whoever leaves somebody's line makes two others neighbours.
@Suite struct NeighbourRepairTests {
  private func repairs(of rule: RuleCode, in plan: Plan) throws -> [String] {
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first { $0.rule == rule })
    var search = RepairSearch(for: conflict, in: plan)
    return search.singles().map(\.text)
  }

  @Test func `nothing is moved away that lay between two at different museums`() throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an"), PeoplePlan.person("bo")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", at: "hva")
    try drawn.book("C", "2027-03-22T11:30", "2027-03-22T12:10")
    try drawn.book("B", "2027-03-22T12:10", "2027-03-22T13:00")
    let found = try repairs(of: .staffDouble, in: drawn.plan)
    // From A to B it is half an hour on foot, and ten minutes are left.
    #expect(!found.contains { $0.hasPrefix("C ") })
    #expect(found.contains("A person an→bo"))
  }

  @Test func `nobody stands in for a night shift that lay between evening and morning`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an"), PeoplePlan.person("bo")],
      [.employment(Employment(person: "an", profile: .publicSector))])
    try drawn.book("A", "2027-03-22T18:00", "2027-03-22T23:30")
    try drawn.book("M", "2027-03-22T23:00", "2027-03-23T00:30")
    try drawn.book("C", "2027-03-23T00:30", "2027-03-23T04:00")
    let found = try repairs(of: .staffDouble, in: drawn.plan)
    #expect(!found.contains("M person an→bo"))
  }
}
