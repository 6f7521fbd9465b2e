import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// What nobody knows becomes what it was meant to be, or nothing.
@Suite struct ReferenceRepairTests {
  private func repairs(in plan: Plan) throws -> [Repair] {
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first { $0.rule == .ref })
    var search = RepairSearch(for: conflict, in: plan)
    let repairs = search.singles()
    for repair in repairs {
      #expect(try RepairJudge(plan).holds(repair, for: conflict), "\(repair.text)")
    }
    return repairs
  }

  @Test(arguments: [("frans", "fr"), ("Engelsch", "en"), ("fr_BE", "fr"), ("xyzzy", nil)])
  func `a language nobody knows is the nearest that is known`(
    typed: String, tag: String?
  ) throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", language: typed)
    let found = try repairs(in: drawn.plan).map(\.text)
    #expect(found == [tag, ""].compactMap { $0.map { "A language \(typed)→\($0)" } })
  }

  /// Activity A names an exhibition and a language, while one about fashion goes on for three weeks.
  private func reference(to exhibition: String, in language: String = "") throws -> Plan {
    var drawn = try PeoplePlan([PeoplePlan.person("an")])
    try drawn.book("expo-mode", of: [], "2027-03-01T10:00", "2027-03-22T18:00")
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", language: language)
    var plan = drawn.plan
    for (id, title, expo) in [("expo-mode", "Mode in Gent", ""), ("A", "A", exhibition)] {
      var edit = ActivityEdit(of: try #require(plan.activity(ActivityID(id))), in: plan)
      edit.activity.title = title
      edit.activity.about.exhibition = expo
      try plan.apply(edit.change(in: plan))
    }
    return plan
  }

  @Test(arguments: ["expo-mod", "Expo-Moda", "mode in gant"])
  func `an exhibition nobody knows is the nearest by its id or title, or none`(
    typed: String
  ) throws {
    let found = try repairs(in: try reference(to: typed))
    #expect(
      found.map(\.text) == ["A exhibition \(typed)→expo-mode", "A exhibition \(typed)→"])
    #expect(found.map(\.cost.peopleToTell) == [0, 0])
  }

  @Test func `an exhibition like no other is taken away`() throws {
    let found = try repairs(in: try reference(to: "tuinfeest")).map(\.text)
    #expect(found == ["A exhibition tuinfeest→"])
  }

  @Test func `where language and exhibition are unknown both are put right at once`() throws {
    let found = try repairs(in: try reference(to: "expo-mod", in: "frans"))
    #expect(
      found.map(\.text) == [
        "A language frans→fr + A exhibition expo-mod→expo-mode",
        "A language frans→ + A exhibition expo-mod→expo-mode",
        "A language frans→fr + A exhibition expo-mod→",
      ])
  }
}
