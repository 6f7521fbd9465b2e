import Board
import ConstraintChecker
import Foundation
import Planning
import Sharing
import Storage

/// Does on a thread of its own what must never wait for the share: keeps drafts, reads history, and
/// notices when the share does not answer.
final class Clerk: Sendable {
  let errands: Mailbox<Errand>
  private let requests: Mailbox<StoreRequest>
  private let replies: Mailbox<StoreReply>
  private let watch: ShareWatch
  private let describe: @Sendable (StoreError) -> String

  init(
    _ errands: Mailbox<Errand>, requests: Mailbox<StoreRequest>, replies: Mailbox<StoreReply>,
    watch: ShareWatch, describe: @escaping @Sendable (StoreError) -> String
  ) {
    self.errands = errands
    self.requests = requests
    self.replies = replies
    self.watch = watch
    self.describe = describe
  }

  func start() {
    let thread = Thread { [self] in work() }
    thread.start()
  }

  private struct Files {
    let drafts: DraftBox
    let board: CommitID
    let history: LocalHistory
  }

  private func work() {
    var files: Files?
    while true {
      let waiting = errands.take()
      for (place, errand) in waiting.enumerated() {
        // Of a list that was run through only where it stopped counts.
        if case .past = errand, waiting[(place + 1)...].contains(where: \.isPast) { continue }
        switch errand {
        case .opened(let drafts, let board, let history):
          files = Files(drafts: drafts, board: board, history: history)
        case .stop:
          replies.send(.clerkStopped)
          return
        case .keep, .undo, .withdraw, .retry, .history, .past:
          // Nothing can be asked of a board that is not open yet.
          if let files { run(errand, files) }
        }
      }
      errands.wait(milliseconds: watch.look())
    }
  }

  private func run(_ errand: Errand, _ files: Files) {
    switch errand {
    case .keep(let draft): keep(draft, files)
    case .undo(let number, let id, let now): undo(number, as: id, at: now, files)
    case .withdraw(let id): withdraw(id, files)
    case .retry(let id): retry(id, files)
    case .history: sendHistory(files)
    case .past(let conflict, let activities): sendPast(of: conflict, activities, files)
    case .opened, .stop: break
    }
  }
}

extension Clerk {
  /// Durable first, and only then on its way.
  private func keep(_ draft: Draft, _ files: Files) {
    do throws(StoreError) {
      try files.drafts.keep(draft, board: files.board)
      send(.draftKept(draft))
      watch.awaits(draft.id)
      requests.send(.publish(draft.id))
    } catch {
      send(.draftNotKept(draft, describe(error)))
    }
  }

  private func undo(_ number: Int, as id: DraftID, at now: Instant, _ files: Files) {
    do throws(StoreError) {
      let commit = try files.history.commit(number)
      let draft = Draft(id: id, commit.change.inverse, undoes: number, madeAt: now)
      keep(draft, files)
    } catch {
      send(.notUndone(id, describe(error)))
    }
  }

  private func withdraw(_ id: DraftID, _ files: Files) {
    do throws(StoreError) {
      let isWithdrawn = try files.drafts.withdraw(id)
      send(isWithdrawn ? .draftWithdrawn(id) : .draftUnderway(id))
    } catch {
      send(.failed(.other(describe(error))))
    }
  }

  private func retry(_ id: DraftID, _ files: Files) {
    do throws(StoreError) {
      try files.drafts.note(.waiting, of: id)
      send(.draftStands(id, .waiting))
      watch.awaits(id)
      requests.send(.publish(id))
    } catch {
      send(.failed(.other(describe(error))))
    }
  }

  private func sendHistory(_ files: Files) {
    do throws(StoreError) {
      let lines = try files.history.latest(200).map { HistoryLine($0) }
      send(.history(lines, begins: try files.history.begins()))
    } catch {
      send(.failed(.other(describe(error))))
    }
  }

  /// A card without its past is still a card: what cannot be read now is left out.
  private func sendPast(of conflict: Conflict, _ activities: [ActivityID], _ files: Files) {
    guard let past = try? files.history.past(of: activities) else { return }
    send(.past(past, of: conflict))
  }

  private func send(_ message: BoardMessage) { replies.send(.message(message)) }
}

extension HistoryLine {
  init(_ commit: AppliedCommit) {
    self.init(
      number: commit.entry.number, author: commit.entry.author, host: commit.entry.host,
      time: Instant(minutes: Int32(clamping: commit.entry.time / 60)),
      reason: commit.entry.reason ?? "", change: commit.change, erases: commit.erases,
      undoes: commit.entry.undoes)
  }
}
