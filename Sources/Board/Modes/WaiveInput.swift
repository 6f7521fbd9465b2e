import ConstraintChecker
import Planning
import Screen

/// A conflict being waived: how far, why, and until when.
package struct WaiveInput: Sendable {
  package enum Field: CaseIterable, Sendable {
    case scope, reason, until
  }

  package internal(set) var conflict: Conflict
  /// What the waiver may reach, the conflict itself first.
  package internal(set) var scopes: [Scope]
  package internal(set) var scope = 0
  package internal(set) var reason = TextInput()
  package internal(set) var until = TextInput()
  package internal(set) var focus = Field.reason
  /// The last day it counts; nil while none is typed, or no date.
  package internal(set) var lastDay: LocalDate?
  /// Where Esc and saving go back to; nil: the board.
  let list: ConflictList?

  /// One choice: the keys of the conflicts it sets aside, and whose they are.
  package struct Scope: Hashable, Sendable {
    package let keys: [String]
    /// Nil for this conflict between these sides.
    package let activity: ActivityIndex?
  }

  mutating func step(_ by: Int) {
    focus = focus.next(by)
    reason.enter(.replacing)
    until.enter(.replacing)
  }

  package var chosen: Scope? { scopes[safe: scope] }
  package var isReasonTooShort: Bool { !WrittenReason.isEnough(reason.string) }
  /// Why what is typed is no last day.
  package internal(set) var fault: TypedFault?
  /// The last day is over: it would set nothing aside.
  package internal(set) var isOver = false
  /// Something is typed that is no date.
  package var isNoDate: Bool { lastDay == nil && !until.string.trimmed.isEmpty }
}

extension BoardState {
  /// Asks how far and why, or opens a waived one again.
  mutating func waive(_ conflict: Conflict, from list: ConflictList?) -> [Effect] {
    if let reason = Command.waive.changes(self) { notice = .unavailable(reason); return [] }
    if let waiver = conflicts.waiver(of: conflict) {
      return send([Replacement(from: waiver, to: nil)], returning: list)
    }
    mode = .waive(
      WaiveInput(conflict: conflict, scopes: scopes(of: conflict), list: list))
    return []
  }

  /// The worst open conflict under the cursor.
  mutating func waiveUnderCursor() -> [Effect] {
    guard let block = currentBlock else { return [] }
    guard let worst = openConflicts(of: block).first else {
      notice = .unavailable(.noConflictHere)
      return []
    }
    return waive(worst, from: nil)
  }

  /// Closes the form of a conflict that others have changed: a waiver would be bound to what is gone.
  mutating func renew(_ input: WaiveInput) {
    let own = input.scopes.first?.keys.first
    let conflict = conflicts.conflicts.first {
      $0.rule == input.conflict.rule && $0.key(in: plan) == own
    }
    if let conflict, scopes(of: conflict).map(\.keys) == input.scopes.map(\.keys) {
      var input = input
      (input.conflict, input.scopes) = (conflict, scopes(of: conflict))
      mode = .waive(input)
      return
    }
    mode = input.list.map { .conflicts($0) } ?? .browsing
    notice = .unavailable(.conflictChanged)
  }

  /// This conflict, then all open ones of its rule at an activity where these are more.
  private func scopes(of conflict: Conflict) -> [WaiveInput.Scope] {
    let open = conflicts.conflicts.filter { !isWaived($0) }
    let wider = conflict.activities(in: plan).prefix(4).map { activity in
      let all = RuleCode.conflicts(of: conflict.rule, at: activity, among: open, in: plan)
      return WaiveInput.Scope(keys: all.map { $0.key(in: plan) }.unique, activity: activity)
    }
    let own = WaiveInput.Scope(keys: [conflict.key(in: plan)], activity: nil)
    return [own] + wider.filter { $0.keys.count > 1 }
  }

  mutating func updateWaive(_ input: WaiveInput, _ key: Key) -> [Effect] {
    var input = input
    switch key {
    case .escape, .control("c"):
      mode = input.list.map { .conflicts($0) } ?? .browsing
      return []
    case .tab, .down: input.step(1)
    case .backTab, .up: input.step(-1)
    case .enter:
      guard !input.isReasonTooShort else { input.focus = .reason; break }
      guard !input.isNoDate, !input.isOver else { input.focus = .until; break }
      return save(input)
    default: type(key, in: &input)
    }
    mode = .waive(input)
    return []
  }

  private func type(_ key: Key, in input: inout WaiveInput) {
    switch input.focus {
    case .scope:
      let step =
        switch key {
        case .left, .character("h"): input.scopes.count - 1
        case .right, .character("l"), .character(" "): 1
        default: 0
        }
      input.scope = (input.scope + step) % input.scopes.count
    case .reason: _ = input.reason.handle(key)
    case .until:
      _ = input.until.handle(key)
      readLastDay(of: &input)
      input.isOver = input.lastDay.map { $0 < today } ?? false
    }
  }

  private func readLastDay(of input: inout WaiveInput) {
    (input.lastDay, input.fault) = (nil, nil)
    do {
      input.lastDay = try TypedDate.read(input.until.string, today: today)
    } catch {
      input.fault = input.until.string.trimmed.isEmpty ? nil : error
    }
  }

  private mutating func save(_ input: WaiveInput) -> [Effect] {
    guard let scope = input.chosen else { return [] }
    let zone = museum(of: input.conflict).map { plan.zone(of: $0) } ?? .brussels
    let rows = scope.keys.map { key in
      let waiver = Waiver(
        conflict: key, reason: input.reason.string.trimmed, author: author, madeAt: now,
        expires: input.lastDay.map { zone.startOfDay($0 + 1) })
      return Replacement(from: plan.waivers[key], to: waiver)
    }
    return send(rows, returning: input.list)
  }

  private mutating func send(
    _ rows: [Replacement<Waiver>], returning list: ConflictList?
  ) -> [Effect] {
    let effects = send(PlanChange(rows.map { .waiver($0) }), because: nil)
    if let list { mode = .conflicts(list) }
    return effects
  }
}

extension WaiveInput.Field {
  fileprivate func next(_ step: Int) -> WaiveInput.Field {
    let all = WaiveInput.Field.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
