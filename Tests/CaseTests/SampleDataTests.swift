import ConstraintChecker
import Foundation
import Interchange
import Planning
import Testing

/// The sample year has the conflicts that were planted in it, and no other.
@Suite struct SampleDataTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("sample-data")

  /// The morning the sample is made for: rules that depend on today look from there.
  static let today = ZoneRules.brussels.instant(
    LocalDateTime(LocalDate(days: 20_780), minuteOfDay: 8 * 60))

  /// One conflict as `rule resource start end severity bookings`, times on the wall clock.
  private func line(_ conflict: Conflict, in plan: Plan) -> String {
    let zone = ZoneRules.brussels
    let bookings = conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: ";")
    return [
      conflict.rule.rawValue, conflict.resource.map { plan[$0].id.text } ?? "",
      zone.local(conflict.span.start).description, zone.local(conflict.span.end).description,
      conflict.severity.rawValue, bookings,
    ].joined(separator: " ")
  }

  /// The rows of expected-conflicts.csv without their reason, and without the offsets that tell
  /// the two passes of the repeated hour apart.
  private func expected() throws -> [String] {
    let file = SampleDataTests.folder.appendingPathComponent("expected-conflicts.csv")
    let table = CSVReader.read(Array(try Data(contentsOf: file)))
    return table.rows.dropFirst().map { row in
      (0..<6).map { column in
        let text = table.text(table.cell(row, column))
        return [2, 3].contains(column) ? String(text.prefix(16)) : text
      }.joined(separator: " ")
    }
  }

  @Test func `the planted conflicts are found and no other`() throws {
    let plan = try PlanFolderReader.read(SampleDataTests.folder.path)
    let found = ConstraintCheck.whole(plan, now: SampleDataTests.today).conflicts
      .map { line($0, in: plan) }
    let expected = try expected()
    #expect(Set(found).subtracting(expected).sorted() == [])
    #expect(Set(expected).subtracting(found).sorted() == [])
    #expect(found.count == expected.count)
  }

  @Test func `every rule has at least two planted conflicts`() throws {
    let plan = try PlanFolderReader.read(SampleDataTests.folder.path)
    let conflicts = ConstraintCheck.whole(plan, now: SampleDataTests.today).conflicts
    for rule in RuleCode.allCases {
      #expect(conflicts.filter { $0.rule == rule }.count >= 2, "\(rule.rawValue)")
    }
  }
}
