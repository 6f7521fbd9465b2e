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
  package var version: Int

  package init(
    material: ResourceID, home: String = "", inRepair: Int = 0, minutes: Int = 15,
    needsVan: Bool = false, version: Int = 1
  ) {
    self.material = material
    self.home = home
    self.inRepair = inRepair
    self.minutes = minutes
    self.needsVan = needsVan
    self.version = version
  }
}
