import Planning

extension PlanFolderReader {
  /// What makes a folder's rows part of a plan: new ones come in, others change, none ever goes.
  ///
  /// In the order in which it applies; a changed row's version is one higher.
  package static func change(from plan: Plan, to folder: Plan) -> PlanChange {
    var edits = museums(plan, folder)
    edits += resources(plan, folder)
    edits += opening(plan, folder)
    edits += travel(plan, folder)
    edits += house(plan, folder)
    edits += activities(plan, folder)
    edits += bookings(plan, folder)
    edits += waivers(plan, folder)
    return PlanChange(edits)
  }

  private static func museums(_ plan: Plan, _ folder: Plan) -> [Edit] {
    folder.museums.compactMap { museum in
      replacement(plan.museum(museum.id), by: museum, version: \.version).map { .museum($0) }
    }
  }

  /// Rooms after the rooms they are parts of.
  private static func resources(_ plan: Plan, _ folder: Plan) -> [Edit] {
    let places = folder.resources.indices.map { ResourceIndex($0) }
    let order = places.sorted {
      (folder.rooms.containers(of: $0).count, $0) < (folder.rooms.containers(of: $1).count, $1)
    }
    return order.compactMap { index in
      let before = plan.resource(folder[index].id).map { plan[$0] }
      return replacement(before, by: folder[index], version: \.version).map { .resource($0) }
    }
  }

  private static func opening(_ plan: Plan, _ folder: Plan) -> [Edit] {
    var known: [OpeningRule: OpeningRule] = [:]
    for rule in plan.opening.rules { known[rule.withoutHours] = rule }
    return folder.opening.rules.compactMap { rule in
      replacement(known[rule.withoutHours], by: rule).map { .opening($0) }
    }
  }

  private static func travel(_ plan: Plan, _ folder: Plan) -> [Edit] {
    folder.travel.compactMap { way in
      let before = plan.travel.first { $0.from == way.from && $0.to == way.to }
      return replacement(before, by: way).map { .travel($0) }
    }
  }

  private static func house(_ plan: Plan, _ folder: Plan) -> [Edit] {
    folder.house.rows.compactMap { row in
      replacement(plan.house[row.key], by: row, version: \.version).map { .house($0) }
    }
  }

  private static func activities(_ plan: Plan, _ folder: Plan) -> [Edit] {
    folder.activities.map { folder[$0] }.compactMap { activity in
      let before = plan.activity(activity.id).map { plan[$0] }
      return replacement(before, by: activity, version: \.version).map { .activity($0) }
    }
  }

  private static func waivers(_ plan: Plan, _ folder: Plan) -> [Edit] {
    folder.waivers.values.sorted { $0.conflict < $1.conflict }.compactMap { waiver in
      replacement(plan.waivers[waiver.conflict], by: waiver).map { .waiver($0) }
    }
  }
}

extension PlanFolderReader {
  /// Nil when nothing but the version would change.
  static func replacement<Value>(
    _ before: Value?, by after: Value, version: WritableKeyPath<Value, Int>
  ) -> Replacement<Value>? {
    guard let before else { return Replacement(from: nil, to: after) }
    var after = after
    after[keyPath: version] = before[keyPath: version]
    guard after != before else { return nil }
    after[keyPath: version] += 1
    return Replacement(from: before, to: after)
  }

  private static func replacement<Value>(
    _ before: Value?, by after: Value
  ) -> Replacement<Value>? {
    before == after ? nil : Replacement(from: before, to: after)
  }
}

extension OpeningRule {
  /// Stands for the museum and day alone.
  fileprivate var withoutHours: OpeningRule { OpeningRule(museum: museum, day: day, hours: []) }
}
