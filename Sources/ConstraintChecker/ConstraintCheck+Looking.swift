import Planning

extension ConstraintCheck {
  /// The conflicts an activity of the plan takes part in, with its bookings by their rows.
  package mutating func conflicts(of activity: ActivityIndex, in plan: Plan) -> [Conflict] {
    let bookings = plan.bookings(of: activity)
    return verdict(on: Proposal(of: activity, in: plan), in: plan)
      .map { $0.naming(claims: bookings, of: activity, in: plan) }
  }
}
