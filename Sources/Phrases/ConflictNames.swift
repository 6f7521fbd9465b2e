import ConstraintChecker
import Planning

/// Looks up what a conflict's rows are called, those of a proposal included.
struct ConflictNames {
  let plan: Plan
  let proposed: Proposed?
  let phrases: Phrases
  /// Options that stand in line, by their place.
  var places: [BookingIndex: Int] = [:]
  /// The museum that reads.
  var viewer: MuseumID?

  /// The activity's title, with its status unless that is confirmed.
  func title(of booking: BookingIndex) -> String {
    let place = places[booking]
    guard Proposal.claim(of: booking) == nil else {
      return named(
        proposed?.title ?? "", status: proposed?.proposal.status ?? .confirmed, place: place)
    }
    let activity = ActivityIndex(plan.row(booking).activity)
    return named(plainTitle(of: activity), status: plan.status(activity), place: place)
  }

  func title(of activity: ActivityIndex) -> String {
    guard activity.row >= 0 else {
      return named(proposed?.title ?? "", status: proposed?.proposal.status ?? .confirmed)
    }
    return named(plainTitle(of: activity), status: plan.status(activity))
  }

  /// Without its status; of the plan's own.
  func plainTitle(of activity: ActivityIndex) -> String {
    phrases.title(activity, in: plan, seenFrom: viewer)
  }

  /// Titles of the bookings, each activity once.
  func titles(of bookings: [BookingIndex]) -> [String] {
    var seen: Set<Int32> = []
    return bookings.filter { seen.insert(activityRow(of: $0)).inserted }.map { title(of: $0) }
  }

  /// The resource a booking is on; nil for a proposal nobody gave.
  func resource(of booking: BookingIndex) -> ResourceIndex? {
    guard let claim = Proposal.claim(of: booking) else {
      return ResourceIndex(plan.row(booking).resource)
    }
    guard let claims = proposed?.proposal.claims, claims.indices.contains(claim) else { return nil }
    return claims[claim].resource
  }

  /// What is said of the kind of a booking's activity.
  func kind(of booking: BookingIndex) -> ActivityKind? {
    guard Proposal.claim(of: booking) == nil else {
      return proposed.flatMap { plan.house.kinds[$0.proposal.kind] }
    }
    return plan.house.kinds[plan.kind(ActivityIndex(plan.row(booking).activity))]
  }

  func name(of resource: ResourceIndex?) -> String {
    resource.map { plan[$0].name } ?? ""
  }

  /// Proposed bookings are all of one activity, which has no row.
  private func activityRow(of booking: BookingIndex) -> Int32 {
    Proposal.claim(of: booking) == nil ? plan.row(booking).activity : -1
  }

  private func named(_ title: String, status: Status, place: Int? = nil) -> String {
    let name = title.isEmpty ? phrases.untitled : title
    return status == .confirmed ? name : "\(name) (\(phrases.word(status, place: place)))"
  }
}
