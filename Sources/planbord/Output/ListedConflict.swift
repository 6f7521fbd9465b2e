import ConstraintChecker
import Planning

/// A conflict with the ids that stand in for its rows.
struct ListedConflict {
  let conflict: Conflict
  let key: String
  let resource: ResourceID?
  let museum: MuseumID?
  /// Whom it concerns, its own museum among them.
  let museums: Set<MuseumID>
  /// In order of start, then id.
  let bookings: [BookingID]
  /// Each once, in the order of the bookings.
  let activities: [ActivityID]
  let waiver: Waiver?
  private let zone: ZoneRules

  init(_ conflict: Conflict, in plan: Plan, _ waivers: Waivers) {
    self.conflict = conflict
    key = conflict.key(in: plan)
    waiver = waivers.waiver(of: conflict, in: plan)
    let resource = conflict.resource.map { plan[$0] }
    self.resource = resource?.id
    let rows = conflict.bookings.sorted {
      (plan.row($0).start, plan.id($0)) < (plan.row($1).start, plan.id($1))
    }
    bookings = rows.map { plan.id($0) }
    var owners = rows.map { ActivityIndex(plan.row($0).activity) }
    if case .activity(let activity) = conflict.sides { owners.append(activity) }
    activities = ListedConflict.once(owners).map { plan.id($0) }
    museum = conflict.zone?.museum ?? resource?.museum ?? owners.first.map { plan.museum($0).id }
    museums = conflict.museums(in: plan).union(museum.map { [$0] } ?? [])
    zone = museum.map { plan.zone(of: $0) } ?? .brussels
  }

  /// When it starts and ends on the museum's clocks; nil for what is wrong at any time.
  var start: String? { hasTime ? zone.writtenWithOffset(conflict.span.start) : nil }
  var end: String? { hasTime ? zone.writtenWithOffset(conflict.span.end) : nil }

  private var hasTime: Bool { conflict.sides != .resource || conflict.zone != nil }

  /// Open conflicts are those nobody has accepted.
  var isOpen: Bool { waiver == nil }

  /// By start, resource, rule and key.
  static func inOrder(_ left: ListedConflict, _ right: ListedConflict) -> Bool {
    let (one, other) = (left.conflict, right.conflict)
    if one.span.start != other.span.start { return one.span.start < other.span.start }
    let (resource, otherResource) = (left.resource?.text ?? "", right.resource?.text ?? "")
    if resource != otherResource { return resource < otherResource }
    if one.rule != other.rule { return one.rule.rawValue < other.rule.rawValue }
    return left.key < right.key
  }

  private static func once(_ owners: [ActivityIndex]) -> [ActivityIndex] {
    var seen: Set<ActivityIndex> = []
    return owners.filter { seen.insert($0).inserted }
  }
}

extension ZoneRules {
  /// `2027-03-22T12:00+01:00`: always with the offset.
  func writtenWithOffset(_ instant: Instant) -> String {
    WrittenTime(local(instant), offset: offset(at: instant)).description
  }
}
