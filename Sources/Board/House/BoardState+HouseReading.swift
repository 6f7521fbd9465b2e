import Interchange
import Planning

extension BoardState {
  /// Reads a sheet from the plan; only its own rows are put in order.
  func read(_ list: inout HouseList) {
    let chosen = list.chosen?.cells
    list.counts = HouseSheet.counts(in: plan)
    let rows = inTime(list.sheet).map { (cells: $0, rank: rank($0, list)) }
    let ranked = (0..<6).flatMap { rank in rows.filter { $0.rank == rank } }
    list.rows = ranked.map {
      HouseList.Row(cells: $0.cells, isNear: $0.rank % 3 < 2, isPast: $0.rank >= 3)
    }
    let saved = list.wanted.flatMap { cells in list.rows.firstIndex { $0.cells == cells } }
    if saved != nil { list.wanted = nil }
    let same = saved ?? chosen.flatMap { cells in list.rows.firstIndex { $0.cells == cells } }
    list.selected = same ?? min(list.selected, max(0, list.rows.count - 1))
    list.top = BoardState.scrolled(list.top, to: list.selected, height: houseListHeight)
    list.revision = revision
  }

  /// The rows of a sheet; those with an id that says nothing by when they begin.
  private func inTime(_ sheet: PlanFile) -> [[String]] {
    let rows = HouseSheet(sheet, of: plan).rows
    let columns = HouseColumn.all(of: sheet)
    guard columns.first?.content == .hidden,
      let start = columns.firstIndex(where: { $0.content == .start })
    else { return rows }
    return rows.sorted { ($0[start], $0[0]) < ($1[start], $1[0]) }
  }

  /// Rows of the plan change under the list.
  mutating func renewHouse() {
    guard case .house(var list) = mode, list.revision != revision else { return }
    read(&list)
    mode = .house(list)
  }

  /// 0: about what the cursor stood on, 1: of its museum, 2: of others; three more when over.
  private func rank(_ cells: [String], _ list: HouseList) -> Int {
    nearness(cells, list) + (isPast(cells, list.sheet) ? 3 : 0)
  }

  /// Whether the last day a row names is before today.
  private func isPast(_ cells: [String], _ sheet: PlanFile) -> Bool {
    let days = zip(HouseColumn.all(of: sheet), cells).compactMap { column, cell in
      switch column.content {
      case .date where column.name != "valid_from": LocalDate(iso: cell)
      case .pattern: LocalDate(iso: cell)
      case .end: HouseText.whole(cell, isEnd: true) ?? HouseText.moment(cell)?.date
      default: nil
      }
    }
    return days.max().map { $0 < today } ?? false
  }

  private func nearness(_ cells: [String], _ list: HouseList) -> Int {
    let ids = Set(cells.prefix(3))
    if let resource = list.place.resource, ids.contains(resource.id.text) { return 0 }
    if ids.contains(list.place.museum.text) { return 1 }
    let isThere = ids.contains { id in
      plan.resource(ResourceID(id)).map { plan[$0].museum == list.place.museum } ?? false
    }
    return isThere ? 1 : 2
  }
}
