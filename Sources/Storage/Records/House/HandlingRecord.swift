import Planning

/// What a material asks when it is used, as commits and the table carry it.
struct HandlingRecord: RowRecord {
  let material: String
  let home: String?
  let inRepair: Int?
  let minutes: Int
  let needsVan: Bool?
  let perVan: Int?
  let version: Int

  init(_ handling: Handling) {
    material = handling.material.text
    home = handling.home.orNil
    inRepair = handling.inRepair.orNil
    minutes = handling.minutes
    needsVan = handling.needsVan.orNil
    perVan = handling.perVan
    version = handling.version
  }

  var rowKey: String { material }

  func value() throws(RecordFault) -> Handling {
    Handling(
      material: ResourceID(material), home: home ?? "",
      inRepair: try within(0...1_000_000, inRepair ?? 0, "inRepair"),
      minutes: try within(0...10_080, minutes, "minutes"), needsVan: needsVan ?? false,
      perVan: try within(1...1_000_000, perVan, "perVan"),
      version: try rowVersion(version))
  }
}
