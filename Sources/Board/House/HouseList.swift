import Interchange
import Planning
import Screen

/// The sheets of the house, and the rows of the one that is chosen.
package struct HouseList: Sendable {
  /// A row by its cells, in the order of the columns.
  package struct Row: Hashable, Sendable {
    package let cells: [String]
    /// It is about what the cursor of the board stands on, or its museum.
    package let isNear: Bool
    /// The days it speaks of are over.
    package let isPast: Bool
  }

  /// Whether the arrows go through sheets or through rows.
  package enum Side: Sendable {
    case sheets, rows
  }

  package internal(set) var counts: [PlanFile: Int] = [:]
  package internal(set) var sheet = HouseSheet.files[0]
  package internal(set) var side = Side.sheets
  /// Those of the sheet, near ones first and past ones last.
  package internal(set) var rows: [Row] = []
  package internal(set) var selected = 0
  package internal(set) var top = 0
  /// A row that was just saved, to stand on as soon as it is there.
  var wanted: [String]?
  /// What the cursor stood on.
  let place: Place
  /// The state of the plan the rows were read in.
  var revision = -1

  struct Place: Sendable {
    let resource: Resource?
    let museum: MuseumID
    let date: LocalDate
  }

  package var chosen: Row? { rows[safe: selected] }
}

extension BoardState {
  /// Begins at what the cursor stands on: a person's absences, a room's closures.
  mutating func openHouse() {
    var list = HouseList(
      place: HouseList.Place(
        resource: cursorResource, museum: cursorMuseum, date: cursor.moment.date))
    if let kind = list.place.resource?.kind {
      list.side = .rows
      switch kind {
      case .staff: list.sheet = .absences
      case .room: list.sheet = .closures
      case .material: list.sheet = .handling
      }
    }
    read(&list)
    mode = .house(list)
  }

  mutating func updateHouse(_ list: HouseList, _ key: Key) -> [Effect] {
    var list = list
    notice = nil
    switch key {
    case .escape, .character("q"), .character("H"), .control("c"):
      mode = .browsing
      return []
    case .character("?"), .function(1):
      openHelp()
      return []
    case .right, .tab, .character("l"): list.side = .rows
    case .left, .backTab, .character("h"): list.side = .sheets
    case .enter where list.side == .sheets: list.side = .rows
    case .enter, .character("e"): return openHouseForm(list, list.chosen?.cells)
    case .character("n"): return openHouseForm(list, nil)
    case .character("d"), .delete: return askToRemove(list)
    case .character("u"): return undoFromHouse(list)
    default: step(&list, key)
    }
    mode = .house(list)
    return []
  }

  private func step(_ list: inout HouseList, _ key: Key) {
    let files = HouseSheet.files
    let isSheets = list.side == .sheets
    let now = isSheets ? files.firstIndex(of: list.sheet) ?? 0 : list.selected
    let last = max(0, (isSheets ? files.count : list.rows.count) - 1)
    let wanted: Int
    switch key {
    case .up, .character("k"): wanted = now - 1
    case .down, .character("j"): wanted = now + 1
    case .pageUp: wanted = now - 10
    case .pageDown: wanted = now + 10
    case .home: wanted = 0
    case .end: wanted = last
    default: return
    }
    let place = min(max(0, wanted), last)
    if isSheets { choose(files[place], in: &list) } else { list.selected = place }
    list.top = BoardState.scrolled(list.top, to: list.selected, height: houseListHeight)
  }

  private func choose(_ sheet: PlanFile, in list: inout HouseList) {
    guard sheet != list.sheet else { return }
    list.sheet = sheet
    (list.selected, list.top) = (0, 0)
    read(&list)
  }

  /// Lines the rows of a sheet have.
  package var houseListHeight: Int { max(1, size.rows - 6) }

  private mutating func undoFromHouse(_ list: HouseList) -> [Effect] {
    let effects = perform(.undo)
    mode = .house(list)
    return effects
  }
}
