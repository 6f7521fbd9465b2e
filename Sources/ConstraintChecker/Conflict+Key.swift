import Planning

extension Conflict {
  /// A name that lasts while neither side changes in what the rule looks at.
  ///
  /// The rule, the ids that take part (the first two and how many more) and a fingerprint of the
  /// spans, quantities, limits and statuses: a waiver bound to it is void as soon as a side moves.
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
    }
    if let fact {
      if case .activity(let activity) = sides {
        print.add(plan.row(activity).start, plan.row(activity).end, plan.row(activity).visitors)
      }
      fact.add(to: &print, in: plan)
    }
    return print.hex
  }
}
