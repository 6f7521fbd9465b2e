import Board
import Planning
import Screen

/// Every screen there is, by name: the snapshots and the check of all sizes go through them.
struct Screens {
  let board: BoardState

  init(_ plan: Plan) {
    board = .sample(plan)
  }

  var all: [(name: String, state: BoardState)] {
    grids + forms + others + away
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
      ("form-faults", new.pressing(.tab, .tab, .tab, .tab).typing("x").pressing(.tab, .enter)),
      ("form-choices", new.pressing(Array(repeating: .tab, count: 9)).typing(", ex")),
      ("form-leaving", new.typing("Lezing").pressing(.escape)),
      ("reason", conflict.pressing(.character("m"), .right, .enter).typing("Zo afgesproken")),
    ]
  }

  private var others: [(name: String, state: BoardState)] {
    let conflict = board.pressing(.character("!"))
    var history = board.typing("L")
    _ = history.update(.history(Screens.history))
    return [
      ("conflicts", board.typing("cj")), ("help", board.typing("?")),
      ("history", history), ("confirm", conflict.typing("d")),
      ("loading", .sample(nil)),
    ]
  }

  /// The share went away at 8:26; a lecture was moved, then a workshop cancelled.
  private var away: [(name: String, state: BoardState)] {
    let since = board.now - 4
    var away = board.pressing(.character("!"))
    _ = away.update(.share(.away(since: since, asOf: since - 2)))
    let moved = away.pressing(
      .character("m"), .right, .right, .right, .right, .right, .right, .enter)
    let two = moved.pressing(.character("s"))
    var held = two.pressing(.character("W"))
    if let first = held.drafts.first {
      _ = held.update(.draftStands(first.id, .changedElsewhere(by: "balie-2", commit: 13)))
      _ = held.update(.history(Screens.inBetween(first.change.activities, at: board.now)))
    }
    var slow = board.pressing(.character("!"), .character("s"))
    _ = slow.update(.savingIsSlow)
    return [
      ("away", away), ("away-draft", moved), ("away-drafts", two.pressing(.character("W"))),
      ("away-held", held), ("away-drop", two.pressing(.character("W"), .character("d"))),
      ("away-nothing", away.pressing(.character("W"))), ("saving-slow", slow),
    ]
  }

  private static func inBetween(_ activities: [ActivityID], at time: Instant) -> [HistoryLine] {
    [
      HistoryLine(
        number: 13, author: "balie-2", host: "pc-14", time: time,
        reason: "", titles: ["WS 6C"], activities: activities, undoes: nil)
    ]
  }

  private static let history: [HistoryLine] = [
    HistoryLine(
      number: 12, author: "balie-2", host: "pc-14", time: Instant(minutes: 29_923_200),
      reason: "", titles: ["WS 6C"], undoes: nil),
    HistoryLine(
      number: 11, author: "coordinatie", host: "pc-02", time: Instant(minutes: 29_920_000),
      reason: "de school komt toch met twee klassen", titles: ["WS 4B", "WS 6C"], undoes: nil),
    HistoryLine(
      number: 10, author: "balie-1", host: "pc-11", time: Instant(minutes: 29_910_000),
      reason: "", titles: ["Verhuur"], undoes: 9),
  ]
}
