import ConstraintChecker
import Planning
import Screen

/// A question before something is taken away or stepped: what, and how many bookings go with it.
package struct Confirmation: Sendable {
  package enum Question: Hashable, Sendable {
    /// Cancels the activity; its bookings no longer occupy anything.
    case cancel(title: String, bookings: Int)
    /// Gives a draft up.
    case withdraw(title: String)
    /// Confirms over an older option.
    case jumpQueue(Conflict)
  }

  package let question: Question
  package internal(set) var edit: ActivityEdit?
  var draft: DraftID?
}

extension BoardState {
  mutating func askToCancel() {
    guard let block = currentBlock else { return }
    mode = .confirm(cancelling(block.activity))
  }

  func cancelling(_ activity: ActivityIndex) -> Confirmation {
    var edit = ActivityEdit(of: activity, in: plan)
    let question = Confirmation.Question.cancel(
      title: shownTitle(of: edit.activity), bookings: edit.bookings.count)
    edit.activity.status = .cancelled
    return Confirmation(question: question, edit: edit)
  }

  mutating func updateConfirmation(_ confirmation: Confirmation, _ key: Key) -> [Effect] {
    switch key {
    case .enter, .character("j"), .character("y"), .character("J"), .character("Y"):
      mode = .browsing
      return confirmed(confirmation)
    case .escape, .character("n"), .character("N"), .character("q"), .control("c"):
      mode = .browsing
      return []
    default:
      return []
    }
  }

  private mutating func confirmed(_ confirmation: Confirmation) -> [Effect] {
    switch confirmation.question {
    case .cancel:
      guard let edit = confirmation.edit else { return [] }
      return save(edit, conflicts: [], returning: .browsing)
    case .withdraw: return confirmation.draft.map { [.withdraw($0)] } ?? []
    case .jumpQueue:
      guard let edit = confirmation.edit else { return [] }
      return save(edit, conflicts: verdict(on: edit), returning: .browsing)
    }
  }

  /// The next firmer status: concept, option, confirmed; a confirmed one becomes an option again.
  mutating func stepStatus() -> [Effect] {
    guard let block = currentBlock else { return [] }
    var edit = ActivityEdit(of: block.activity, in: plan)
    switch edit.activity.status {
    case .concept, .cancelled, .archived: edit.activity.status = .option
    case .option: edit.activity.status = .confirmed
    case .confirmed: edit.activity.status = .option
    }
    edit = edit.asked(at: now, was: plan.status(block.activity))
    let conflicts = verdict(on: edit)
    if !conflicts.contains(where: { $0.severity == .hard }), let jump = jump(conflicts, of: edit) {
      mode = .confirm(Confirmation(question: .jumpQueue(jump), edit: edit))
      return []
    }
    return save(edit, conflicts: conflicts, returning: .browsing)
  }

  /// What is hard is asked about anyway, and names the option as well.
  private func jump(_ conflicts: [Conflict], of edit: ActivityEdit) -> Conflict? {
    let proposal = edit.proposal(in: plan)
    return conflicts.first { OptionQueue(of: $0, in: plan, proposal: proposal)?.jump != nil }
  }
}
