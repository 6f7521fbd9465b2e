import Board
import Foundation
import Planning
import Sharing

/// Tells the other boards who is here and where they look, and the loop who else is.
///
/// On a thread of its own: a share that hangs keeps nobody waiting, and one that refuses makes it
/// silent, never an error.
final class Herald: Sendable {
  let errands: Mailbox<Errand>
  private let replies: Mailbox<StoreReply>
  private let board: String
  private let author: String

  // Milliseconds.
  /// How often it sees whether there is a plan to look at.
  private static let interval = 5_000
  /// How long it is silent when the share does not answer, or refuses.
  private static let rest = 30_000

  enum Errand: Sendable {
    case attention(Attention)
    case stop
  }

  init(_ board: BoardAccess, errands: Mailbox<Errand>, replies: Mailbox<StoreReply>) {
    self.errands = errands
    self.replies = replies
    self.board = board.path
    author = board.settings.author
  }

  func start() {
    let thread = Thread { [self] in work() }
    thread.start()
  }

  private struct Desk {
    var presence: Presence
    /// Nil until there is a plan to look at.
    var note: PresenceNote?
    var told: [String: PresenceNote] = [:]
    // Uptime.
    var tellAt = 0
    var lookAt = 0
    /// The share did not take the last word; trying sooner is no use.
    var isRefused = false
  }

  private func work() {
    var desk = Desk(presence: Presence(board: board))
    while true {
      for errand in errands.take() {
        switch errand {
        case .attention(let attention):
          desk.note = PresenceNote(
            author: author, item: attention.activity?.text ?? "", isEditing: attention.isEditing)
          if !desk.isRefused { desk.tellAt = 0 }
        case .stop:
          desk.presence.leave()
          replies.send(.heraldStopped)
          return
        }
      }
      errands.wait(milliseconds: Int32(clamping: goRound(&desk)))
    }
  }

  /// Tells and looks when it is time to; returns how long nothing is to be done.
  private func goRound(_ desk: inout Desk) -> Int {
    guard let note = desk.note else { return Herald.interval }
    if ShareWatch.uptime >= desk.tellAt { tell(note, &desk) }
    if ShareWatch.uptime >= desk.lookAt { look(&desk) }
    return max(50, min(desk.tellAt, desk.lookAt) - ShareWatch.uptime)
  }

  /// Who may not write here is not seen, and sees the others all the same.
  private func tell(_ note: PresenceNote, _ desk: inout Desk) {
    do throws(Errno) {
      desk.tellAt = ShareWatch.uptime + (try desk.presence.tell(note))
      desk.isRefused = false
    } catch {
      desk.tellAt = ShareWatch.uptime + Herald.rest
      desk.isRefused = true
    }
  }

  private func look(_ desk: inout Desk) {
    do throws(Errno) {
      report(try desk.presence.look(), &desk)
      desk.lookAt = ShareWatch.uptime + desk.presence.lookEvery
    } catch {
      report([:], &desk)
      desk.lookAt = ShareWatch.uptime + Herald.rest
    }
  }

  private func report(_ here: [String: PresenceNote], _ desk: inout Desk) {
    guard here != desk.told else { return }
    desk.told = here
    let colleagues = here.sorted { $0.key < $1.key }.map { Colleague($0.value) }
    replies.send(.message(.present(colleagues)))
  }
}

extension Colleague {
  package init(_ note: PresenceNote) {
    self.init(
      name: note.author, activity: note.item.isEmpty ? nil : ActivityID(note.item),
      isEditing: note.isEditing)
  }
}
