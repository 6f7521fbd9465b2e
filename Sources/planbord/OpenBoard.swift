import Board
import BoardView
import ConstraintChecker
import Curses
import Foundation
import Glibc
import Phrases
import Planning
import Screen
import Session
import Storage

/// Opens the board on the screen; where there is no terminal, prints the week.
func openBoard(_ context: Context) throws -> Ending {
  guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
    return try printWeek(context)
  }
  return try BoardProgram(context).run()
}

private func printWeek(_ context: Context) throws -> Ending {
  try context.reading { board in
    let week = Days(weekOf: context.today)
    DayListing(
      board.plan, days: week, filter: ListFilter(), phrases: context.phrases, now: context.now
    )
    .print(to: context.output)
    return .done
  }
}

/// The board in the terminal: store, screen and loop brought together.
private struct BoardProgram {
  private let context: Context

  init(_ context: Context) {
    self.context = context
  }

  /// The store starts reading before themes are looked for: the week is what takes longest.
  func run() throws -> Ending {
    let now = context.now
    let access = access
    guard
      let store = StoreThread(
        access, showing: BoardState(now: now, size: .unknown, seed: 0).window)
    else { throw StoreError.file(path: "pipe", errno: EMFILE) }
    let themes = ThemeShelf(places: context.places)
    let chosen = context.configuration.theme ?? themes.usual
    let theme = try themes.theme(named: chosen)
    var state = BoardState(
      now: now, size: .unknown, theme: chosen, themes: themes.names,
      author: context.settings().author, ruleNames: ruleNames,
      seed: UInt64.random(in: 1...UInt64.max))
    var left = 0
    try CursesTerminal.run(theme: theme, wakeDescriptor: store.wakeDescriptor) { terminal in
      _ = state.update(.resized(terminal.size))
      let session = Session(state, on: terminal, store: store, look: look(on: terminal, themes))
      try session.run()
      left = session.draftCount
    }
    if left > 0 { context.output.line(context.phrases.stillWaiting(left)) }
    return .done
  }

  private var ruleNames: [RuleCode: String] {
    let phrases = context.phrases
    return Dictionary(uniqueKeysWithValues: RuleCode.allCases.map { ($0, phrases.title($0)) })
  }

  private var access: BoardAccess {
    let phrases = context.phrases
    return BoardAccess(path: context.boardPath, settings: context.settings()) {
      phrases.sentence($0)
    }
  }

  private func look(on terminal: CursesTerminal, _ themes: ThemeShelf) -> Session.Look {
    let phrases = context.phrases
    var last: Picture?
    return Session.Look(
      frame: { state in
        let picture = BoardView.picture(of: state, phrases: phrases, after: last)
        last = picture
        return picture.frame
      },
      setTheme: { name in
        if let theme = try? themes.theme(named: name) { terminal.setTheme(theme) }
      },
      redraw: { terminal.redraw() })
  }
}

extension Size {
  /// Until the terminal has told its own.
  fileprivate static let unknown = Size(columns: 80, rows: 24)
}
