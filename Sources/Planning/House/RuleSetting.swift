/// How seriously one museum takes one rule.
package struct RuleSetting: Hashable, Sendable {
  package enum Weight: String, CaseIterable, Sendable {
    /// At least hard: may not be confirmed without a reason.
    case block
    /// At most a warning.
    case warn
    case off
  }

  /// Empty: all museums that say nothing themselves.
  package var museum: MuseumID
  /// The rule's code, such as `staff-hours`.
  package var rule: String
  /// Nil leaves it as the rule itself judges.
  package var weight: Weight?
  /// Values of the rule's parameters that differ from their defaults, by name.
  package var parameters: [String: Int]
  package var version: Int

  package init(
    museum: MuseumID = "", rule: String, weight: Weight? = nil, parameters: [String: Int] = [:],
    version: Int = 1
  ) {
    self.museum = museum
    self.rule = rule
    self.weight = weight
    self.parameters = parameters
    self.version = version
  }
}
