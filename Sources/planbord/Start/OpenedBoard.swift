import Glibc
import Phrases
import Planning
import Sharing
import Storage

/// A board opened for one command: its store, and the whole plan as it stands.
struct OpenedBoard {
  let store: PlanStore
  let plan: Plan
  /// Why the share did not answer; the plan then is this machine's copy.
  let away: LogError?
}

extension Context {
  /// Opens the board and catches up with it.
  func open() throws(StoreError) -> OpenedBoard {
    let store = try openStore()
    let away = try follow(store)
    return OpenedBoard(store: store, plan: try store.plan(), away: away)
  }

  private func openStore() throws(StoreError) -> PlanStore {
    guard !ShareAnswer.comes(from: boardPath) else {
      return try PlanStore.open(boardPath, settings: settings())
    }
    return try PlanStore.open(boardPath, settings: settings()) { () throws(LogError) in
      throw .away(errno: ETIMEDOUT)
    }
  }

  private func follow(_ store: PlanStore) throws(StoreError) -> LogError? {
    do throws(StoreError) {
      _ = try store.follow(force: true)
      return nil
    } catch {
      guard case .log(let trouble) = error else { throw error }
      return trouble
    }
  }

  /// Opens the board to read from it; without its share from the copy, which the ending tells.
  func reading(_ work: (OpenedBoard) throws -> Ending) throws -> Ending {
    let board: OpenedBoard
    do throws(StoreError) {
      board = try open()
    } catch {
      guard case .log(let trouble) = error else { throw error }
      output.complain(phrases.sentence(trouble, isSaving: false))
      return Ending(trouble)
    }
    return try read(board, work)
  }

  /// The same for what can be told without a board as well, where there is none.
  func readingIfThere(_ work: (Plan?) throws -> Ending) throws -> Ending {
    let board: OpenedBoard
    do throws(StoreError) {
      board = try open()
    } catch {
      switch error {
      case .log(.noSuchFolder), .log(.notABoard): return try work(nil)
      default: throw error
      }
    }
    return try read(board) { try work($0.plan) }
  }

  private func read(_ board: OpenedBoard, _ work: (OpenedBoard) throws -> Ending) throws -> Ending {
    defer { board.store.close() }
    guard let away = board.away else { return try work(board) }
    output.complain(phrases.sentence(away, isSaving: false))
    output.complain(phrases.shownFromCopy(asOf: try board.store.headState.time))
    _ = try work(board)
    return .shareUnusable
  }

  /// Opens the board to change it.
  func writing(_ work: (OpenedBoard) throws -> Ending) throws -> Ending {
    let board = try open()
    defer { board.store.close() }
    if let away = board.away { throw StoreError.log(away) }
    return try work(board)
  }
}
