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
    case .resource(let resource):
      RowLayout(isProfile(row) ? [] : lifted(blocks(on: resource)) + ghosts(on: resource))
    case .activity(let activity):
      RowLayout(lifted([block(of: activity)]) + ghosts(of: activity))
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
      guard view.filter.shows(activity, in: plan, seenFrom: view.museum) else { return }
      blocks.append(
        Block(
          activity: activity, booking: index, core: row.span, occupied: row.occupied,
          status: Status(code: row.status), quantity: Int(row.quantity), lane: 0,
          severity: conflicts.severity(of: index), standing: standing(of: activity)))
    }
    return blocks
  }

  private func block(of activity: ActivityIndex) -> Block {
    let row = plan.row(activity)
    let severity = plan.bookings(of: activity).compactMap { conflicts.severity(of: $0) }.max()
    return Block(
      activity: activity, booking: nil, core: row.span, occupied: row.occupied,
      status: Status(code: row.status), quantity: 1, lane: 0, severity: severity,
      standing: standing(of: activity))
  }

  private func standing(of activity: ActivityIndex) -> Block.Standing {
    drafted.contains(activity) ? .drafted : .planned
  }
}

// MARK: - What is in hand

extension BoardState {
  /// The activity being moved.
  package var draft: MoveDraft? {
    guard case .moving(let draft) = mode else { return nil }
    return draft
  }

  private func lifted(_ blocks: [Block]) -> [Block] {
    let lifted = Set(inHand.compactMap { plan.activity($0.edit.activity.id) })
    guard !lifted.isEmpty else { return blocks }
    return blocks.map { block in
      guard lifted.contains(block.activity) else { return block }
      var block = block
      block.standing = .lifted
      return block
    }
  }

  /// The bookings in hand on a resource; those of materials are counted and not drawn.
  private func ghosts(on resource: ResourceIndex) -> [Block] {
    let id = plan[resource].id
    return inHand.flatMap { held -> [Block] in
      guard let activity = plan.activity(held.edit.activity.id) else { return [] }
      return held.edit.bookings.indices.compactMap { place in
        let booking = held.edit.bookings[place]
        guard booking.resource == id else { return nil }
        return ghost(
          of: held, activity, booking.span, severity: severity(of: held, claim: place))
      }
    }
  }

  private func ghosts(of activity: ActivityIndex) -> [Block] {
    inHand.filter { plan.activity($0.edit.activity.id) == activity }.map { held in
      let severity = held.conflicts.map(\.severity).max()
      return ghost(of: held, activity, held.edit.activity.span, severity: severity)
    }
  }

  private func ghost(
    of held: InHand, _ activity: ActivityIndex, _ span: Span, severity: Severity?
  ) -> Block {
    let edited = held.edit.activity
    return Block(
      activity: activity, booking: nil, core: span,
      occupied: span.widened(before: edited.setup, after: edited.teardown), status: edited.status,
      quantity: 1, lane: 0, severity: severity, standing: .ghost)
  }

  private func severity(of held: InHand, claim: Int) -> Severity? {
    let booking = Proposal.booking(forClaim: claim)
    return held.conflicts.filter { $0.involves(booking) }.map(\.severity).max()
  }
}
