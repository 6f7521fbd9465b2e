import ConstraintChecker
import Planning
import Repairs

/// Ways out of the conflict in view, as far as they have been found on a thread of its own.
package struct RepairQuest: Sendable {
  package let conflict: Conflict
  /// Answers to an earlier quest are not listened to.
  package let number: Int
  /// The state of the plan it was asked in.
  let revision: Int
  package internal(set) var repairs: [Repair] = []
  package internal(set) var isDone = false
  /// Chains are being searched, or have been.
  package internal(set) var isDeep = false
  /// Chains tried so far.
  package internal(set) var tried = 0
  /// What was found before chains were searched.
  package internal(set) var before: [Repair] = []
}

/// What a quest has found so far.
package struct RepairNews: Sendable {
  package let quest: Int
  package let repairs: [Repair]
  package let tried: Int
  package let isDone: Bool

  package init(quest: Int, repairs: [Repair], tried: Int = 0, isDone: Bool) {
    self.quest = quest
    self.repairs = repairs
    self.tried = tried
    self.isDone = isDone
  }
}

extension BoardState {
  /// Asks for ways out as soon as another conflict comes into view, or the plan changes under one.
  mutating func seekRepairs() -> [Effect] {
    if case .repair = mode { return [] }
    guard plan.isComplete, let conflict = conflictInView else { return [] }
    if let quest, quest.conflict == conflict, quest.revision == revision { return [] }
    return seek(conflict, deeper: false)
  }

  private mutating func seek(_ conflict: Conflict, deeper: Bool) -> [Effect] {
    quests += 1
    var next = RepairQuest(conflict: conflict, number: quests, revision: revision)
    if deeper {
      next.isDeep = true
      next.repairs = quest?.repairs ?? []
      next.before = next.repairs
    }
    quest = next
    return [.seekRepairs(conflict, deeper: deeper, quest: quests)]
  }

  /// Chains as well; a second time stops looking.
  mutating func seekDeeper() -> [Effect] {
    guard var current = quest, conflictInView == current.conflict else { return [] }
    if current.isDeep, !current.isDone {
      current.isDone = true
      quest = current
      quests += 1
      return [.stopSeeking(quest: quests)]
    }
    return current.isDeep ? [] : seek(current.conflict, deeper: true)
  }

  mutating func hear(_ news: RepairNews) {
    guard var current = quest, current.number == news.quest, !current.isDone else { return }
    current.repairs = news.repairs
    current.tried = news.tried
    current.isDone = news.isDone
    quest = current
  }

  /// The conflict chosen in the list, or the worst one of the block under the cursor.
  private var conflictInView: Conflict? {
    switch mode {
    case .conflicts(let list): list.chosen
    case .browsing: currentBlock.flatMap { openConflicts(of: $0).first }
    case .moving, .form, .goTo, .filter, .help, .confirm, .reason, .history, .drafts, .waive,
      .repair, .find, .house, .houseForm:
      nil
    }
  }

  /// What was found for a conflict that is in view; empty while another one's is.
  package func repairs(of conflict: Conflict) -> [Repair] {
    quest?.conflict == conflict ? quest?.repairs ?? [] : []
  }
}
