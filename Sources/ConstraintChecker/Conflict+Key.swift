import Planning

extension Conflict {
  /// A name that lasts while neither side changes in what the rule looks at.
  ///
  /// The rule, the ids that take part (the first two and how many more) and a fingerprint: a waiver bound
  /// to it is void as soon as a side changes in what counts. That is when and where each side is, how many
  /// of what, and how firm; what was measured and the limit it was held against, so whatever a museum's
  /// numbers do to it; what its sentence tells (`Fact`); and what else makes a rule weigh more: firm
  /// buffers, who cannot bear noise, whether a person is a freelancer, what still passes for a break, a lack
  /// that options would end. Not that days go by, nor how seriously a museum takes the rule: it is waived
  /// for what it is.
  package func key(in plan: Plan) -> String {
    let ids = participantIDs(in: plan)
    let shown = ids.prefix(2) + (ids.count > 2 ? ["+\(ids.count - 2)"] : [])
    let print = fingerprint(ids, in: plan)
    return ([rule.rawValue] + shown + [print]).joined(separator: ":")
  }

  private func participantIDs(in plan: Plan) -> [String] {
    switch sides {
    case .activity(let activity): [plan.id(activity).text]
    case .resource: [zone?.id ?? resource.map { plan[$0].id.text } ?? ""]
    case .pair, .many, .booking: bookings.map { plan.id($0).text }.sorted()
    }
  }

  private func fingerprint(_ ids: [String], in plan: Plan) -> String {
    var print = Fingerprint()
    for id in ids { print.add(id) }
    if let resource { print.add(plan[resource].id.text) }
    print.add(span.start.minutes, span.end.minutes)
    print.add(Int32(clamping: measure?.needed ?? 0), Int32(clamping: measure?.available ?? 0))
    // By id, the one order that no way of loading a plan changes.
    for booking in bookings.sorted(by: { plan.id($0) < plan.id($1) }).map({ plan.row($0) }) {
      print.add(booking.occupiedStart, booking.occupiedEnd)
      print.add(booking.quantity, Int32(booking.status))
      // Of two rooms the one that is not told.
      let other = ResourceIndex(booking.resource)
      if other != resource { print.add(plan[other].id.text) }
    }
    if case .activity(let activity) = sides { add(activity, to: &print, in: plan) }
    fact?.add(to: &print, in: plan)
    if isFirm(in: plan) { print.add(1) }
    addPerson(to: &print, in: plan)
    return print.hex
  }

  /// What makes light of it for this person or at this museum; what is usual has the key it always had.
  private func addPerson(to print: inout Fingerprint, in plan: Plan) {
    guard let person = resource.map({ plan[$0] }) else { return }
    if rule == .travel, plan.house.employments[person.id]?.profile == .freelance {
      print.add(Employment.Profile.freelance.rawValue)
    }
    if rule == .breakTime {
      let pause = BreakTime.short.value(of: .breakTime, in: person.museum, plan.house)
      if pause != BreakTime.short.standard { print.add(Int32(clamping: pause)) }
    }
  }

  /// Whether the kind of a side makes hard what is soft otherwise, and all else alike.
  private func isFirm(in plan: Plan) -> Bool {
    guard rule == .buffer || rule == .noise else { return false }
    return activities(in: plan).contains { activity in
      let kind = plan.house.kinds[plan.kind(activity)]
      return (rule == .buffer ? kind?.hasFirmBuffers : kind?.isSpoiledByNoise) ?? false
    }
  }

  /// What rules about one activity look at, beside what they saw.
  ///
  /// How firm it is counts: what was waived of an option blocks anew once it is confirmed. Options
  /// have the keys they had before that counted, so that no waiver of theirs falls.
  private func add(_ activity: ActivityIndex, to print: inout Fingerprint, in plan: Plan) {
    let row = plan.row(activity)
    guard rule != .ref else {
      print.add(Int32(row.status))
      print.add(plan.language(activity))
      print.add(plan.about(activity)?.exhibition ?? "")
      return
    }
    print.add(row.start, row.end, row.visitors)
    guard row.status != Status.option.code else { return }
    print.add(Int32(row.status))
    // Guests may come when visitors may not, and these when somebody lets them in.
    print.add(plan.house.kinds[plan.kind(activity)]?.audience.rawValue ?? "")
    guard rule == .openHours else { return }
    print.add(OpenHours.isStaffed(Subject(activity, in: plan), in: plan) ? 1 : 0)
  }
}
