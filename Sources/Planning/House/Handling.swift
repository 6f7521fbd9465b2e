/// What a material asks when it is used, above all elsewhere than at home.
///
/// It belongs to the museum of its resource; its home is the site it comes from.
package struct Handling: Hashable, Sendable {
  package var material: ResourceID
  /// A museum or a depot, as in travel times; empty: its museum.
  package var home: String
  /// Pieces out of the stock for repair.
  package var inRepair: Int
  /// Minutes of loading and unloading at each end of a journey.
  package var minutes: Int
  package var needsVan: Bool
  /// Pieces that go into one van; nil: as many as there are.
  package var perVan: Int?
  package var version: Int

  package init(
    material: ResourceID, home: String = "", inRepair: Int = 0, minutes: Int = 15,
    needsVan: Bool = false, perVan: Int? = nil, version: Int = 1
  ) {
    self.material = material
    self.home = home
    self.inRepair = inRepair
    self.minutes = minutes
    self.needsVan = needsVan
    self.perVan = perVan
    self.version = version
  }
}

extension Handling {
  /// Vans that so many pieces go in; none for what needs none.
  package func vans(for pieces: Int) -> Int {
    guard needsVan else { return 0 }
    guard let perVan, pieces > 0 else { return 1 }
    return (pieces + perVan - 1) / max(1, perVan)
  }
}
