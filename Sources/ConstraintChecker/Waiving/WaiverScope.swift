import Planning

/// How far a waiver reaches, as its key tells.
package enum WaiverScope: Hashable, Sendable {
  /// This conflict between these sides, while neither changes in what the rule looks at.
  case conflict(RuleCode)
  /// This rule for this activity, whoever it meets, while the activity itself does not change. None
  /// are given any more: they would set aside what nobody has seen yet.
  case activity(RuleCode, ActivityID)

  /// Nil for a key no known rule made.
  package init?(key: String) {
    guard let end = key.firstIndex(where: { $0 == ":" || $0 == "@" }),
      let rule = RuleCode(rawValue: String(key[..<end]))
    else { return nil }
    let rest = key[key.index(after: end)...]
    guard key[end] == "@" else { self = .conflict(rule); return }
    // An id may hold a colon, a fingerprint never does.
    guard let last = rest.lastIndex(of: ":") else { return nil }
    self = .activity(rule, ActivityID(String(rest[..<last])))
  }

  package var rule: RuleCode {
    switch self {
    case .conflict(let rule), .activity(let rule, _): rule
    }
  }

  var ruleForActivity: RuleCode? {
    if case .activity(let rule, _) = self { rule } else { nil }
  }
}

extension RuleCode {
  /// The conflicts of a rule that an activity takes part in: what setting it aside for all of the
  /// activity is bound to, each by its own key, so that one that comes later is open.
  package static func conflicts(
    of rule: RuleCode, at activity: ActivityIndex, among conflicts: [Conflict], in plan: Plan
  ) -> [Conflict] {
    conflicts.filter { $0.rule == rule && $0.activities(in: plan).contains(activity) }
  }

  /// The key that waivers of this rule for one activity had, `room-double@a17:…`: boards keep such.
  ///
  /// It changes with the activity's museum, times, buffers, status, numbers, languages, needs,
  /// exhibition, with when it was asked for and until when it is an option, and with what it books
  /// when and how many of it.
  package func key(for activity: ActivityIndex, in plan: Plan) -> String {
    let row = plan.row(activity)
    let id = plan.id(activity).text
    var print = Fingerprint()
    print.add(id)
    print.add(plan.kind(activity))
    print.add(plan.language(activity))
    print.add(row.start, row.end, Int32(row.setup), Int32(row.teardown))
    print.add(row.visitors, Int32(row.status))
    print.add(plan.museum(activity).id.text)
    let about = plan.about(activity)
    print.add(about?.askedAt?.minutes ?? .min, about?.optionUntil?.days ?? .min)
    print.add(about?.exhibition ?? "")
    for need in plan.needs(activity) {
      print.add(need.form.rawValue)
      print.add(need.item)
      print.add(Int32(clamping: need.count), Int32(need.level?.rawValue ?? 0))
    }
    for booking in plan.bookings(of: activity).sorted(by: { plan.id($0) < plan.id($1) }) {
      let row = plan.row(booking)
      print.add(plan[ResourceIndex(row.resource)].id.text)
      print.add(row.occupiedStart, row.occupiedEnd, row.quantity)
    }
    return "\(rawValue)@\(id):\(print.hex)"
  }
}

extension Conflict {
  /// The activities that take part, each once, in the order of `bookings`.
  package func activities(in plan: Plan) -> [ActivityIndex] {
    if case .activity(let activity) = sides { return [activity] }
    if case .pair(let first, let second) = sides {
      let (one, other) = (plan.row(first).activity, plan.row(second).activity)
      return one == other ? [ActivityIndex(one)] : [ActivityIndex(one), ActivityIndex(other)]
    }
    var seen: Set<Int32> = []
    return bookings.map { plan.row($0).activity }.filter { seen.insert($0).inserted }
      .map { ActivityIndex($0) }
  }
}
