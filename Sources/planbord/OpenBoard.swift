import Board
import BoardView
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
    DayListing(board.plan, days: week, filter: ListFilter(), phrases: context.phrases)
      .print(to: context.output)
    return .done
  }
}

/// The board in the terminal: store, screen and loop brought together.
private struct BoardProgram {
  private let context: Context
  private let themes: ThemeShelf

  init(_ context: Context) {
    self.context = context
    themes = ThemeShelf(places: context.places)
  }

  func run() throws -> Ending {
    let phrases = context.phrases
    let chosen = context.configuration.theme ?? themes.usual
    let theme = try themes.theme(named: chosen)
    let access = BoardAccess(path: context.boardPath, settings: context.settings()) {
      phrases.sentence($0)
    }
    var state = BoardState(
      now: context.now, size: Size(columns: 80, rows: 24), theme: chosen, themes: themes.names,
      seed: UInt64.random(in: 1...UInt64.max))
    guard let store = StoreThread(access, showing: state.window) else {
      throw StoreError.file(path: "pipe", errno: EMFILE)
    }
    try CursesTerminal.run(theme: theme, wakeDescriptor: store.wakeDescriptor) { terminal in
      _ = state.update(.resized(terminal.size))
      try Session(state, on: terminal, store: store, look: look(on: terminal)).run()
    }
    return .done
  }

  private func look(on terminal: CursesTerminal) -> Session.Look {
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
