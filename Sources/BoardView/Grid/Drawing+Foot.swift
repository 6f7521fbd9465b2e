import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// Below the rows: what is under the cursor, what is wrong with it, and the keys.
extension Drawing {
  mutating func drawFoot() {
    let row = size.rows - GridGeometry.footHeight
    rule(row)
    frame.put("┴", geometry.nameWidth, row, .gridLine)
    switch state.mode {
    case .moving(let draft): draw(draft, row + 1)
    case .goTo(let input): draw(input, row + 1)
    case .filter(let input): draw(input, row + 1)
    case .repair(let preview): draw(preview, row + 1)
    case .browsing, .form, .conflicts, .help, .confirm, .reason, .history, .drafts, .waive, .find:
      drawDetail(row + 1)
    }
  }

  private mutating func drawDetail(_ row: Int) {
    let block = state.currentBlock
    detail(block.map { describe($0) } ?? describeFreeTime(), row)
    drawSecond(block, row + 1)
    drawHints(KeyHint.browsing(state, phrases))
  }

  /// News first, then what is wrong here, then what there is to know.
  private mutating func drawSecond(_ block: Block?, _ row: Int) {
    if let notice = state.notice {
      let text = phrases.sentence(notice, columns: size.columns - 2)
      frame.put(" \(text) ", 0, row, notice.isBad ? .noticeDanger : .notice)
      return
    }
    if state.savingIsSlow { return detail([(phrases.savingIsSlow, .warning)], row) }
    if state.saving != nil { return detail([(phrases.savingNow, .dim)], row) }
    guard let block else { return detail(describeRow(), row) }
    if block.standing == .drafted, state.openConflicts(of: block).isEmpty {
      return detail([("✎ " + phrases.waitsForShare, .warning), (notes(of: block), .dim)], row)
    }
    let conflicts = state.openConflicts(of: block)
    guard let worst = conflicts.first else { return detail([(notes(of: block), .dim)], row) }
    let sentence =
      "\(worst.severity.sign) \(phrases.sentence(worst, in: plan, seenFrom: viewer(of: worst)))"
    var parts: [(text: String, role: Role)] = [(sentence, worst.severity.role)]
    if conflicts.count > 1 { parts.append((phrases.more(conflicts.count - 1), .dim)) }
    detail(parts, row)
    drawBriefRepairs(of: worst, row)
  }

  /// Parts side by side; the last ones give way, and a lone one is cut.
  mutating func detail(_ parts: [(text: String, role: Role)], _ row: Int) {
    var column = 1
    for part in parts where !part.text.isEmpty {
      let room = size.columns - 1 - column
      guard room > 3 else { return }
      if column > 1 { frame.put("·", column + 1, row, part.role); column += 3 }
      column += frame.put(part.text, column, row, part.role, width: size.columns - 1 - column)
    }
  }
}

// MARK: - What is under the cursor

extension Drawing {
  /// On a board that is opened for one museum, as that museum may read it.
  func title(of activity: ActivityIndex) -> String {
    phrases.title(activity, in: plan, seenFrom: state.view.museum)
  }

  func describe(_ block: Block) -> [(text: String, role: Role)] {
    let row = plan.row(block.activity)
    let kind = plan.kind(block.activity)
    let parts = [
      kind, phrases.word(block.status), when(block.core),
      row.visitors > 0 ? phrases.visitors(Int(row.visitors)) : "",
    ]
    let rest = (parts + bookedNames(block)).filter { !$0.isEmpty }
    return [(title(of: block.activity), .rowName)] + company(at: plan.id(block.activity))
      + rest.map { ($0, .text) }
  }

  /// Who else looks at an item, or has it in hand.
  private func company(at activity: ActivityID) -> [(text: String, role: Role)] {
    let there = state.colleagues(at: activity)
    let editing = there.filter(\.isEditing).map(\.name)
    if !editing.isEmpty { return [("✎ " + phrases.editing(editing), .warning)] }
    return there.isEmpty ? [] : [(phrases.looking(there.map(\.name)), .dim)]
  }

  /// The year only where it is another than the one in view.
  func when(_ span: Span) -> String {
    phrases.whenShort(span, zone: zone, year: state.view.firstDay.year)
  }

  /// The resources of the activity, its rooms first.
  private func bookedNames(_ block: Block) -> [String] {
    var names: [(order: Int, name: String)] = []
    for booking in plan.bookings(of: block.activity).map({ plan.row($0) }) {
      let resource = plan.resources[Int(booking.resource)]
      let order = Resource.Kind.allCases.firstIndex(of: resource.kind) ?? 0
      let seats = resource.kind == .room ? resource.capacity.map { " (\($0))" } ?? "" : ""
      let count = resource.kind == .material ? " ×\(booking.quantity)" : ""
      names.append((order, resource.name + seats + count))
    }
    return names.sorted { ($0.order, $0.name) < ($1.order, $1.name) }.map(\.name)
  }

  private func notes(of block: Block) -> String {
    guard !plan.hidesTitle(of: block.activity, from: state.view.museum) else { return "" }
    let about = plan.about(block.activity)
    return [about?.client, about?.reference, about?.notes].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What a row is, when nothing is planned at the cursor.
  private func describeRow() -> [(text: String, role: Role)] {
    guard case .resource(let index) = state.currentRow else { return [] }
    let resource = plan.resources[index.position]
    var parts = [plan.museum(resource.museum)?.name ?? "", phrases.word(resource.kind)]
    if let capacity = resource.capacity, resource.kind == .room {
      parts.append(phrases.count(capacity, of: .seats))
    }
    if let sharing = resource.sharing { parts.append(phrases.shared(sharing)) }
    parts += [resource.features.joined(separator: ", "), resource.skills.joined(separator: ", ")]
    return parts.filter { !$0.isEmpty }.map { ($0, .dim) }
  }
}
