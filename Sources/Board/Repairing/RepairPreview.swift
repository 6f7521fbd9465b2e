import ConstraintChecker
import Planning
import Repairs
import Screen

/// A repair shown on the board before it is carried out.
package struct RepairPreview: Sendable {
  package let repairs: [Repair]
  package internal(set) var selected: Int
  /// Where Esc goes back to.
  var list: ConflictList
  let cursor: Cursor
  let view: ViewState

  package var repair: Repair { repairs[selected] }
  /// What it is a way out of.
  package var conflict: Conflict? { list.chosen }
}

extension BoardState {
  /// The list of conflicts with ways out below the card: a digit shows one on the board.
  mutating func answerConflicts(_ list: ConflictList, _ key: Key) -> [Effect] {
    guard !list.isTyping else { return updateConflicts(list, key) }
    switch key {
    case .character(let sign) where ("1"..."9").contains(sign):
      if let number = sign.wholeNumberValue { preview(number - 1, list) }
      return []
    case .character("."), .character("D"): return seekDeeper()
    default: return updateConflicts(list, key)
    }
  }

  /// The list of conflicts, with the one under the cursor chosen.
  mutating func showRepairs() -> [Effect] {
    var list = ConflictList()
    renew(&list)
    let here = currentBlock.flatMap { openConflicts(of: $0).first }
    list.selected = here.flatMap { list.contents.shown.firstIndex(of: $0) } ?? 0
    return show(list)
  }

  private mutating func preview(_ place: Int, _ list: ConflictList) {
    guard let conflict = list.chosen else { return }
    let repairs = repairs(of: conflict)
    guard repairs.indices.contains(place) else { return }
    show(
      RepairPreview(
        repairs: repairs, selected: place, list: list, cursor: cursor, view: view))
  }

  mutating func updateRepair(_ preview: RepairPreview, _ key: Key) -> [Effect] {
    switch key {
    case .character(let sign) where ("1"..."9").contains(sign):
      turn(preview, to: (sign.wholeNumberValue ?? 1) - 1)
    case .down, .right, .tab, .character("j"): turn(preview, to: preview.selected + 1)
    case .up, .left, .backTab, .character("k"): turn(preview, to: preview.selected - 1)
    case .enter: return carryOut(preview)
    case .escape, .character("q"), .control("c"): leave(preview)
    default: break
    }
    return []
  }

  private mutating func turn(_ preview: RepairPreview, to place: Int) {
    guard preview.repairs.indices.contains(place) else { return }
    var preview = preview
    preview.selected = place
    show(preview)
  }

  private mutating func leave(_ preview: RepairPreview) {
    mode = .conflicts(preview.list)
    view = preview.view
    renewRows()
    cursor = preview.cursor
    keepCursorInView()
  }

  /// As one change, checked once more here and by the store; then back to the list for the next.
  private mutating func carryOut(_ preview: RepairPreview) -> [Effect] {
    if let reason = Command.new.unavailable(in: self) {
      notice = .unavailable(reason)
      return []
    }
    if let clash = whatItBrings(preview.repair) {
      leave(preview)
      notice = .noRepairAnyMore(clash)
      return []
    }
    let effects = send(preview.repair.change(in: plan), because: nil)
    leave(preview)
    return effects
  }

  /// What stands in the way of a repair that held when it was found; nil while it holds.
  ///
  /// By the rules that the store asks: those around it and the zones count too.
  private func whatItBrings(_ repair: Repair) -> BrokenRepair? {
    let change = repair.change(in: plan)
    guard !change.isEmpty, repair.steps.allSatisfy({ plan.activity($0.activity) != nil }),
      let verdict = try? ConstraintCheck.verdict(on: change, in: plan, now: now)
    else { return BrokenRepair() }
    guard let clash = verdict.hard.first else { return nil }
    return BrokenRepair(clash, in: verdict.after)
  }

  /// Others changed the plan while it was shown: what no longer holds is not offered.
  mutating func renewPreview() {
    guard case .repair(let preview) = mode, let clash = whatItBrings(preview.repair) else { return }
    leave(preview)
    notice = .noRepairAnyMore(clash)
  }

  /// Brings the first thing that changes into view.
  private mutating func show(_ preview: RepairPreview) {
    mode = .repair(preview)
    guard let place = place(of: preview.repair) else { return }
    view.section = section(of: place.resource)
    let museum = plan[place.resource].museum
    view.folded.remove(museum)
    if let chosen = view.museum, chosen != museum { view.museum = museum }
    follow(place.span)
    renewRows()
    cursor.row = rows.firstIndex(of: .resource(place.resource)) ?? cursor.row
    cursor.lane = 0
    keepCursorInView()
  }

  /// Whose hours change, else where its first activity does.
  private func place(of repair: Repair) -> (resource: ResourceIndex, span: Span)? {
    if case .agree(let person, let span)? = repair.steps.first?.action {
      return plan.resource(person).map { ($0, span) }
    }
    return repair.edits.first.flatMap { place(of: $0) }
  }

  /// Where an edit differs from the plan, else its first room.
  private func place(of edit: ActivityEdit) -> (resource: ResourceIndex, span: Span)? {
    let old = plan.activity(edit.activity.id).map { ActivityEdit(of: $0, in: plan).bookings } ?? []
    let booking = edit.bookings.first { !old.contains($0) } ?? edit.bookings.first
    guard let booking, let resource = plan.resource(booking.resource) else { return nil }
    return (resource, booking.span)
  }
}
