/// A house whose rooms, people and materials are planned.
package struct Museum: Hashable, Sendable {
  package var id: MuseumID
  package var name: String
  /// IANA name of the zone its wall clocks follow.
  package var zone: String
  /// The autonomous municipal company it belongs to; empty when none is given.
  package var agb: String
  package var address: String
  package var version: Int

  package init(
    id: MuseumID, name: String, zone: String = "Europe/Brussels", agb: String = "",
    address: String = "", version: Int = 1
  ) {
    self.id = id
    self.name = name
    self.zone = zone
    self.agb = agb
    self.address = address
    self.version = version
  }
}
