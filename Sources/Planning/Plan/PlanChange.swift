/// One intent as data: edits that apply together, and whose inverse takes them all back.
package struct PlanChange: Hashable, Sendable {
  package var edits: [Edit]

  package init(_ edits: [Edit] = []) {
    self.edits = edits
  }

  package var isEmpty: Bool { edits.isEmpty }

  /// The museums whose clocks it changes, as they become.
  package var museumsWithOtherClock: [Museum] {
    edits.compactMap { edit in
      guard case .museum(let row) = edit, row.changesZone else { return nil }
      return row.after
    }
  }

  /// Takes every edit back, last first.
  package var inverse: PlanChange {
    PlanChange(edits.reversed().map(\.inverse))
  }
}

/// A value before and after; nil before is an insertion, nil after a removal.
package struct Replacement<Value: Hashable & Sendable>: Hashable, Sendable {
  package let before: Value?
  package let after: Value?

  package init(from before: Value?, to after: Value?) {
    self.before = before
    self.after = after
  }

  package var inverse: Replacement { Replacement(from: after, to: before) }
}

extension Replacement<Museum> {
  /// What is booked keeps its moments, what is written by the clock its hours: they part.
  package var changesZone: Bool {
    guard let before, let after else { return false }
    return before.zone != after.zone
  }
}

/// One row replaced, inserted or removed.
package enum Edit: Hashable, Sendable {
  case museum(Replacement<Museum>)
  case resource(Replacement<Resource>)
  case activity(Replacement<Activity>)
  case booking(Replacement<Booking>)
  case waiver(Replacement<Waiver>)
  case opening(Replacement<OpeningRule>)
  case travel(Replacement<TravelTime>)
  case house(Replacement<HouseRow>)

  package var inverse: Edit {
    switch self {
    case .museum(let row): .museum(row.inverse)
    case .resource(let row): .resource(row.inverse)
    case .activity(let row): .activity(row.inverse)
    case .booking(let row): .booking(row.inverse)
    case .waiver(let row): .waiver(row.inverse)
    case .opening(let row): .opening(row.inverse)
    case .travel(let row): .travel(row.inverse)
    case .house(let row): .house(row.inverse)
    }
  }
}
