import Board
import Phrases
import Planning
import Repairs
import Screen

/// A request on one line, what it was taken to mean, and where and when it can be granted.
extension Drawing {
  mutating func draw(_ find: FindForm) {
    drawBar(phrases.findTitle, right: find.answer.map { phrases.slots($0.slots.count) } ?? "")
    let used = frame.put(" \(phrases.findLabel) ", 1, 2, .label)
    put(
      find.input,
      Rect(column: used + 2, row: 2, columns: min(60, size.columns - used - 4), rows: 1))
    drawMeaning(find, 3)
    rule(5)
    drawSlots(find, Rect(column: 2, row: 6, columns: size.columns - 4, rows: size.rows - 11))
    drawChosen(find, Rect(column: 2, row: size.rows - 4, columns: size.columns - 4, rows: 2))
    drawHints(hints(find))
  }

  /// Choosing is offered once there is something to choose.
  private func hints(_ find: FindForm) -> [KeyHint] {
    let back = KeyHint(phrases.name(.escape), phrases.say("terug", "back"))
    guard find.answer?.slots.isEmpty == false else { return [back] }
    return [
      KeyHint(phrases.name(.enter), phrases.say("vul de boeking in", "fill in the booking")),
      KeyHint("↑ ↓", phrases.say("kies", "choose")), back,
    ]
  }

  private mutating func drawMeaning(_ find: FindForm, _ row: Int) {
    guard let wish = find.wish else {
      frame.put(phrases.findExamples, 2, row, .dim)
      return
    }
    let meaning = phrases.meaning(of: wish, in: plan)
    guard !find.visit.unread.isEmpty else {
      putWrapped(meaning, Rect(column: 2, row: row, columns: size.columns - 4, rows: 2), .okay)
      return
    }
    frame.put(meaning, 2, row, .okay, width: size.columns - 4)
    frame.put(phrases.notUnderstood(find.visit.unread), 2, row + 1, .warning)
  }

  private mutating func drawSlots(_ find: FindForm, _ area: Rect) {
    guard let wish = find.wish else { return }
    guard let answer = find.answer else {
      frame.put(phrases.lookingForSlots, area.column, area.row, .dim)
      return
    }
    if let blockage = answer.blockage {
      putWrapped(phrases.sentence(blockage, for: wish, in: plan), area, .warning)
      return
    }
    let top = max(0, find.selected - area.rows + 1)
    let shown = answer.slots.dropFirst(top).prefix(area.rows)
    let rows = shown.map { cells(of: $0, wish) }
    let columns = SlotColumns(rows, columns: size.columns)
    for (number, cells) in rows.enumerated() {
      draw(cells, columns, area.row + number, isSelected: top + number == find.selected)
    }
  }

  /// All of the chosen slot, in full.
  private mutating func drawChosen(_ find: FindForm, _ area: Rect) {
    guard let wish = find.wish, let slot = find.answer?.slots[safe: find.selected] else { return }
    rule(area.row - 1)
    let resource = plan[slot.resource]
    let zone = plan.zone(of: resource.museum)
    let parts = [
      phrases.when(slot.span, zone: zone), phrases.place(resource, wish),
      plan.museum(resource.museum)?.name ?? "", phrases.company(of: slot, zone: zone, in: plan),
    ]
    putWrapped(parts.filter { !$0.isEmpty }.joined(separator: " · "), area, .text)
  }

  /// When, where, at which museum where that was not asked for, and with whom.
  private func cells(of slot: Slot, _ wish: SlotWish) -> [String] {
    let resource = plan[slot.resource]
    let zone = plan.zone(of: resource.museum)
    let name = plan.museum(resource.museum)?.name ?? ""
    let museum = size.columns >= 110 ? name : resource.museum.text
    return [
      phrases.whenShort(slot.span, zone: zone), phrases.place(resource, wish),
      wish.museum == nil ? museum : "", phrases.company(of: slot, zone: zone, in: plan),
    ]
  }

  private mutating func draw(
    _ cells: [String], _ columns: SlotColumns, _ row: Int, isSelected: Bool
  ) {
    let role: Role = isSelected ? .listCurrent : .text
    clear(row, role)
    if isSelected { frame.put("›", 0, row, role) }
    for (text, column) in zip(cells, columns.ranges) where !column.isEmpty {
      frame.put(text, column.lowerBound, row, role, width: column.count)
    }
  }
}

/// The columns of an answer, each as wide as what stands in it; who comes takes the rest.
struct SlotColumns {
  private(set) var ranges: [Range<Int>] = []

  init(_ rows: [[String]], columns: Int) {
    var start = 2
    for place in 0..<3 {
      let widest = rows.map { DisplayText.width(of: $0[place]) }.max() ?? 0
      let width = min(widest, max(0, columns - start - 14))
      ranges.append(start..<start + width)
      start += width > 0 ? width + 2 : 0
    }
    ranges.append(start..<max(start, columns - 1))
  }
}
