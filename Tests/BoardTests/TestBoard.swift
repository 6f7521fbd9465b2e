import ConstraintChecker
import Planning
import Screen
import TestSupport

@testable import Board

/// A board on a drawn plan, driven by typed keys; the clock stands at 08:30 on the drawn Monday.
struct TestBoard {
  private(set) var state: BoardState
  var effects: [Effect] = []

  init(_ resources: [Resource], _ drawing: String, house rows: [HouseRow] = []) throws {
    var plan = try DrawnPlan(resources, drawing).plan
    try plan.apply(PlanChange(rows.map { .house(Replacement(from: nil, to: $0)) }))
    self.init(plan)
  }

  init(_ plan: Plan) {
    let now = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 510))
    state = BoardState(
      now: now, size: Size(columns: 120, rows: 40), themes: ["dark", "light"], author: "els",
      ruleNames: [.roomDouble: "Zaal dubbel geboekt"], seed: 1)
    _ = state.update(.loaded(plan, ConstraintCheck.whole(plan)))
  }

  /// Keys as a planner would name them, parted by spaces: `n`, `Enter`, `Right`, `C-r`;
  /// `"text"` types the text, with `_` for a space.
  mutating func type(_ keys: String) {
    for word in keys.split(separator: " ") {
      guard word.first == "\"" else { press(key(String(word))); continue }
      for character in word.dropFirst().dropLast() {
        press(.character(character == "_" ? " " : character))
      }
    }
  }

  /// What is saved is on this computer's disk before the next key; false: that takes its time.
  var writesAtOnce = true

  mutating func press(_ key: Key) {
    let new = state.update(.key(key))
    effects += new
    if writesAtOnce, new.contains(where: \.isCommit) { drafted() }
  }

  /// The change under way is on this computer's disk.
  mutating func drafted() {
    guard let draft = state.drafts.last, draft.id == state.saving else { return }
    send(.draftKept(draft))
  }

  mutating func send(_ message: Message) { effects += state.update(message) }

  /// Answers the last commit as the store would when it succeeds.
  mutating func storeAgrees() {
    for effect in effects {
      if case .commit(let change, _, let id) = effect {
        _ = state.update(.draftEnded(id))
        _ = state.update(.committed(number: number, change))
        number += 1
      }
    }
    effects = []
  }

  private var number = 1

  private func key(_ name: String) -> Key {
    switch name {
    case "Enter": .enter
    case "Esc": .escape
    case "Tab": .tab
    case "BackTab": .backTab
    case "Left": .left
    case "Right": .right
    case "Up": .up
    case "Down": .down
    case "PgUp": .pageUp
    case "PgDn": .pageDown
    case "Home": .home
    case "End": .end
    case "Space": .character(" ")
    default:
      name.hasPrefix("C-")
        ? .control(Character(String(name.dropFirst(2)))) : .character(Character(name))
    }
  }

  var cursorRow: String {
    switch state.currentRow {
    case .museum(let id): id.text
    case .resource(let index): state.plan[index].id.text
    case .activity(let index): state.plan.id(index).text
    case nil: "-"
    }
  }

  var cursorTime: String { state.cursor.moment.description }

  /// When an activity is, `2027-03-22T10:00–11:00`, and where.
  func when(_ id: String) -> String {
    guard let index = state.plan.activity(ActivityID(id)) else { return "-" }
    let zone = ZoneRules.brussels
    let (start, end) = (
      zone.local(state.plan.row(index).span.start), zone.local(state.plan.row(index).span.end)
    )
    return "\(start)–\(end.hour.padded(2)):\(end.minute.padded(2))"
  }

  func rooms(_ id: String) -> [String] {
    guard let index = state.plan.activity(ActivityID(id)) else { return [] }
    return state.plan.bookings(of: index).map { state.plan[$0].resource.text }.sorted()
  }
}

extension Effect {
  fileprivate var isCommit: Bool {
    if case .commit = self { true } else { false }
  }
}
