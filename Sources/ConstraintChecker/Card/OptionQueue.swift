import Planning

/// In which order the sides of a double booking asked for one place at one time.
///
/// Options stand in line by the day they were asked, then by id. What has no such day was there
/// before days were kept. Who confirms over an older option jumps the queue.
package struct OptionQueue: Hashable, Sendable {
  package struct Jump: Hashable, Sendable {
    /// The confirmed side.
    package let by: BookingIndex
    /// The older option.
    package let over: BookingIndex
  }

  /// Places in line from 1, of options that are not alone in it.
  package let places: [BookingIndex: Int]
  package let jump: Jump?

  /// Nil for a conflict that is no double booking with an option.
  ///
  /// `proposal` has the claims below row zero. `before` is the plan before the change that brought
  /// the conflict, where that is being told: who takes a place only now comes last.
  package init?(
    of conflict: Conflict, in plan: Plan, proposal: Proposal? = nil, before: Plan? = nil
  ) {
    guard [.roomDouble, .roomPart, .staffDouble].contains(conflict.rule),
      case .pair(let first, let second) = conflict.sides
    else { return nil }
    let line = Line(
      plan: plan, proposal: proposal, before: before ?? (proposal == nil ? nil : plan))
    guard let one = line.standing(of: first), let other = line.standing(of: second),
      one.activity != other.activity, one.isOption || other.isOption, one.counts, other.counts
    else { return nil }
    places = Dictionary(
      uniqueKeysWithValues: [one, other].compactMap { side in
        line.place(of: side).map { (side.booking, $0) }
      })
    jump = line.jump(one, other) ?? line.jump(other, one)
  }
}

/// One side, by what its place in line depends on.
private struct Standing: Comparable {
  let booking: BookingIndex
  /// Below zero for a proposal.
  let activity: Int32
  let id: String
  let status: Status
  let resource: ResourceIndex
  let occupied: Span
  /// Minutes since 1970; the least of all where it is not known.
  let asked: Int32
  /// Whether it is known to have come after options without a day, or has a day itself.
  let isPlaced: Bool

  var isOption: Bool { status == .option }
  var counts: Bool { status == .option || status == .confirmed }

  static func < (left: Standing, right: Standing) -> Bool {
    (left.asked, left.id) < (right.asked, right.id)
  }
}

/// Those who wait for a place.
private struct Line {
  let plan: Plan
  let proposal: Proposal?
  let before: Plan?

  func standing(of booking: BookingIndex) -> Standing? {
    guard let claim = Proposal.claim(of: booking) else { return standing(ofRow: booking) }
    guard let proposal, proposal.claims.indices.contains(claim) else { return nil }
    let occupancy = proposal.occupancy(ofClaim: claim)
    let own = Taking(
      activity: proposal.replaces.map { plan.id($0) }, status: proposal.status,
      resource: plan[proposal.claims[claim].resource].id, span: proposal.claims[claim].span,
      askedAt: proposal.askedAt)
    return standing(booking, Proposal.activityRow, own, occupancy.span)
  }

  private func standing(ofRow booking: BookingIndex) -> Standing? {
    let row = plan.row(booking)
    let activity = ActivityIndex(row.activity)
    let own = Taking(
      activity: plan.id(activity), status: Status(code: row.status),
      resource: plan[ResourceIndex(row.resource)].id, span: row.span,
      askedAt: plan.about(activity)?.askedAt)
    return standing(booking, row.activity, own, row.occupied)
  }

  private func standing(
    _ booking: BookingIndex, _ activity: Int32, _ own: Taking, _ occupied: Span
  ) -> Standing? {
    guard let resource = plan.resource(own.resource) else { return nil }
    let age = own.age(since: before)
    return Standing(
      booking: booking, activity: activity, id: own.activity?.text ?? "", status: own.status,
      resource: resource, occupied: occupied, asked: age.asked, isPlaced: age.isPlaced)
  }

  /// Nil for whoever is no option, or the only one.
  func place(of side: Standing) -> Int? {
    guard side.isOption else { return nil }
    var others: [Int32: Standing] = [:]
    for other in rivals(of: side) where other.isOption { others[other.activity] = other }
    return others.isEmpty ? nil : 1 + others.values.count { $0 < side }
  }

  /// A confirmed one before which the other had asked.
  func jump(_ side: Standing, _ other: Standing) -> OptionQueue.Jump? {
    guard side.status == .confirmed, other.isOption, side.isPlaced, other < side else { return nil }
    return OptionQueue.Jump(by: side.booking, over: other.booking)
  }

  /// Whoever else wants the place, a room that contains it or a part of it at that time.
  private func rivals(of side: Standing) -> [Standing] {
    var found: [Standing] = []
    let places = plan.rooms.containers(of: side.resource) + plan.rooms.parts(of: side.resource)
    for resource in [side.resource] + places {
      plan.forEachBooking(on: resource, in: side.occupied) { booking, row in
        guard row.activity != side.activity, row.activity != proposal?.replaces?.row,
          let standing = standing(of: booking)
        else { return }
        found.append(standing)
      }
      guard let proposal, side.activity != Proposal.activityRow else { continue }
      found += proposal.claims.indices.filter { proposal.claims[$0].resource == resource }
        .compactMap { standing(of: Proposal.booking(forClaim: $0)) }
        .filter { $0.occupied.overlaps(side.occupied) }
    }
    return found
  }
}

/// Who takes which place, to be held against what was before.
private struct Taking {
  /// Nil for a new one.
  let activity: ActivityID?
  let status: Status
  let resource: ResourceID
  let span: Span
  let askedAt: Instant?

  /// By the day it was asked; a confirmed one that takes its place only now comes last.
  func age(since before: Plan?) -> (asked: Int32, isPlaced: Bool) {
    let known = askedAt?.minutes
    guard let before else { return (known ?? .min, known != nil) }
    let old = activity.flatMap { before.activity($0) }
    let oldStatus = old.map { before.status($0) }
    guard status == .confirmed else {
      return (known ?? (oldStatus?.occupies == true ? .min : .max), true)
    }
    guard let old, hadPlace(old, in: before) else { return (.max, true) }
    return switch oldStatus {
    case .confirmed: (known ?? .min, known != nil)
    case .option: (known ?? .min, true)
    case .concept, .cancelled, .archived, nil: (known ?? .max, true)
    }
  }

  private func hadPlace(_ activity: ActivityIndex, in plan: Plan) -> Bool {
    plan.bookings(of: activity).contains { booking in
      let row = plan.row(booking)
      return row.span == span && plan[ResourceIndex(row.resource)].id == resource
    }
  }
}
