/// One person has one skill, at a level, for a time.
package struct SkillGrant: Hashable, Sendable {
  /// Six levels of the Common European Framework of Reference for Languages; other skills have none.
  package enum Level: Int, CaseIterable, Comparable, Sendable {
    case a1 = 1, a2, b1, b2, c1, c2

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  package var person: ResourceID
  package var skill: String
  /// Nil where levels say nothing, or none is known: then it counts as enough.
  package var level: Level?
  /// First local day it holds; nil: always did.
  package var validFrom: LocalDate?
  /// Last local day it holds; nil: no end.
  package var validUntil: LocalDate?
  package var version: Int

  package init(
    person: ResourceID, skill: String, level: Level? = nil, validFrom: LocalDate? = nil,
    validUntil: LocalDate? = nil, version: Int = 1
  ) {
    self.person = person
    self.skill = skill
    self.level = level
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.version = version
  }
}
