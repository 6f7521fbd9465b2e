import Board
import Phrases
import Planning
import Repairs
import Screen

/// A request on one line, what it was taken to mean, and where and when it can be granted.
extension Drawing {
  mutating func draw(_ find: FindForm) {
    drawBar(phrases.findTitle, right: find.answer.map { phrases.slots($0.offers.count) } ?? "")
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
    guard find.answer?.offers.isEmpty == false else { return [back] }
    return [
      KeyHint(phrases.name(.enter), phrases.say("vul de boeking in", "fill in the booking")),
      KeyHint("↑ ↓", phrases.say("kies", "choose")), back,
    ]
  }

  /// What was taken from the words; what weighs and was not understood comes before it.
  private mutating func drawMeaning(_ find: FindForm, _ row: Int) {
    guard let wish = find.wish else {
      guard find.input.string.isEmpty || state.isLookedAt else {
        frame.put(phrases.stillReading, 2, row, .dim, width: size.columns - 4)
        return
      }
      frame.put(phrases.findExamples(today: state.today), 2, row, .dim)
      return
    }
    let meaning = phrases.meaning(of: wish, in: plan)
    guard !find.visit.unread.isEmpty else {
      putWrapped(meaning, Rect(column: 2, row: row, columns: size.columns - 4, rows: 2), .okay)
      return
    }
    let isDoubtful = !find.visit.doubtful.isEmpty
    let unread =
      isDoubtful
      ? "! " + phrases.searchedWithout(find.visit.doubtful)
      : phrases.notUnderstood(find.visit.unread)
    let width = size.columns - 4
    frame.put(unread, 2, isDoubtful ? row : row + 1, .warning, width: width)
    frame.put(meaning, 2, isDoubtful ? row + 1 : row, isDoubtful ? .text : .okay, width: width)
  }

  private mutating func drawSlots(_ find: FindForm, _ area: Rect) {
    guard let wish = find.wish else { return }
    guard let answer = find.answer else {
      frame.put(phrases.lookingForSlots, area.column, area.row, .dim)
      return
    }
    if !answer.offers.isEmpty {
      let order = " \(phrases.order(of: answer, for: wish)) "
      frame.put(order, area.column, area.row - 1, .dim, width: area.columns)
    }
    let used = drawWhy(answer, wish, area)
    let most = area.rows - used
    let top = max(0, find.selected - most + 1)
    let shown = answer.offers.dropFirst(top).prefix(most)
    let rows = shown.map { cells(of: $0, wish) }
    let columns = SlotColumns(rows, columns: size.columns)
    for (number, (slot, cells)) in zip(shown, rows).enumerated() {
      draw(
        slot, cells, columns, area.row + used + number, isSelected: top + number == find.selected)
    }
  }

  /// Why it is not the hour that was asked, or why there is nothing; how many rows that takes.
  private mutating func drawWhy(_ answer: SlotAnswer, _ wish: SlotWish, _ area: Rect) -> Int {
    let why =
      answer.blockage.map { phrases.sentence($0, for: wish, in: plan) }
      ?? answer.askedHour.map { phrases.sentence($0, for: wish, in: plan) }
    guard let why else { return 0 }
    return putWrapped(why, area, .warning)
  }

  /// All of the chosen slot, in full; what it will be warned of is not what is cut off.
  private mutating func drawChosen(_ find: FindForm, _ area: Rect) {
    guard let wish = find.wish, let slot = find.answer?.offers[safe: find.selected] else { return }
    rule(area.row - 1)
    let resource = plan[slot.resource]
    let zone = plan.zone(of: resource.museum)
    let parts = [
      phrases.when(slot.span, zone: zone), phrases.place(resource, wish),
      plan.museum(resource.museum)?.name ?? "", phrases.warnings(of: slot),
      phrases.company(of: slot, zone: zone, in: plan, withWarnings: false),
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
      wish.museum == nil ? museum : "",
      phrases.company(of: slot, zone: zone, in: plan, withWarnings: false),
    ]
  }

  /// What a slot will be warned of has its sign before it, and where there is room its words behind.
  private mutating func draw(
    _ slot: Slot, _ cells: [String], _ columns: SlotColumns, _ row: Int, isSelected: Bool
  ) {
    let role: Role = isSelected ? .listCurrent : .text
    clear(row, role)
    if isSelected { frame.put("›", 0, row, role) }
    var end = 0
    for (text, column) in zip(cells, columns.ranges) where !column.isEmpty {
      end = column.lowerBound + frame.put(text, column.lowerBound, row, role, width: column.count)
    }
    guard !slot.warned.isEmpty else { return }
    let sign: Role = isSelected ? .listCurrent : .warning
    frame.put("!", 1, row, sign)
    guard size.columns >= 100 else { return }
    let warning = String(phrases.warning(of: slot).dropFirst(2))
    frame.put(warning, end + 2, row, sign, width: max(0, size.columns - end - 3))
  }
}

/// The columns of an answer, each as wide as what stands in it; who comes takes the rest.
struct SlotColumns {
  private(set) var ranges: [Range<Int>] = []

  init(_ rows: [[String]], columns: Int) {
    var start = 3
    for place in 0..<3 {
      let widest = rows.map { DisplayText.width(of: $0[place]) }.max() ?? 0
      let width = min(widest, max(0, columns - start - 14))
      ranges.append(start..<start + width)
      start += width > 0 ? width + 2 : 0
    }
    ranges.append(start..<max(start, columns - 1))
  }
}
