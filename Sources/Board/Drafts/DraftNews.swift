/// What has just happened to changes that are on this computer only.
package enum DraftNews: Hashable, Sendable {
  /// It is kept here until the share takes it.
  case waits(title: String)
  /// So many changes that waited are on the board now.
  case waitedSaved(count: Int)
  case withdrawn(title: String)
  /// It cannot be withdrawn now: it is being sent, or the answer is still open.
  case underway(title: String)
  /// This computer's disk refused it, in the store's own words.
  case notKept(String)
  /// The share's history no longer has so many commits, of this planner and of others.
  case historyLost(own: Int, others: Int)
  /// A change of several activities, or of none, fits in no form.
  case noForm

  package var isBad: Bool {
    switch self {
    case .notKept, .historyLost: true
    case .waits, .waitedSaved, .withdrawn, .underway, .noForm: false
    }
  }
}
