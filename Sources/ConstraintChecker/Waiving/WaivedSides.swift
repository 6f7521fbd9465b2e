import Planning

/// What the keys of waivers name, looked up once for many: a key has ids of bookings only, and who asks
/// may draw a page of them with each key press.
package struct WaivedSides: Hashable, Sendable {
  package enum Side: Hashable, Sendable {
    case activity(ActivityID)
    /// A resource or zone, by its name.
    case place(String)
  }

  private var sides: [String: [Side]] = [:]

  package init() {}

  /// What is gone from the plan, and stands in none of the changes, is left out.
  package init(of changes: [PlanChange], in plan: Plan) {
    let keys = Set(changes.flatMap(\.waivers).compactMap { ($0.after ?? $0.before)?.conflict })
    guard !keys.isEmpty else { return }
    let named = keys.map { (key: $0, ids: WaivedSides.ids(in: $0)) }
    let owners = WaivedSides.owners(of: Set(named.flatMap(\.ids)), changes, in: plan)
    for (key, ids) in named {
      var found: [Side] = []
      for id in ids {
        guard let side = WaivedSides.side(id, isAlone: ids.count == 1, owners, in: plan),
          !found.contains(side)
        else { continue }
        found.append(side)
      }
      sides[key] = found
    }
  }

  package subscript(key: String) -> [Side] { sides[key] ?? [] }

  private static func ids(in key: String) -> [String] {
    if case .activity(_, let id)? = WaiverScope(key: key) { return [id.text] }
    return key.split(separator: ":").dropFirst().dropLast().map(String.init)
      .filter { !$0.hasPrefix("+") }
  }

  /// Whose bookings these are: one look at all.
  private static func owners(
    of ids: Set<String>, _ changes: [PlanChange], in plan: Plan
  ) -> [String: ActivityID] {
    var owners: [String: ActivityID] = [:]
    for edit in changes.flatMap(\.edits) {
      guard case .booking(let row) = edit, let booking = row.after ?? row.before,
        ids.contains(booking.id.text)
      else { continue }
      owners[booking.id.text] = booking.activity
    }
    for booking in plan.bookings {
      let id = plan.id(booking).text
      if ids.contains(id) { owners[id] = plan.id(ActivityIndex(plan.row(booking).activity)) }
    }
    return owners
  }

  private static func side(
    _ id: String, isAlone: Bool, _ owners: [String: ActivityID], in plan: Plan
  ) -> Side? {
    if isAlone, plan.activity(ActivityID(id)) != nil { return .activity(ActivityID(id)) }
    if let owner = owners[id] { return .activity(owner) }
    if let resource = plan.resource(ResourceID(id)) { return .place(plan[resource].name) }
    return plan.house.watchZones.first { $0.id == id }.map { .place($0.name) }
  }
}

extension PlanChange {
  /// The waivers it gives and takes away, in order.
  package var waivers: [Replacement<Waiver>] {
    edits.compactMap { edit in
      if case .waiver(let row) = edit { row } else { nil }
    }
  }

  /// The waivers that are all it gives or takes away; nil for any other change.
  package var onlyWaivers: [Replacement<Waiver>]? {
    let rows = waivers
    return rows.isEmpty || rows.count < edits.count ? nil : rows
  }
}
