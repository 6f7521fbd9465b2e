import Planning

extension Surroundings {
  /// The place of the museum each occupancy's activity is at; -1 where it is not known.
  ///
  /// Empty where no way between museums is known, so that nobody has to look.
  func sites(of occupancies: UnsafeBufferPointer<Occupancy>) -> ContiguousArray<Int32> {
    guard plan.travelTable.longest > 0 else { return [] }
    let proposed = proposal.flatMap { plan.place(of: $0.museum) } ?? -1
    var sites = ContiguousArray<Int32>()
    sites.reserveCapacity(occupancies.count)
    plan.withActivityRows { rows in
      for occupancy in occupancies {
        let own = occupancy.activity
        sites.append(own >= 0 ? Int32(rows[Int(own)].museum) : Int32(proposed))
      }
    }
    return sites
  }
}
