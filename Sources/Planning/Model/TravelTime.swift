/// Minutes on the way from one site to another; sites are museums and depots.
package struct TravelTime: Hashable, Sendable {
  package var from: String
  package var to: String
  package var minutes: Int

  package init(from: String, to: String, minutes: Int) {
    self.from = from
    self.to = to
    self.minutes = minutes
  }
}
