import Phrases
import Planning

/// What a new activity claims: at least one resource, each once, with its quantity.
struct Claims {
  struct Claim {
    let resource: ResourceIndex
    let quantity: Int
  }

  let first: Claim
  /// In the order they were named.
  let all: [Claim]
  private let plan: Plan

  private static let quantities = 1...1_000_000

  /// Reads `RESOURCE` or `RESOURCE:QUANTITY` each.
  init(_ texts: [String], in plan: Plan) throws(ArgumentFault) {
    var claims: [Claim] = []
    for text in texts {
      let claim = try Claims.claim(text, in: plan)
      guard !claims.contains(where: { $0.resource == claim.resource }) else {
        throw .resourceTwice(plan[claim.resource].id.text)
      }
      claims.append(claim)
    }
    guard let first = claims.first else { throw .usage(.missingArgument("--on")) }
    self.first = first
    all = claims
    self.plan = plan
  }

  /// The activity and a booking for each claim, over its whole time.
  func change(adding activity: Activity) -> PlanChange {
    let bookings = all.enumerated().map { place, claim in
      Booking(
        id: BookingID("\(activity.id)-\(place + 1)"), activity: activity.id,
        resource: plan[claim.resource].id, span: activity.span, quantity: claim.quantity)
    }
    return PlanChange(
      [.activity(Replacement(from: nil, to: activity))]
        + bookings.map { .booking(Replacement(from: nil, to: $0)) })
  }

  /// A whole name wins over one with a quantity behind it: ids may hold a colon.
  private static func claim(_ text: String, in plan: Plan) throws(ArgumentFault) -> Claim {
    let names = Names(plan: plan)
    if plan.resource(ResourceID(text)) == nil, let colon = text.lastIndex(of: ":") {
      let quantity = try readNumber(
        String(text[text.index(after: colon)...]), place: "--on \(text)", in: quantities)
      return Claim(resource: try names.resource(String(text[..<colon])), quantity: quantity)
    }
    return Claim(resource: try names.resource(text), quantity: 1)
  }
}
