import Phrases
import Planning

/// What a new activity claims: at least one resource, each once, with its quantity.
struct Claims {
  struct Claim {
    let resource: ResourceIndex
    let quantity: Int
    /// Nil: all the time of the activity.
    let timed: TimedName?
  }

  let first: Claim
  /// In the order they were named.
  let all: [Claim]
  private let plan: Plan

  private static let quantities = 1...1_000_000

  /// Reads `RESOURCE`, `RESOURCE:QUANTITY` and either with `@START-END` behind it, as `option` has
  /// them.
  init(_ texts: [String], of option: String, in plan: Plan) throws(ArgumentFault) {
    var claims: [Claim] = []
    for text in texts {
      let claim = try Claims.claim(text, of: option, in: plan)
      // One person may do two shifts, but nobody comes all the time and once more.
      let known = claims.filter { $0.resource == claim.resource }
      guard known.isEmpty || (claim.timed != nil && known.allSatisfy { $0.timed != nil }) else {
        throw .resourceTwice(plan[claim.resource].id.text)
      }
      claims.append(claim)
    }
    guard let first = claims.first else { throw .usage(.missingArgument(option)) }
    self.first = first
    all = claims
    self.plan = plan
  }

  /// The activity and a booking for each claim, over its whole time or its own hours of it.
  func change(adding activity: Activity) -> PlanChange {
    let zone = plan.zone(of: activity.museum)
    let bookings = all.enumerated().map { place, claim in
      Booking(
        id: BookingID("\(activity.id)-\(place + 1)"), activity: activity.id,
        resource: plan[claim.resource].id,
        span: claim.timed?.span(of: activity.span, in: zone) ?? activity.span,
        quantity: claim.quantity)
    }
    return PlanChange(
      [.activity(Replacement(from: nil, to: activity))]
        + bookings.map { .booking(Replacement(from: nil, to: $0)) })
  }

  /// A whole name wins over one with hours or a quantity behind it: ids may hold any sign.
  private static func claim(
    _ text: String, of option: String, in plan: Plan
  ) throws(ArgumentFault) -> Claim {
    if plan.resource(ResourceID(text)) == nil, let sign = text.lastIndex(of: "@"),
      let timed = TimedName("\(text[..<sign]) \(text[text.index(after: sign)...])")
    {
      return try claim(timed.name, timed, of: option, in: plan)
    }
    return try claim(text, nil, of: option, in: plan)
  }

  private static func claim(
    _ text: String, _ timed: TimedName?, of option: String, in plan: Plan
  ) throws(ArgumentFault) -> Claim {
    let names = Names(plan: plan)
    if plan.resource(ResourceID(text)) == nil, let colon = text.lastIndex(of: ":") {
      let place = "\(option) \(text)"
      let quantity = try readNumber(
        String(text[text.index(after: colon)...]), place: place, in: quantities)
      let resource = try names.resource(String(text[..<colon]))
      guard quantity == 1 || plan[resource].kind == .material else {
        throw .notCounted(place: place)
      }
      return Claim(resource: resource, quantity: quantity, timed: timed)
    }
    return Claim(resource: try names.resource(text), quantity: 1, timed: timed)
  }
}
