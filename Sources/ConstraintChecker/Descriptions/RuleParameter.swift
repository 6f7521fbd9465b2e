import Planning

/// A number a rule goes by, which each museum may set otherwise.
package struct RuleParameter: Hashable, Sendable {
  /// By the word that settings, commands and output use.
  package enum Name: String, CaseIterable, Sendable {
    /// How full a room is before planners are warned.
    case warnPercent = "warn-percent"
    /// From how loud on an activity disturbs those that need silence.
    case noiseLevel = "noise-level"
    /// Least people who handle art together.
    case minHandlers = "min-handlers"
    /// Hours a room's climate needs to settle after works.
    case stableHours = "stable-hours"
    /// How many visitors one licensed guard is for.
    case visitorsPerGuard = "visitors-per-guard"
    /// Days before an activity from which it must have its people.
    case firmDays = "firm-days"
  }

  package enum Unit: String, Sendable {
    case minutes, hours, days, weeks, months, percent, people, pieces, groups
    /// One to three, as in `ActivityKind.Noise`.
    case level
  }

  package let name: Name
  package let unit: Unit
  /// What counts where nobody set anything.
  package let standard: Int
  package let allowed: ClosedRange<Int>

  package init(_ name: Name, _ unit: Unit, _ standard: Int, allowed: ClosedRange<Int>) {
    self.name = name
    self.unit = unit
    self.standard = standard
    self.allowed = allowed
  }

  /// What a museum goes by, else all museums, else the standard.
  package func value(of rule: RuleCode, in museum: MuseumID, _ house: House) -> Int {
    guard !house.settings.isEmpty else { return standard }
    return house.setting(of: rule.rawValue, in: museum)?.parameters[name.rawValue] ?? standard
  }
}
