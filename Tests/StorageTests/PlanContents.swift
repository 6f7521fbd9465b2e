import Planning

/// What a plan holds, in an order of its own, so that two plans can be compared.
struct PlanContents: Equatable {
  let museums: [Museum]
  let resources: [Resource]
  let opening: [OpeningRule]
  let travel: [TravelTime]
  let house: [HouseRow]
  let waivers: [String: Waiver]
  let activities: [Activity]
  let bookings: [Booking]

  init(_ plan: Plan) {
    museums = plan.museums
    resources = plan.resources
    opening = plan.opening.rules
    travel = plan.travel
    house = plan.house.rows
    waivers = plan.waivers
    activities = plan.activities.map { plan[$0] }.sorted { $0.id < $1.id }
    bookings = plan.bookings.map { plan[$0] }.sorted { $0.id < $1.id }
  }
}
