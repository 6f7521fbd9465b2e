import Planning

/// At some instant more pieces of a material are in use than its stock.
///
/// The true peak counts, never a sum over a day: pieces that came back are there again. Pieces in
/// repair are not there, and those used at another site are gone while they are on their way.
enum MaterialOver {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .material
  }

  /// The stock without what is in repair.
  static func pieces(of material: Resource, in house: House) -> Int {
    guard !house.handling.isEmpty, let handling = house.handling[material.id] else {
      return material.stock
    }
    return max(0, material.stock - max(0, handling.inRepair))
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on material: ResourceIndex, stock: Int,
    sweep: inout DemandSweep, into findings: inout Findings
  ) {
    sweep.overflows(
      in: occupancies, on: material, rule: .materialOver, limit: stock,
      weigh: { active in
        var demand = Demand()
        for index in active {
          demand.add(Int(occupancies[index].quantity), status: occupancies[index].status)
        }
        guard let severity = demand.severity(over: stock) else { return nil }
        return (
          severity,
          Conflict.Measure(unit: .pieces, needed: demand.total(at: severity), available: stock)
        )
      }, into: &findings)
  }
}
