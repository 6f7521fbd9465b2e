import Planning

/// A whole plan as the insertions that make it.
enum PlanDump {
  /// Museums, resources, hours and the like, then activities, then bookings by their start.
  ///
  /// A plan loaded from rows in that order needs no sorting.
  static func changes(of plan: Plan) -> [PlanChange] {
    [PlanChange(house(of: plan)), PlanChange(activities(of: plan)), PlanChange(bookings(of: plan))]
  }

  private static func house(of plan: Plan) -> [Edit] {
    plan.museums.map { .museum(Replacement(from: nil, to: $0)) }
      + plan.resources.map { .resource(Replacement(from: nil, to: $0)) }
      + plan.opening.rules.map { .opening(Replacement(from: nil, to: $0)) }
      + plan.travel.map { .travel(Replacement(from: nil, to: $0)) }
      + plan.house.rows.map { .house(Replacement(from: nil, to: $0)) }
      + plan.waivers.values.sorted { $0.conflict < $1.conflict }
      .map { .waiver(Replacement(from: nil, to: $0)) }
  }

  private static func activities(of plan: Plan) -> [Edit] {
    plan.activities.sorted { plan.row($0).start < plan.row($1).start }
      .map { .activity(Replacement(from: nil, to: plan[$0])) }
  }

  private static func bookings(of plan: Plan) -> [Edit] {
    plan.bookings.sorted { plan.row($0).occupiedStart < plan.row($1).occupiedStart }
      .map { .booking(Replacement(from: nil, to: plan[$0])) }
  }
}
