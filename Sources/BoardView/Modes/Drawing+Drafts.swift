import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// The list of what is not on the shared board, and the card of the chosen one.
extension Drawing {
  mutating func draw(_ list: DraftList) {
    let drafts = state.drafts
    drawBar(phrases.draftsTitle, right: draftCounts)
    drawHints(hints(drafts[safe: list.selected]))
    guard !drafts.isEmpty else { frame.put(phrases.noDrafts, 2, 3, .okay); return drawNews() }
    let heads = [(2, phrases.say("Sinds", "Since")), (23, phrases.say("Wat", "What"))]
    for (column, head) in heads { frame.put(head, column, 1, .header) }
    let height = min(state.draftListHeight, max(1, drafts.count))
    for (number, draft) in drafts.dropFirst(list.top).prefix(height).enumerated() {
      draw(draft, 2 + number, isSelected: list.top + number == list.selected)
    }
    rule(2 + height)
    let chosen = drafts[min(list.selected, drafts.count - 1)]
    let card = Rect(
      column: 2, row: 3 + height, columns: size.columns - 4, rows: size.rows - height - 5)
    drawCard(of: chosen, list, card)
    drawNews()
  }

  /// `2 wachten · 1 te bekijken`.
  var draftCounts: String {
    let (waiting, held) = (state.waiting.count, state.held.count)
    return [
      waiting > 0 ? phrases.waiting(waiting) : nil, held > 0 ? phrases.held(held) : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private mutating func drawNews() {
    guard let notice = state.notice else { return }
    let role: Role = notice.isBad ? .noticeDanger : .notice
    frame.put(" \(phrases.sentence(notice)) ", 0, size.rows - 2, role)
  }

  private func hints(_ chosen: Draft?) -> [KeyHint] {
    let back = KeyHint(phrases.name(.escape), phrases.say("terug", "back"))
    guard let chosen else { return [back] }
    let enter =
      chosen.isWaiting
      ? phrases.say("toon op het bord", "show on the board")
      : phrases.say("in het formulier", "in the form")
    return [
      KeyHint(phrases.name(.enter), enter), KeyHint("↑ ↓", phrases.say("kies", "choose")),
      KeyHint("p", phrases.say("probeer opnieuw", "try again")),
      KeyHint("d", phrases.say("laat vallen", "drop")), back,
    ]
  }
}

// MARK: - Rows and card

extension Drawing {
  private mutating func draw(_ draft: Draft, _ row: Int, isSelected: Bool) {
    let role: Role = isSelected ? .listCurrent : .text
    clear(row, role)
    if isSelected { frame.put("›", 0, row, role) }
    frame.put(phrases.moment(draft.madeAt, zone: zone), 2, row, role, width: 20)
    let word = draft.id == state.saving ? phrases.savingNow : phrases.word(draft.standing)
    let wordRole: Role = isSelected ? role : draft.isWaiting ? .dim : .warning
    let what = phrases.summary(draft.change, in: plan, seenFrom: state.view.museum)
    let end = putRight(word, endingAt: size.columns - 1, row, wordRole)
    frame.put(what, 23, row, role, width: max(0, end - 25))
  }

  private mutating func drawCard(of draft: Draft, _ list: DraftList, _ area: Rect) {
    var rest = area
    func put(_ text: String, _ role: Role) {
      guard rest.rows > 0, !text.isEmpty else { return }
      let used = putWrapped(text, rest, role)
      rest = Rect(
        column: rest.column, row: rest.row + used, columns: rest.columns, rows: rest.rows - used)
    }
    put(places(of: draft), .rowName)
    put(phrases.sentence(draft.standing), draft.isWaiting ? .dim : .warning)
    if let reason = draft.reason { put("\(phrases.because) \(phrases.quoted(reason))", .dim) }
    if !draft.isWaiting, let verdict = state.verdict(on: draft) {
      for conflict in verdict.hard.prefix(4) {
        let viewer = state.view.museum ?? conflict.museum(in: verdict.after)
        let sentence = phrases.sentence(conflict, in: verdict.after, seenFrom: viewer)
        put("\(conflict.severity.sign) \(sentence)", .text)
      }
    }
    let since = state.since(draft, list)
    guard !since.isEmpty else { return }
    put(phrases.inBetween, .label)
    for line in since.prefix(6) {
      let when = phrases.moment(line.time, zone: zone)
      put("\(when) · \(line.author) · \(summary(of: line))", .text)
    }
  }

  /// `Lezing Leie · ma 22/03 09:00–11:00 · Refter`, as the draft wants it.
  private func places(of draft: Draft) -> String {
    var parts: [String] = []
    for edit in draft.change.edits.prefix(12) {
      switch edit {
      case .activity(let row):
        guard let activity = row.after ?? row.before else { continue }
        let title = phrases.title(of: activity, in: plan, seenFrom: state.view.museum)
        parts += [title, phrases.word(activity.status), when(activity.span)]
      case .booking(let row):
        guard let booking = row.after, let resource = plan.resource(booking.resource) else {
          continue
        }
        parts.append(plan[resource].name)
      case .museum, .resource, .waiver, .opening, .travel, .house: continue
      }
    }
    return parts.joined(separator: " · ")
  }
}
