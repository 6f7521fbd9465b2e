import ConstraintChecker
import Planning

extension BoardState {
  /// The instants in view.
  package var window: Span {
    let zone = plan.zone(of: plan.museums.first?.id ?? "")
    return Span(
      known: zone.startOfDay(view.firstDay).minutes, zone.startOfDay(view.lastDay + 1).minutes)
  }

  /// The blocks of a row in view; a material's only when it is opened.
  package func layout(of row: BoardRow) -> RowLayout {
    switch row {
    case .museum: RowLayout([])
    case .resource(let resource): RowLayout(isProfile(row) ? [] : blocks(on: resource))
    case .activity(let activity): RowLayout([block(of: activity)])
    }
  }

  /// Whether a row shows how many pieces are in use instead of blocks.
  package func isProfile(_ row: BoardRow) -> Bool {
    guard case .resource(let resource) = row else { return false }
    return plan[resource].kind == .material && !view.opened.contains(plan[resource].id)
  }

  package func blocks(on resource: ResourceIndex) -> [Block] {
    var blocks: [Block] = []
    plan.forEachBooking(on: resource, in: window) { index, row in
      let activity = ActivityIndex(row.activity)
      guard view.filter.shows(activity, in: plan) else { return }
      blocks.append(
        Block(
          activity: activity, booking: index, core: row.span, occupied: row.occupied,
          status: Status(code: row.status), quantity: Int(row.quantity), lane: 0,
          severity: conflicts.severity(of: index)))
    }
    return blocks
  }

  private func block(of activity: ActivityIndex) -> Block {
    let row = plan.row(activity)
    let severity = plan.bookings(of: activity).compactMap { conflicts.severity(of: $0) }.max()
    return Block(
      activity: activity, booking: nil, core: row.span, occupied: row.occupied,
      status: Status(code: row.status), quantity: 1, lane: 0, severity: severity)
  }
}
