import Interchange
import Planning

/// Rows of the house that wait, or were refused, taken up again.
extension BoardState {
  /// The form of the row a draft is about, as the draft wants it; false where it fits in none.
  ///
  /// What only others changed since is as they left it; what both changed says what theirs is.
  mutating func takeUpHouse(_ draft: Draft) -> Bool {
    guard let row = HouseRowChange(draft.change, in: plan) else { return false }
    let columns = HouseColumn.all(of: row.file)
    let cells = merged(row)
    let texts = zip(columns, cells).map { column, cell in
      HouseText.typed(cell, column.content, in: plan)
    }
    var form = HouseForm(
      row.current, typed: texts, isRemoval: row.wanted == nil, from: houseList(row.file))
    form.takesUp = draft.id
    form.visited = Set(form.fields)
    if let (base, current) = row.base.flatMap({ base in row.current.map { (base, $0) } }) {
      for place in form.fields where current[place] != base[place] && current[place] != cells[place]
      {
        form.theirs[place] = current[place]
      }
    }
    mode = .houseForm(form)
    return true
  }

  private func merged(_ row: HouseRowChange) -> [String] {
    guard let wanted = row.wanted else { return row.current ?? [] }
    guard let base = row.base, let current = row.current else { return wanted }
    return wanted.indices.map { wanted[$0] == base[$0] ? current[$0] : wanted[$0] }
  }

  /// Shows a row that waits where it lies; false where the draft is about no single row.
  mutating func showHouse(_ draft: Draft) -> Bool {
    guard let row = HouseRowChange(draft.change, in: plan) else { return false }
    var list = houseList(row.file)
    list.selected = list.rows.firstIndex { $0.cells == row.wanted } ?? 0
    list.top = BoardState.scrolled(list.top, to: list.selected, height: houseListHeight)
    mode = .house(list)
    return true
  }

  /// The rows of a sheet, seen from the cursor.
  private func houseList(_ file: PlanFile) -> HouseList {
    var list = HouseList(
      place: HouseList.Place(
        resource: cursorResource, museum: cursorMuseum, date: cursor.moment.date))
    (list.sheet, list.side) = (file, .rows)
    read(&list)
    return list
  }
}
