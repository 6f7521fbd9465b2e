import Planning

extension Surroundings {
  /// The place of the museum each booking's activity is at; -1 where it is not known.
  ///
  /// Empty where no way between museums is known, so that nobody has to look.
  func sites(of particulars: UnsafeBufferPointer<Particulars>) -> ContiguousArray<Int32> {
    guard lookups.longestWay > 0 else { return [] }
    var sites = ContiguousArray<Int32>()
    sites.reserveCapacity(particulars.count)
    for one in particulars { sites.append(one.site) }
    return sites
  }
}
