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
  /// Those who come, or are looked for, outside the hours they usually work.
  package let outsideHours: [ResourceIndex]
  /// Soft conflicts.
  package let warnings: Int
  /// What they are about, each rule once.
  package let warned: [RuleCode]
  /// How many days too late, or months too early, it is asked for.
  package internal(set) var lead: Conflict.Measure?

  package var people: [ResourceIndex] { rounds.flatMap(\.people) }
}

/// What keeps a wish from being granted.
package struct Blockage: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case language(String)
    case skill(String)
    case feature(String)
    case material(ResourceID)
    /// No room can be set out so.
    case layout(String)
    /// There is nothing of its kind at all.
    case absent(Resource.Kind)
    /// Nothing there is so many of.
    case pieces(Int)
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
    /// Where rooms are free the museum is closed, and the others are taken.
    case closedOrTaken
    /// It is all past.
    case past
  }

  package let reason: Reason
  /// When the whole wish could first be granted, within four weeks; nil if not.
  package let freeFrom: Instant?
  /// The most there is of it at all, people, seats or pieces, where that is less than is asked.
  package let most: Int?
  /// People who are needed at once, where that is more than one.
  package let needed: Int?
  /// Some who can, at museums that were not asked for.
  package let elsewhere: [ResourceIndex]

  package init(
    reason: Reason, freeFrom: Instant?, most: Int? = nil, needed: Int? = nil,
    elsewhere: [ResourceIndex] = []
  ) {
    self.elsewhere = elsewhere
    self.reason = reason
    self.freeFrom = freeFrom
    self.most = most
    self.needed = needed
  }
}

/// Slots, best first, or why there are none.
package struct SlotAnswer: Hashable, Sendable {
  /// What stands in the way at the very hour that was asked.
  package struct AskedHour: Hashable, Sendable {
    package let moment: Instant
    package let blockage: Blockage

    package init(moment: Instant, blockage: Blockage) {
      self.moment = moment
      self.blockage = blockage
    }
  }

  package internal(set) var slots: [Slot]
  package let blockage: Blockage?
  /// There are others that are not listed.
  package internal(set) var hasMore = false
  /// Those nearest to an hour come first, not those that fit best.
  package internal(set) var isByTime = false
  /// Nil where that hour is among the slots, or no hour was asked.
  package internal(set) var askedHour: AskedHour?
  /// At the hour asked on other days, where the day itself has few.
  package internal(set) var otherDays: [Slot] = []

  /// All there is to choose from, in order.
  package var offers: [Slot] { slots + otherDays }
}
