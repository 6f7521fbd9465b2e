import ConstraintChecker
import Foundation
import Interchange
import Planning
import Testing

/// Cases of double booking and overflow that others wrote, where they are at hand.
@Suite(.enabled(if: SharedData.areThere, "../shared/data is not there"))
struct SharedCaseTests {
  private struct Expected: Decodable {
    struct Overlap: Decodable {
      var resource: String
      var a: String
      var b: String
      var start: String
      var end: String
    }
    struct Overflow: Decodable {
      var resource: String
      var start: String
      var end: String
      var peak: Int
      var participants: [String]
    }
    struct Row: Decodable { var id: String }
    var overlaps: [Overlap]
    var overflows: [Overflow]
    var rejected: [Row]
    var zone: String?
  }

  private func expected(_ name: String) throws -> Expected {
    let folder = SharedData.folder.appendingPathComponent(name)
    let instants = folder.appendingPathComponent("expected-instant.json")
    let file =
      FileManager.default.fileExists(atPath: instants.path)
      ? instants : folder.appendingPathComponent("expected.json")
    return try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
  }

  /// The case as a plan, without the rows it names as faulty.
  private func plan(_ name: String, without rejected: Set<String>) throws -> Plan {
    let folder = SharedData.folder.appendingPathComponent(name)
    let resources = try Data(contentsOf: folder.appendingPathComponent("resources.csv"))
    let bookings = try String(
      contentsOf: folder.appendingPathComponent("bookings.csv"), encoding: .utf8)
    let lines = bookings.split(separator: "\n", omittingEmptySubsequences: false)
    let sound = lines.filter { line in !rejected.contains { line.hasPrefix("\($0),") } }
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    files.contents[.resources] = Array(resources)
    files.contents[.bookings] = Array(sound.joined(separator: "\n").utf8)
    return try PlanFolderReader.read(files)
  }

  /// Instants end in `Z`; without it they are Brussels wall clock.
  private func clock(_ text: String) -> String { String(text.prefix(16)) }

  private func texts(_ plan: Plan, inUTC: Bool) -> (pairs: [String], overflows: [String]) {
    let zone = inUTC ? ZoneRules.utc : .brussels
    var found: (pairs: [String], overflows: [String]) = ([], [])
    for conflict in ConstraintCheck.whole(plan).conflicts {
      guard let resource = conflict.resource else { continue }
      let ids = conflict.bookings.map { plan.id($0).text }.sorted().joined(separator: " ")
      let text =
        "\(plan[resource].id) \(zone.local(conflict.span.start)) "
        + "\(zone.local(conflict.span.end)) \(ids)"
      if let measure = conflict.measure {
        found.overflows.append("\(text) \(measure.needed)")
      } else {
        found.pairs.append(text)
      }
    }
    return found
  }

  @Test(arguments: SharedData.caseNames)
  func `a case has the overlaps and overflows its author names`(name: String) throws {
    let expected = try expected(name)
    let emptyOnes = name == "booking-cases/zero-length-inside" ? ["b00002"] : []
    let plan = try plan(name, without: Set(expected.rejected.map(\.id) + emptyOnes))
    let found = texts(plan, inUTC: expected.zone != nil)
    let pairs = expected.overlaps.map { overlap in
      "\(overlap.resource) \(clock(overlap.start)) \(clock(overlap.end)) "
        + [overlap.a, overlap.b].sorted().joined(separator: " ")
    }
    let overflows = expected.overflows.map { overflow in
      "\(overflow.resource) \(clock(overflow.start)) \(clock(overflow.end)) "
        + overflow.participants.sorted().joined(separator: " ") + " \(overflow.peak)"
    }
    #expect(found.pairs.sorted() == pairs.sorted())
    #expect(found.overflows.sorted() == overflows.sorted())
  }
}
