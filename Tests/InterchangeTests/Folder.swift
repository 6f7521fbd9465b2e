import Planning
import Testing

@testable import Interchange

/// A plan folder written in the test, and what reading it gives.
struct Folder {
  var files: [PlanFile: String] = [
    .resources: "id,kind\nzaal,room\njan,staff\n",
    .bookings: "id,activity,resource,start,end\n",
  ]

  /// Only the files named here; `[:]` is the smallest sound folder.
  init(_ files: [PlanFile: String] = [:]) {
    self.files.merge(files) { $1 }
  }

  /// Bookings of `zaal` and `jan`: `id,activity,resource,start,end` with a quantity.
  init(bookings: String...) {
    self.init([
      .bookings: (["id,activity,resource,start,end,quantity"] + bookings).joined(separator: "\n")
    ])
  }

  func plan() throws -> Plan { try PlanFolderReader.read(PlanFolderFiles(files)) }

  /// Each fault as `file:line column 'value'` and the problem.
  var faults: [String] { all.faults.map(\.brief) }

  var all: PlanFolderFaults { Folder.faults(in: PlanFolderFiles(files)) }

  static func faults(in files: PlanFolderFiles) -> PlanFolderFaults {
    do throws(PlanFolderFaults) {
      _ = try PlanFolderReader.read(files)
      return PlanFolderFaults(faults: [], more: 0)
    } catch { return error }
  }
}

extension Folder {
  static func faults(at path: String) -> [PlanFolderFault] {
    do throws(PlanFolderFaults) {
      _ = try PlanFolderReader.read(path)
      return []
    } catch { return error.faults }
  }
}

extension PlanFolderFault {
  var brief: String { "\(file?.name ?? "."):\(line) \(column) '\(value)' \(problem)" }
}

extension Plan {
  /// The booking's start and end in UTC, `2027-03-22T12:00–2027-03-22T13:00`.
  func utc(_ id: String) -> String? {
    bookings.first { self.id($0).text == id }.map { index in
      let span = row(index).span
      return "\(ZoneRules.utc.local(span.start))–\(ZoneRules.utc.local(span.end))"
    }
  }
}

/// Everything a plan folder can hold, comparable.
struct PlanContents: Equatable {
  var museums: [Museum]
  var resources: [Resource]
  var opening: OpeningHours
  var travel: Set<TravelTime>
  var activities: [Activity]
  var bookings: [Booking]
  var house: [HouseRow]
  var waivers: [String: Waiver]

  init(_ plan: Plan) {
    museums = plan.museums
    resources = plan.resources
    opening = plan.opening
    travel = Set(plan.travel)
    activities = plan.activities.map { plan[$0] }.sorted { $0.id < $1.id }
    bookings = plan.bookings.map { plan[$0] }.sorted { $0.id < $1.id }
    house = plan.house.rows
    waivers = plan.waivers
  }
}
