import Planning

extension Proposal {
  /// An activity of the plan as it stands; claims follow `plan.bookings(of:)`.
  package init(of activity: ActivityIndex, in plan: Plan) {
    let row = plan.row(activity)
    let about = plan.about(activity)
    self.init(
      replaces: activity, museum: plan.museum(activity).id, kind: plan.kind(activity),
      span: row.span, status: Status(code: row.status), setup: Int(row.setup),
      teardown: Int(row.teardown), visitors: max(0, Int(row.visitors)),
      language: plan.language(activity), needs: plan.needs(activity), askedAt: about?.askedAt,
      optionUntil: about?.optionUntil,
      claims: plan.bookings(of: activity).map { booking in
        let row = plan.row(booking)
        return Claim(
          resource: ResourceIndex(row.resource), span: row.span, quantity: Int(row.quantity))
      })
  }
}

extension Conflict {
  /// The same conflict with a proposal's claims named by the bookings they stand for, and the
  /// proposal itself by the activity it replaces.
  func naming(
    claims bookings: [BookingIndex], of own: ActivityIndex?, in plan: Plan
  ) -> Conflict {
    func named(_ booking: BookingIndex) -> BookingIndex {
      Proposal.claim(of: booking).map { bookings[$0] } ?? booking
    }
    let sides: Sides =
      switch self.sides {
      case .pair(let first, let second):
        .pair(min(named(first), named(second)), max(named(first), named(second)))
      case .many(let bookings):
        .many(
          bookings.map { (plan.row(named($0)).occupiedStart, named($0)) }.sorted { $0 < $1 }
            .map(\.1))
      case .booking(let booking): .booking(named(booking))
      case .activity(let activity):
        .activity(activity.row == Proposal.activityRow ? own ?? activity : activity)
      case .resource: self.sides
      }
    return Conflict(
      rule: rule, severity: severity, resource: resource, span: span, sides: sides,
      measure: measure, fact: fact)
  }
}
