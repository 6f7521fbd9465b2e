/// The files of a plan folder, in the order they are read: what others refer to comes first.
package enum PlanFile: String, CaseIterable, Hashable, Sendable {
  case museums = "museums.csv"
  case resources = "resources.csv"
  case openingHours = "opening_hours.csv"
  case openingExceptions = "opening_exceptions.csv"
  case openingDays = "opening_days.csv"
  case travel = "travel.csv"
  case kinds = "kinds.csv"
  case skills = "skills.csv"
  case staffSkills = "staff_skills.csv"
  case employment = "employment.csv"
  case availability = "availability.csv"
  case absences = "absences.csv"
  case closures = "closures.csv"
  case layouts = "layouts.csv"
  case adjacency = "adjacency.csv"
  case handling = "handling.csv"
  case calendar = "calendar.csv"
  case policies = "policies.csv"
  case ruleSettings = "rule_settings.csv"
  case zones = "zones.csv"
  case activities = "activities.csv"
  case bookings = "bookings.csv"
  case needs = "needs.csv"
  case waivers = "waivers.csv"

  package var name: String { rawValue }

  /// The columns a sound file has.
  package var requiredColumns: [String] {
    switch self {
    case .museums: ["id", "name"]
    case .resources: ["id", "kind"]
    case .openingHours: ["museum", "weekday", "open", "close"]
    case .openingExceptions: ["museum", "date", "open", "close"]
    case .openingDays: ["museum", "day", "open", "close"]
    case .travel: ["from", "to", "minutes"]
    case .kinds, .skills: ["id"]
    case .staffSkills: ["person", "skill"]
    case .employment: ["person"]
    case .availability: ["person", "day", "open", "close"]
    case .absences: ["id", "person", "start", "end"]
    case .closures: ["id", "room", "start", "end", "reason"]
    case .layouts: ["room", "layout", "people"]
    case .adjacency: ["room", "neighbour"]
    case .handling: ["material"]
    case .calendar: ["museum", "first", "last", "meaning", "name"]
    case .policies: ["museum"]
    case .ruleSettings: ["museum", "rule"]
    case .zones: ["id", "museum", "rooms"]
    case .activities: ["id", "title", "museum", "start", "end"]
    case .bookings: ["id", "activity", "resource", "start", "end"]
    case .needs: ["activity", "form", "item"]
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
        "reference", "exhibition", "phase", "series", "notes", "asked_at", "option_until",
      ]
    case .bookings: ["quantity"]
    case .kinds:
      [
        "name_nl", "name_en", "setup_minutes", "teardown_minutes", "audience", "noise",
        "needs_silence", "spoiled_by_noise", "dust", "art", "guided", "firm_buffers", "parallel",
        "settling_hours",
      ]
    case .skills: ["form", "name_nl", "name_en", "warning_days"]
    case .staffSkills: ["level", "valid_from", "valid_until"]
    case .employment: ["form", "profile", "weekly_minutes"]
    case .absences: ["form"]
    case .layouts: ["seated"]
    case .adjacency: ["noise", "dust"]
    case .handling: ["home", "in_repair", "minutes", "van", "per_van"]
    case .policies:
      [
        "visitors_per_guide", "stagger_minutes", "groups_together", "lead_days", "horizon_months",
        "option_days", "titles",
      ]
    case .ruleSettings: ["weight", "parameters"]
    case .zones: ["name", "attendants", "skill", "late_attendants"]
    case .needs: ["count", "level"]
    case .waivers: ["expires"]
    case .openingHours, .openingExceptions, .openingDays, .travel, .availability, .closures,
      .calendar:
      []
    }
  }

  package var columns: [String] { requiredColumns + moreColumns }
}

extension PlanFile: Comparable {
  package static func < (left: PlanFile, right: PlanFile) -> Bool { left.place < right.place }

  /// Place in the order of reading.
  var place: Int { PlanFile.allCases.firstIndex(of: self) ?? 0 }
}
