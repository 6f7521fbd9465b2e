import Planning

/// The rules about one material on its way between sites.
enum MaterialRules {
  /// Minutes before and after a proposal that are looked at with it.
  static let margin = 2 * 1440

  /// Appends conflicts among a material's occupancies, in order of start.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ particulars: UnsafeBufferPointer<Particulars>, on material: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard let journeys = surroundings.lookups.journeys(of: material) else { return }
    MaterialMove.check(
      occupancies, sites: ContiguousArray(particulars.map { Int($0.site) }), on: material,
      journeys: journeys, in: surroundings, into: &findings)
  }
}
