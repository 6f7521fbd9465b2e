/// When a person usually works, or a freelancer can be asked.
package struct Availability: Hashable, Sendable {
  package var person: ResourceID
  /// A weekday of the contract's pattern, or one date, which wins over its weekday.
  package var day: OpeningRule.Day
  /// Half-open ranges of minutes of the wall-clock day, in order; empty: not at all.
  package var hours: [Range<Int>]

  package init(person: ResourceID, day: OpeningRule.Day, hours: [Range<Int>]) {
    self.person = person
    self.day = day
    self.hours = hours
  }
}
