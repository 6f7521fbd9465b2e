import Board
import ConstraintChecker
import Foundation
import Planning
import Repairs
import Synchronization

/// Looks for ways out of conflicts, for free time and for what the house would break, on a thread of
/// its own.
///
/// Only the newest question counts: whatever is being looked for when another comes is given up.
final class Scout: Sendable {
  enum Errand: Sendable {
    case repairs(Conflict, Plan, deeper: Bool, quest: Int, now: Instant)
    case slots(SlotWish, Plan, quest: Int, now: Instant)
    case house(HouseQuestion, Plan, quest: Int, now: Instant)
    case stop
  }

  private let errands: Mailbox<Errand>
  private let replies: Mailbox<StoreReply>
  private let newest = Mutex(0)

  /// How long chains are searched for.
  private static let patience = Duration.seconds(30)

  init(_ errands: Mailbox<Errand>, replies: Mailbox<StoreReply>) {
    self.errands = errands
    self.replies = replies
  }

  func start() {
    let thread = Thread { [self] in work() }
    thread.start()
  }

  func send(_ errand: Errand, quest: Int) {
    newest.withLock { $0 = max($0, quest) }
    errands.send(errand)
  }

  /// Whatever is being looked for is given up.
  func giveUp(quest: Int) { newest.withLock { $0 = max($0, quest) } }

  func stop() {
    giveUp(quest: .max)
    errands.send(.stop)
  }

  private func work() {
    while true {
      // A cursor that ran past many conflicts asks about the last only.
      let waiting = errands.take()
      if waiting.contains(where: \.isStop) { return }
      if let last = waiting.last { run(last) }
      errands.wait(milliseconds: -1)
    }
  }

  private func run(_ errand: Errand) {
    switch errand {
    case .repairs(let conflict, let plan, let deeper, let quest, let now):
      seek(conflict, in: plan, deeper: deeper, quest, now)
    case .slots(let wish, let plan, let quest, let now):
      let answer = SlotSearch(for: wish, in: plan, now: now).answerAtHour(while: { isWanted(quest) }
      )
      if isWanted(quest) { replies.send(.message(.slots(SlotNews(quest: quest, answer)))) }
    case .house(let question, let plan, let quest, let now):
      let answer = question.answer(in: plan, now: now, while: { isWanted(quest) })
      if let answer { replies.send(.message(.house(HouseNews(quest: quest, answer)))) }
    case .stop: break
    }
  }

  private func seek(
    _ conflict: Conflict, in plan: Plan, deeper: Bool, _ quest: Int, _ now: Instant
  ) {
    var search = RepairSearch(for: conflict, in: plan, now: now)
    guard deeper else {
      let found = search.singles(while: { isWanted(quest) })
      if isWanted(quest) { tell(RepairNews(quest: quest, repairs: found, isDone: true)) }
      return
    }
    let (found, _) = search.deeper(limit: Scout.patience) { progress in
      tell(
        RepairNews(
          quest: quest, repairs: progress.repairs, tried: progress.tried, isDone: false))
      return isWanted(quest)
    }
    tell(RepairNews(quest: quest, repairs: found, tried: search.tried, isDone: true))
  }

  private func isWanted(_ quest: Int) -> Bool { newest.withLock { $0 <= quest } }

  private func tell(_ news: RepairNews) { replies.send(.message(.repairs(news))) }
}

extension Scout.Errand {
  fileprivate var isStop: Bool {
    if case .stop = self { return true }
    return false
  }
}
