/// A change that its author has made and the shared board does not have yet.
///
/// It ends in one of three ways: published, withdrawn by its author, or replaced by another.
package struct Draft: Hashable, Sendable {
  package let id: DraftID
  package let change: PlanChange
  /// Why conflicts are left as they are.
  package let reason: String?
  /// The commit it takes back.
  package let undoes: Int?
  package let madeAt: Instant
  package var standing: Standing

  package init(
    id: DraftID, _ change: PlanChange, reason: String? = nil, undoes: Int? = nil,
    madeAt: Instant, standing: Standing = .waiting
  ) {
    self.id = id
    self.change = change
    self.reason = reason
    self.undoes = undoes
    self.madeAt = madeAt
    self.standing = standing
  }
}

package typealias DraftID = Identifier<Draft>

extension Draft {
  /// What became of it so far; all but the first wait for its author to decide.
  package enum Standing: Hashable, Sendable {
    /// Goes to the board by itself, in order, as soon as the share takes it.
    case waiting
    /// It would bring so many hard conflicts with what others booked meanwhile.
    case clashes(Int)
    /// Somebody changed the same row first.
    case changedElsewhere(by: String, commit: Int)
    /// Its rows are not there, or in the way.
    case doesNotFit
    /// It was on the board as this commit, and the board's history no longer has it.
    case lost(commit: Int)
    /// It was sent, and the log it was sent to is gone: nobody can say whether it is there.
    case uncertain
    /// This computer's disk refused it: it lasts as long as the program.
    case notKept
  }

  package var isWaiting: Bool { standing == .waiting }
}
