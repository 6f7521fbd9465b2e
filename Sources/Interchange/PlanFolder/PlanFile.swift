/// The files of a plan folder, in the order they are read: what others refer to comes first.
package enum PlanFile: String, CaseIterable, Hashable, Sendable {
  case museums = "museums.csv"
  case resources = "resources.csv"
  case openingHours = "opening_hours.csv"
  case openingExceptions = "opening_exceptions.csv"
  case travel = "travel.csv"
  case activities = "activities.csv"
  case bookings = "bookings.csv"
  case waivers = "waivers.csv"

  package var name: String { rawValue }

  /// The columns a sound file has.
  package var requiredColumns: [String] {
    switch self {
    case .museums: ["id", "name"]
    case .resources: ["id", "kind"]
    case .openingHours: ["museum", "weekday", "open", "close"]
    case .openingExceptions: ["museum", "date", "open", "close"]
    case .travel: ["from", "to", "minutes"]
    case .activities: ["id", "title", "museum", "start", "end"]
    case .bookings: ["id", "activity", "resource", "start", "end"]
    case .waivers: ["conflict", "reason", "author", "made_at"]
    }
  }

  /// The columns a file may have besides; they are written after the required ones.
  package var moreColumns: [String] {
    switch self {
    case .museums: ["zone", "agb", "address"]
    case .resources:
      [
        "name", "museum", "capacity", "part_of", "share_people", "share_groups", "features",
        "skills",
      ]
    case .activities:
      [
        "kind", "status", "setup_minutes", "teardown_minutes", "visitors", "language", "client",
        "reference", "exhibition", "phase", "series", "notes",
      ]
    case .bookings: ["quantity"]
    case .openingHours, .openingExceptions, .travel, .waivers: []
    }
  }

  package var columns: [String] { requiredColumns + moreColumns }
}

extension PlanFile: Comparable {
  package static func < (left: PlanFile, right: PlanFile) -> Bool { left.place < right.place }

  /// Place in the order of reading.
  var place: Int { PlanFile.allCases.firstIndex(of: self) ?? 0 }
}
