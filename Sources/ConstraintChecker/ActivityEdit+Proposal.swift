import Planning

extension ActivityEdit {
  /// The edit as the checker tries it; claims follow `bookings`, unknown resources left out.
  package func proposal(in plan: Plan) -> Proposal {
    Proposal(
      replaces: plan.activity(activity.id), museum: activity.museum, kind: activity.kind,
      span: activity.span, status: activity.status, setup: activity.setup,
      teardown: activity.teardown, visitors: activity.visitors ?? 0, language: activity.language,
      needs: activity.needs, askedAt: activity.about.askedAt,
      optionUntil: activity.about.optionUntil,
      claims: bookings.compactMap { booking in
        plan.resource(booking.resource).map {
          Proposal.Claim(resource: $0, span: booking.span, quantity: booking.quantity)
        }
      })
  }
}
