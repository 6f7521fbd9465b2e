import Planning

/// A number a rule goes by that stands among what a museum plans by, not with the rule.
///
/// By the column of its file, which `house set policies` takes as well.
package enum PolicyNumber: String, CaseIterable, Sendable {
  case visitorsPerGuide = "visitors_per_guide"
  case staggerMinutes = "stagger_minutes"
  case groupsTogether = "groups_together"
  case leadDays = "lead_days"
  case horizonMonths = "horizon_months"
  case optionDays = "option_days"

  package func value(in policy: MuseumPolicy) -> Int {
    switch self {
    case .visitorsPerGuide: policy.visitorsPerGuide
    case .staggerMinutes: policy.staggerMinutes
    case .groupsTogether: policy.groupsTogether
    case .leadDays: policy.leadDays
    case .horizonMonths: policy.horizonMonths
    case .optionDays: policy.optionDays
    }
  }

  /// What counts where a museum says nothing.
  package var standard: Int { value(in: MuseumPolicy(museum: "")) }

  package var unit: Conflict.Measure.Unit {
    switch self {
    case .visitorsPerGuide: .people
    case .staggerMinutes: .minutes
    case .groupsTogether: .groups
    case .leadDays, .optionDays: .days
    case .horizonMonths: .months
    }
  }
}

extension RuleCode {
  /// What it takes from the policies of a museum, in the order it is explained.
  package var policyNumbers: [PolicyNumber] {
    switch self {
    case .guideRatio: [.visitorsPerGuide]
    case .stagger: [.staggerMinutes, .groupsTogether]
    case .lead: [.leadDays, .horizonMonths]
    case .optionExp: [.optionDays]
    case .roomDouble, .roomPart, .roomShare, .roomCap, .roomClosed, .roomEquip, .buffer,
      .openHours, .closedDay, .holiday, .schoolHol, .staffDouble, .staffAbsent, .staffHours, .skill,
      .skillExp, .travel, .restDay, .restWeek, .maxDay, .maxWeek, .avgWeek, .breakTime, .nightSun,
      .materialOver, .guideLang, .materialMove, .noise, .dust, .climate, .fragile, .guardMin, .dst,
      .ref:
      []
    }
  }
}
