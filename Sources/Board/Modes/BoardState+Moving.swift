import ConstraintChecker
import Planning
import Screen

extension BoardState {
  mutating func grab() {
    guard let block = currentBlock else { return }
    var draft = MoveDraft(
      ActivityEdit(of: block.activity, in: plan), grabbed: block.booking.map { plan.id($0) },
      from: self)
    draft.conflicts = verdict(on: draft.edit)
    mode = .moving(draft)
  }

  mutating func updateMoving(_ draft: MoveDraft, _ key: Key) -> [Effect] {
    switch key {
    case .left, .character("h"): shift(draft, by: -view.zoom.moveStep)
    case .right, .character("l"): shift(draft, by: view.zoom.moveStep)
    case .pageUp, .character("["): shift(draft, by: -7 * 1440)
    case .pageDown, .character("]"): shift(draft, by: 7 * 1440)
    case .shiftLeft: shift(draft, by: -1440)
    case .shiftRight: shift(draft, by: 1440)
    case .up, .character("k"): carry(draft, down: false)
    case .down, .character("j"): carry(draft, down: true)
    case .character("+"), .character("="): stretch(draft, by: view.zoom.moveStep)
    case .character("-"): stretch(draft, by: -view.zoom.moveStep)
    case .enter: return drop(draft)
    case .escape, .character("q"), .control("c"): letGo(draft)
    default: break
    }
    return []
  }

  /// Back to where it was, and the planner with it.
  private mutating func letGo(_ draft: MoveDraft) {
    mode = .browsing
    view = draft.view
    renewRows()
    cursor = draft.cursor
    if let row = draft.row, let place = rows.firstIndex(of: row) { cursor.row = place }
    keepCursorInView()
  }

  /// The conflicts an edit would have, from the same rules as saving.
  func verdict(on edit: ActivityEdit) -> [Conflict] {
    var check = ConstraintCheck(now: now)
    return check.verdict(on: edit.proposal(in: plan), in: plan)
  }

  private mutating func shift(_ draft: MoveDraft, by minutes: Int) {
    let zone = plan.zone(of: draft.edit.activity.museum)
    guard let moved = draft.edit.moved(byClockMinutes: minutes, zone: zone) else { return }
    moveCursor(byClockMinutes: minutes)
    show(draft, as: moved)
  }

  private mutating func stretch(_ draft: MoveDraft, by minutes: Int) {
    guard let stretched = draft.edit.stretched(byMinutes: minutes) else { return }
    show(draft, as: stretched)
  }

  /// To the next row of the same kind; headings and closed groups are stepped over.
  private mutating func carry(_ draft: MoveDraft, down: Bool) {
    guard let grabbed = draft.grabbed else { return }
    var place = cursor.row
    repeat {
      place += down ? 1 : -1
      guard rows.indices.contains(place) else { return }
    } while !isResource(rows[place])
    guard case .resource(let resource) = rows[place] else { return }
    var edit = draft.edit
    for index in edit.bookings.indices where edit.bookings[index].id == grabbed {
      edit.bookings[index].resource = plan[resource].id
    }
    cursor.row = place
    cursor.lane = 0
    show(draft, as: edit)
  }

  private func isResource(_ row: BoardRow) -> Bool {
    if case .resource = row { return true }
    return false
  }

  private mutating func show(_ draft: MoveDraft, as edit: ActivityEdit) {
    var draft = draft
    draft.edit = edit
    draft.conflicts = verdict(on: edit)
    mode = .moving(draft)
  }

  private mutating func drop(_ draft: MoveDraft) -> [Effect] {
    guard draft.edit != draft.original else { mode = .browsing; return [] }
    return save(draft.edit, conflicts: draft.conflicts, returning: .moving(draft))
  }
}
