import Planning

/// How long before and after a use elsewhere the pieces of one material are gone from home.
struct Transport {
  /// By a museum's place: minutes on the way there and of handling; zero at home or where no way
  /// is known.
  private var before: ContiguousArray<Int32>
  private var after: ContiguousArray<Int32>
  /// The longest of them.
  let longest: Int

  /// Nil where nothing is ever on its way.
  ///
  /// A single piece goes from use to use, which `material-move` looks at.
  init?(of material: Resource, in plan: Plan) {
    guard !plan.house.isEmpty, !plan.travel.isEmpty, material.kind == .material,
      MaterialOver.pieces(of: material, in: plan.house) > 1
    else { return nil }
    let handling = plan.house.handling[material.id]
    let home = handling.flatMap { $0.home.isEmpty ? nil : $0.home } ?? material.museum.text
    let loading = Int32(clamping: max(0, handling?.minutes ?? Handling.standardMinutes))
    before = ContiguousArray(repeating: -1, count: plan.museums.count)
    after = before
    for row in plan.travel where row.from != row.to {
      let minutes = Int32(clamping: max(0, row.minutes)) &+ loading
      if row.from == home, let place = plan.place(of: MuseumID(row.to)) { before[place] = minutes }
      if row.to == home, let place = plan.place(of: MuseumID(row.from)) { after[place] = minutes }
    }
    for place in before.indices {
      if before[place] < 0 { before[place] = after[place] }
      if after[place] < 0 { after[place] = before[place] }
      before[place] = max(0, before[place])
      after[place] = max(0, after[place])
    }
    longest = Int(max(before.max() ?? 0, after.max() ?? 0))
    if longest == 0 { return nil }
  }

  /// Minutes that a use at a museum begins earlier and ends later.
  @inline(__always)
  func minutes(at museum: Int) -> (before: Int32, after: Int32) {
    museum >= 0 ? (before[museum], after[museum]) : (0, 0)
  }
}
