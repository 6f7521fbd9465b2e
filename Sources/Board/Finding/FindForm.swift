import Planning
import Repairs
import Screen

/// A request typed on one line, and where and when it can be granted.
package struct FindForm: Sendable {
  package internal(set) var input = TextInput()
  package internal(set) var visit: TypedVisit
  /// What is looked for; nil while nothing is typed.
  package internal(set) var wish: SlotWish?
  package internal(set) var answer: SlotAnswer?
  package internal(set) var selected = 0
  /// Nil until something was asked.
  package internal(set) var quest: Int?
  /// The state of the plan that was asked about.
  var revision = 0
  /// Nil: the lines are the typed one's; else the arrows stand on a slot.
  package internal(set) var isChoosing = false
}

/// What a search for free time has found.
package struct SlotNews: Sendable {
  package let quest: Int
  package let answer: SlotAnswer

  package init(quest: Int, _ answer: SlotAnswer) {
    self.quest = quest
    self.answer = answer
  }
}

extension BoardState {
  mutating func openFind() {
    mode = .find(FindForm(visit: TypedVisit("", today: today, museums: [])))
  }

  mutating func updateFind(_ find: FindForm, _ key: Key) -> [Effect] {
    var find = find
    switch key {
    case .escape, .control("c"):
      mode = .browsing
      return []
    case .down: find.selected += 1
    case .up: find.selected -= 1
    case .pageDown: find.selected += 10
    case .pageUp: find.selected -= 10
    case .enter: return book(find)
    default: return type(key, into: find)
    }
    find.selected = min(max(0, find.selected), max(0, (find.answer?.offers.count ?? 0) - 1))
    mode = .find(find)
    return []
  }

  /// Each key asks anew; what was asked before is given up.
  private mutating func type(_ key: Key, into find: FindForm) -> [Effect] {
    var find = find
    _ = find.input.handle(key)
    find.selected = 0
    let wish = read(&find)
    defer { mode = .find(find) }
    guard wish != find.wish else { return [] }
    find.wish = wish
    find.answer = nil
    quests += 1
    find.quest = quests
    find.revision = revision
    return wish.map { [.seekSlots($0, quest: quests)] } ?? [.stopSeeking(quest: quests)]
  }

  /// Nil while nothing is typed, and while the plan is still being read: then that comes first.
  private func read(_ find: inout FindForm) -> SlotWish? {
    find.visit = TypedVisit(find.input.string, today: today, names: PlanNames(plan))
    guard isLookedAt, !find.input.string.trimmed.isEmpty else { return nil }
    return SlotWish(find.visit, in: plan, today: today, museum: view.museum)
  }

  /// The plan has changed under what was found: others may have been quicker.
  mutating func seekSlotsAgain() -> [Effect] {
    guard case .find(var find) = mode, find.revision != revision, let wish = read(&find) else {
      return []
    }
    quests += 1
    (find.wish, find.quest, find.revision) = (wish, quests, revision)
    mode = .find(find)
    return [.seekSlots(wish, quest: quests)]
  }

  mutating func hear(_ news: SlotNews) {
    guard case .find(var find) = mode, find.quest == news.quest else { return }
    find.answer = news.answer
    mode = .find(find)
  }

  /// Opens the form filled in: a request on the phone still lacks a title and a client, and an
  /// option is what it becomes.
  private mutating func book(_ find: FindForm) -> [Effect] {
    guard let wish = find.wish, let slot = find.answer?.offers[safe: find.selected] else {
      return []
    }
    if let reason = Command.new.unavailable(in: self) {
      mode = .browsing
      notice = .unavailable(reason)
      return []
    }
    var form = FormState(slot, wish, in: plan)
    form.question = find
    readAgain(&form)
    follow(slot.span)
    mode = .form(form)
    return []
  }
}

extension FormState {
  /// A form that asks for what a slot has found, with a booking for each of its rounds.
  fileprivate init(_ slot: Slot, _ wish: SlotWish, in plan: Plan) {
    let resource = plan[slot.resource]
    let activity = Activity(
      id: "", title: "", museum: resource.museum, span: slot.span,
      kind: wish.activityKind, status: .option,
      setup: wish.setup, teardown: wish.teardown,
      visitors: wish.visitors > 0 ? wish.visitors : nil, language: wish.language)
    let claims = slot.proposal(for: wish, in: plan).claims
    let bookings = claims.enumerated().map { place, claim in
      Booking(
        id: BookingID("\(place)"), activity: "", resource: plan[claim.resource].id,
        span: claim.span, quantity: claim.quantity, version: 0)
    }
    let edit = ActivityEdit(activity: activity, bookings: bookings)
    self.init(edit, in: plan)
    original = nil
    template = edit
  }
}
