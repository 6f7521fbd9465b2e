import Planning

extension PlanFolderReader {
  /// New and changed bookings; one that now serves another activity leaves the old one first.
  static func bookings(_ plan: Plan, _ folder: Plan) -> [Edit] {
    let known = bookingsByID(of: plan)
    return folder.bookings.map { folder[$0] }.flatMap { booking -> [Edit] in
      let before = known[booking.id].map { plan[$0] }
      guard let row = replacement(before, by: booking, version: \.version) else { return [] }
      guard let before, before.activity != booking.activity else { return [.booking(row)] }
      return [
        .booking(Replacement(from: before, to: nil)),
        .booking(Replacement(from: nil, to: row.after)),
      ]
    }
  }

  private static func bookingsByID(of plan: Plan) -> [BookingID: BookingIndex] {
    var known: [BookingID: BookingIndex] = [:]
    known.reserveCapacity(plan.bookingCount)
    for index in plan.bookings { known[plan.id(index)] = index }
    return known
  }
}
