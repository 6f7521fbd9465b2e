/// Two rooms between which noise or dust passes, in both directions.
package struct Adjacency: Hashable, Sendable {
  /// The smaller id of the two.
  package var first: ResourceID
  package var second: ResourceID
  package var carriesNoise: Bool
  /// One airflow, or a door that stays open.
  package var carriesDust: Bool
  package var version: Int

  package init(
    _ first: ResourceID, _ second: ResourceID, carriesNoise: Bool = true,
    carriesDust: Bool = false, version: Int = 1
  ) {
    self.first = min(first, second)
    self.second = max(first, second)
    self.carriesNoise = carriesNoise
    self.carriesDust = carriesDust
    self.version = version
  }
}
