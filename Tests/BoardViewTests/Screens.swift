import Board
import ConstraintChecker
import Planning
import Repairs
import Screen

/// Every screen there is, by name: the snapshots and the check of all sizes go through them.
struct Screens {
  let board: BoardState

  init(_ plan: Plan) {
    board = .sample(plan)
  }

  var all: [(name: String, state: BoardState)] {
    grids + forms + others + away + together + house + finding
  }

  private var grids: [(name: String, state: BoardState)] {
    let conflict = board.pressing(.character("!"))
    return [
      ("week", board), ("week-conflict", conflict),
      ("week-museum", board.typing(">")), ("staff", board.typing("2")),
      ("materials", board.typing("3")), ("activities", board.typing("4")),
      ("day", conflict.typing("+")), ("four-weeks", board.typing("-")),
      ("folded", board.typing(" ")),
      ("moving", conflict.pressing(.character("m"), .right, .right, .up)),
      ("go-to", board.typing("gw12")), ("filter", board.typing("frondleiding")),
      ("notice", conflict.typing("y")),
    ]
  }

  private var forms: [(name: String, state: BoardState)] {
    let conflict = board.pressing(.character("!"))
    let new = board.typing("n")
    return [
      ("form", conflict.pressing(.enter)), ("form-new", new.typing("Lezing")),
      ("form-untitled", conflict.typing("n")),
      ("form-faults", new.pressing(.tab, .tab, .tab, .tab).typing("x").pressing(.tab, .enter)),
      ("form-choices", new.pressing(Array(repeating: .tab, count: 9)).typing(", ex")),
      ("form-leaving", new.typing("Lezing").pressing(.escape)),
      ("reason", conflict.pressing(.character("m"), .right, .enter).typing("Zo afgesproken")),
    ]
  }

  /// An and Jan are there too; An has the same workshop in hand, and renames and enlarges it.
  private var together: [(name: String, state: BoardState)] {
    var conflict = board.pressing(.character("!"))
    let activity = conflict.attention.activity
    _ = conflict.update(
      .present([
        Colleague(name: "An", activity: activity, isEditing: true),
        Colleague(name: "Jan", activity: nil, isEditing: false),
      ]))
    let form = conflict.pressing(.enter)
    var merged = form.pressing(.control("u")).typing("Workshop vilt")
    guard let index = activity.flatMap({ merged.plan.activity($0) }) else { return [] }
    let before = merged.plan[index]
    var after = before
    after.title = "Vilten"
    after.visitors = 21
    after.version += 1
    let change = PlanChange([.activity(Replacement(from: before, to: after))])
    _ = merged.update(.othersChanged(by: "An", change))
    return [
      ("together", conflict), ("together-form", form), ("together-merged", merged),
      ("together-question", merged.pressing(.control("s"), .down)),
    ]
  }

  /// A guide's absence, a closed room, a closing day that is put on a day with bookings.
  private var house: [(name: String, state: BoardState)] {
    let board = withHouse(self.board)
    let closing = board.pressing(.character("H"), .left, .home, .down)
    let form = closing.pressing(.right, .enter)
    let moved = form.pressing(.tab, .control("u")).typing("23/11")
    let faulty = form.pressing(.tab, .control("u")).typing("32/13").pressing(.tab).typing("9")
    return [
      ("house", closing), ("house-person", board.typing("2H")),
      ("house-kinds", board.typing("Hhkkkkkk")),
      ("house-form", form), ("house-breaks", moved),
      ("house-reason", moved.pressing(.enter).typing("verbouwing")),
      ("house-faults", faulty.pressing(.enter)),
      ("house-choices", board.typing("2Hn").pressing(.control("u")).typing("gi")),
      ("house-remove", board.typing("2Hd")),
      ("house-rule", board.typing("Hh").pressing(.end).typing("n").pressing(.tab, .down, .down)),
      ("house-saved", saved(moved.pressing(.enter).typing("verbouwing").pressing(.enter))),
    ]
  }

  /// What is free, an answer of nothing, and the ways out of a conflict.
  private var finding: [(name: String, state: BoardState)] {
    [
      ("find", answered(board.typing("v47 di 10 90m stam"))),
      ("find-nothing", answered(board.typing("v470 di 10 90m stam"))),
      ("find-empty", board.typing("v")),
      ("repairs", withPast(repaired(board.typing("c")))),
    ]
  }

  private func answered(_ board: BoardState) -> BoardState {
    guard case .find(let find) = board.mode, let wish = find.wish, let quest = find.quest
    else { return board }
    var board = board
    let answer = SlotSearch(for: wish, in: board.plan, now: board.now).answer()
    _ = board.update(.slots(SlotNews(quest: quest, answer)))
    return board
  }

  private func repaired(_ board: BoardState) -> BoardState {
    guard let quest = board.quest else { return board }
    var board = board
    var search = RepairSearch(for: quest.conflict, in: board.plan, now: board.now)
    let found = search.singles()
    _ = board.update(.repairs(RepairNews(quest: quest.number, repairs: found, isDone: true)))
    return board
  }

  private func withHouse(_ board: BoardState) -> BoardState {
    let zone = SampleWeek.zone
    func days(_ first: Int, _ last: Int) -> Span {
      Span(
        known: zone.startOfDay(SampleWeek.monday + first).minutes,
        zone.startOfDay(SampleWeek.monday + last + 1).minutes)
    }
    let rows: [HouseRow] = [
      .kind(ActivityKind(id: "workshop", english: "Workshop", setup: 10, audience: .visitors)),
      .skill(Skill(id: "fr", form: .language, dutch: "Frans", english: "French")),
      .grant(SkillGrant(person: "gids-04", skill: "fr", level: .b2)),
      .absence(Absence(id: "v1", person: "gids-07", span: days(9, 13), form: .leave)),
      .absence(Absence(id: "v2", person: "gids-04", span: days(7, 7))),
      .absence(Absence(id: "v3", person: "gids-04", span: days(-20, -19), form: .training)),
      .closure(Closure(id: "s1", room: "zolder", span: days(14, 18), reason: "nieuwe vloer")),
    ]
    let closed = OpeningRule(museum: "stam", day: .date(SampleWeek.monday + 10), hours: [])
    let edits =
      rows.map { Edit.house(Replacement(from: nil, to: $0)) }
      + [.opening(Replacement(from: nil, to: closed))]
    var board = board
    _ = board.update(.othersChanged(by: "An", PlanChange(edits)))
    return board
  }

  private var others: [(name: String, state: BoardState)] {
    let conflict = board.pressing(.character("!"))
    let listed = withPast(board.typing("cj"))
    let waive = board.typing("cwsamen in het atelier").pressing(.tab).typing("31/12")
    let waived = withPast(
      saved(board.typing("cwsamen in het atelier").pressing(.enter)).typing("a"))
    var history = board.typing("L")
    _ = history.update(.history(Screens.history(of: history.plan)))
    return [
      ("conflicts", listed), ("waive", waive), ("waived", waived), ("help", board.typing("?")),
      ("history", history), ("confirm", conflict.typing("d")),
      ("loading", .sample(nil)),
    ]
  }

  /// What the log tells of the chosen conflict.
  private func withPast(_ board: BoardState) -> BoardState {
    guard case .conflicts(let list) = board.mode, let chosen = list.chosen else { return board }
    let touches = [(11, "coordinatie", 600), (12, "balie-2", 60)].map { number, author, minutes in
      ActivityPast.Touch(number: number, author: author, time: board.now - minutes)
    }
    var pasts: [ActivityID: ActivityPast] = [:]
    for (activity, touch) in zip(chosen.activities(in: board.plan), touches) {
      pasts[board.plan.id(activity)] = ActivityPast(
        made: touches[0], last: touch, reshaped: touch)
    }
    var board = board
    _ = board.update(.past(ConflictPast(pasts), of: chosen))
    return board
  }

  /// The change under way is in the log.
  private func saved(_ board: BoardState) -> BoardState {
    guard let draft = board.drafts.last else { return board }
    var board = board
    _ = board.update(.draftEnded(draft.id))
    _ = board.update(.committed(number: 13, draft.change))
    return board
  }

  /// The change under way is on this computer's disk.
  private func kept(_ board: BoardState) -> BoardState {
    guard let draft = board.drafts.last else { return board }
    var board = board
    _ = board.update(.draftKept(draft))
    return board
  }

  /// The share went away at 8:26; a lecture was moved, then a workshop cancelled.
  private var away: [(name: String, state: BoardState)] {
    let since = board.now - 4
    var away = board.pressing(.character("!"))
    _ = away.update(.share(.away(since: since, asOf: since - 2)))
    let moved = kept(
      away.pressing(.character("m"), .right, .right, .right, .right, .right, .right, .enter))
    let two = kept(moved.pressing(.character("s")))
    var held = two.pressing(.character("W"))
    if let first = held.drafts.first {
      _ = held.update(.draftStands(first.id, .changedElsewhere(by: "balie-2", commit: 13)))
      _ = held.update(.history(Screens.inBetween(first.change, at: board.now)))
    }
    var slow = board.pressing(.character("!"), .character("s"))
    _ = slow.update(.savingIsSlow)
    return [
      ("away", away), ("away-form", away.pressing(.enter)), ("away-draft", moved),
      ("away-drafts", two.pressing(.character("W"))),
      ("away-held", held), ("away-drop", two.pressing(.character("W"), .character("d"))),
      ("away-nothing", away.pressing(.character("W"))), ("saving-slow", slow),
    ]
  }

  private static func inBetween(_ change: PlanChange, at time: Instant) -> [HistoryLine] {
    [
      HistoryLine(
        number: 13, author: "balie-2", host: "pc-14", time: time,
        reason: "", change: change, undoes: nil)
    ]
  }

  /// A workshop that goes an hour later, two that go elsewhere, and a rental whose confirming is
  /// taken back.
  private static func history(of plan: Plan) -> [HistoryLine] {
    func edit(_ id: ActivityID, _ make: (inout ActivityEdit) -> Void) -> PlanChange {
      guard let index = plan.activity(id) else { return PlanChange() }
      var edit = ActivityEdit(of: index, in: plan)
      make(&edit)
      return edit.change(in: plan)
    }
    let later = edit("a2") { $0 = $0.moved(byClockMinutes: 60, zone: .brussels) ?? $0 }
    let elsewhere = ["a1", "a2"].flatMap { id in
      edit(ActivityID(id)) { $0.bookings[0].resource = "kapel" }.edits
    }
    let option = edit("a4") { $0.activity.status = .confirmed }.inverse
    return [
      HistoryLine(
        number: 12, author: "balie-2", host: "pc-14", time: Instant(minutes: 29_923_200),
        reason: "", change: later, undoes: nil),
      HistoryLine(
        number: 11, author: "coordinatie", host: "pc-02", time: Instant(minutes: 29_920_000),
        reason: "de school komt toch met twee klassen", change: PlanChange(elsewhere), undoes: nil),
      HistoryLine(
        number: 10, author: "balie-1", host: "pc-11", time: Instant(minutes: 29_910_000),
        reason: "", change: option, undoes: 9),
    ]
  }
}
