import Planning

/// Somebody who watches over a zone for a time, without set-up and tear-down.
struct Stint {
  let person: Int32
  let start: Int32
  let end: Int32
  /// A row of the plan, or `Proposal.activityRow`.
  let activity: Int32
  /// Confirmed; else an option.
  let isFirm: Bool
}

/// An activity by what makes it a watch over a zone or not.
struct Watch {
  let museum: MuseumID
  /// Rows of the rooms it books.
  let rooms: Set<Int32>
  let needs: [Need]

  /// `row` is one of the plan.
  init(_ row: Int32, in plan: Plan) {
    let activity = ActivityIndex(row)
    museum = plan.museum(activity).id
    needs = plan.needs(activity)
    rooms = Set(
      plan.bookings(of: activity).map { plan.row($0).resource }
        .filter { plan.resources[Int($0)].kind == .room })
  }

  init(_ proposal: Proposal, in plan: Plan) {
    museum = proposal.museum
    needs = proposal.needs
    rooms = Set(
      proposal.claims.map(\.resource.row).filter { plan.resources[Int($0)].kind == .room })
  }
}
