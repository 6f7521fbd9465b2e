import Sharing

/// Who added what commit, when, where and why.
package struct CommitEntry: Hashable, Sendable {
  package let number: Int
  package let id: CommitID
  package let author: String
  package let host: String
  package let program: String
  /// Unix seconds by the author's clock; the order is the number.
  package let time: Int
  /// Why conflicts were left as they are.
  package let reason: String?
  /// The commit this one takes back; a redo takes back an undo.
  package let undoes: Int?
}
