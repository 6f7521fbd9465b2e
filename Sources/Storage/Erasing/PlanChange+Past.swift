import Planning

extension PlanChange {
  /// The same rows as they become, from themselves: nothing tells what they were.
  var withoutPast: PlanChange {
    PlanChange(edits.map(\.withoutPast))
  }
}

extension Edit {
  fileprivate var withoutPast: Edit {
    switch self {
    case .museum(let row): .museum(row.withoutPast)
    case .resource(let row): .resource(row.withoutPast)
    case .activity(let row): .activity(row.withoutPast)
    case .booking(let row): .booking(row.withoutPast)
    case .waiver(let row): .waiver(row.withoutPast)
    case .opening(let row): .opening(row.withoutPast)
    case .travel(let row): .travel(row.withoutPast)
    case .house(let row): .house(row.withoutPast)
    }
  }
}

extension Replacement {
  fileprivate var withoutPast: Replacement { Replacement(from: after, to: after) }
}
