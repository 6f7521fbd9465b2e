import Planning

/// A number a rule goes by, which each museum may set otherwise.
package struct RuleParameter: Hashable, Sendable {
  /// By the word that settings, commands and output use.
  package enum Name: String, CaseIterable, Sendable {
    /// How full a room is before planners are warned.
    case warnPercent = "warn-percent"
    /// Minutes outside opening hours that are still fine.
    case marginBefore = "margin-before"
    case marginAfter = "margin-after"
    /// From how loud on an activity disturbs those that need silence.
    case noiseLevel = "noise-level"
    /// Least people who handle art together.
    case minHandlers = "min-handlers"
    /// Hours a room's climate needs to settle after works.
    case stableHours = "stable-hours"
    /// How long before its end planners hear of a certificate.
    case warnDays = "warn-days"
    /// Minutes to hand over, beside those of the way.
    case handover
    /// Days before an activity from which it must have its guides.
    case firmDays = "firm-days"
    /// Pupils with whom one adult comes along; 0: adults do not count.
    case pupilsPerAdult = "pupils-per-adult"
    /// Minutes of rest between two working days.
    case dailyRest = "daily-rest"
    /// Minutes of uninterrupted rest in a week.
    case weeklyRest = "weekly-rest"
    /// Months over which weeks are averaged, in the public sector and under the labour act.
    case publicMonths = "public-months"
    case labourMonths = "labour-months"
    /// Minutes of work after which there must be a break, and how long that is.
    case breakAfter = "break-after"
    case breakMinutes = "break"
    /// A shorter break, which at least makes it a warning only.
    case shortBreak = "short-break"
    /// Days in which rest makes up for night and Sunday work.
    case restWithin = "rest-within"
    /// From how many people on an event needs a licensed guard, and for each so many more one more.
    case peoplePerGuard = "people-per-guard"
    /// How long before an event a lack may no longer stand.
    case urgentDays = "urgent-days"
    /// How many days ahead zones are looked at.
    case watchDays = "watch-days"
  }

  package enum Unit: String, Sendable {
    case minutes, hours, days, weeks, months, percent, people, pieces, groups
    /// One to three, as in `ActivityKind.Noise`.
    case level
  }

  package let name: Name
  package let unit: Unit
  /// What a planner types and reads it in: hours where minutes would be hundreds.
  package let shown: Unit
  /// What counts where nobody set anything.
  package let standard: Int
  package let allowed: ClosedRange<Int>

  package init(
    _ name: Name, _ unit: Unit, _ standard: Int, allowed: ClosedRange<Int>, shown: Unit? = nil
  ) {
    self.name = name
    self.unit = unit
    self.shown = shown ?? unit
    self.standard = standard
    self.allowed = allowed
  }

  /// What a museum goes by, else all museums, else the standard.
  package func value(of rule: RuleCode, in museum: MuseumID, _ house: House) -> Int {
    guard !house.settings.isEmpty else { return standard }
    return house.setting(of: rule.rawValue, in: museum)?.parameters[name.rawValue] ?? standard
  }
}
