import Planning

/// At some instant more pieces of a material are in use than its stock.
///
/// The true peak counts, never a sum over a day: pieces that came back are there again.
enum MaterialOver {
  static func applies(to resource: Resource) -> Bool {
    resource.kind == .material
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on material: ResourceIndex, stock: Int,
    sweep: inout DemandSweep, into findings: inout Findings
  ) {
    sweep.overflows(
      in: occupancies, on: material, rule: .materialOver, limit: stock,
      weigh: { active in
        var demand = Demand()
        for place in active.indices {
          let index = active[place]
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
