import ConstraintChecker
import Planning

/// A time and place that answers a wish, checked against every rule.
package struct Slot: Hashable, Sendable {
  /// Groups that go round together.
  package struct Round: Hashable, Sendable {
    package let span: Span
    package let groups: Int
    package let people: [ResourceIndex]
  }

  package let resource: ResourceIndex
  /// From the first round's start to the last one's end.
  package let span: Span
  /// In order of time; one, unless a shared room takes fewer groups at once than there are.
  package let rounds: [Round]
  package let materials: [SlotWish.Pieces]
  /// Soft conflicts.
  package let warnings: Int

  package var people: [ResourceIndex] { rounds.flatMap(\.people) }
}

/// What keeps a wish from being granted.
package struct Blockage: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case language(String)
    case skill(String)
    case feature(String)
    case material(ResourceID)
    /// No room has so many seats.
    case seats(Int)
    /// Not enough people at once.
    case people(Int)
    /// What is free breaks a rule, most often this one.
    case rule(RuleCode)
    /// Rooms that would do are taken.
    case taken
    /// The museum is closed.
    case closed
    /// It is all past.
    case past
  }

  package let reason: Reason
  /// When the whole wish could first be granted, within four weeks; nil if not.
  package let freeFrom: Instant?
  /// The most there is of it at all, people, seats or pieces, where that is less than is asked.
  package let most: Int?

  package init(reason: Reason, freeFrom: Instant?, most: Int? = nil) {
    self.reason = reason
    self.freeFrom = freeFrom
    self.most = most
  }
}

/// Slots, best first, or why there are none.
package struct SlotAnswer: Hashable, Sendable {
  package let slots: [Slot]
  package let blockage: Blockage?
}
