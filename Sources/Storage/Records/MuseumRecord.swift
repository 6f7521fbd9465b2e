import Planning

/// A museum as a commit carries it; what is not given is left out.
struct MuseumRecord: RowRecord {
  let id: String
  let name: String
  let zone: String
  let agb: String?
  let address: String?
  let version: Int

  init(_ museum: Museum) {
    id = museum.id.text
    name = museum.name
    zone = museum.zone
    agb = museum.agb.orNil
    address = museum.address.orNil
    version = museum.version
  }

  var rowKey: String { id }

  func value() -> Museum {
    Museum(
      id: MuseumID(id), name: name, zone: zone, agb: agb ?? "", address: address ?? "",
      version: version)
  }
}
