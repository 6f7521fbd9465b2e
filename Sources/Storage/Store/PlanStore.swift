import Planning
import Sharing

/// A log with its snapshots.
package typealias BoardLog = CommitLog & SnapshotShelf

/// The only door to a board's data.
///
/// Everything is synchronous and may wait for the share, so it lives on a thread of its own: made
/// there, used there. It is not `Sendable`, and the compiler holds its owner to that.
package final class PlanStore {
  package let path: String
  package let settings: StoreSettings
  let folders: StoreFolders
  let receipts: Receipts
  let acknowledgements: Acknowledgements
  package let drafts: DraftBox
  let openLog: @Sendable () throws(LogError) -> any BoardLog

  var replica: Replica
  /// Opened when first needed: a board opens from the replica while its share is away.
  var log: (any BoardLog)?
  /// The last commit the owner of this store has been handed, as plan or as commit.
  var seen: Int
  /// Its digest: a history that was replaced may have another commit of that number.
  var seenDigest: Digest
  var hasLostTrack = false
  /// Ours, and those of processes that are gone; each must be settled before we publish again.
  var unsettled: [Receipt]
  var recovered: [RecoveredIntent] = []
  /// Numbers of recovered commits, which following must not hand out a second time.
  var handedApart: Set<Int> = []
  /// The share was away, or has not been asked yet: its history may be another by now.
  var mustVerify = true
  var lost: LostHistory?
  /// What the replica had and the log has not, until it is told.
  var gone: [AppliedCommit] = []
  /// Uptime in milliseconds at which the share last answered; nil before it was first asked.
  var heardAt: Int?
  /// Unix seconds; written down once a minute.
  var contactNoted = 0
  /// Called now and then while much is read from the share.
  package var noteProgress: () -> Void = {}
  var committed = 0
  var turns = Turns()
  /// How often in a row a commit did not arrive.
  var silences = 0
  /// Milliseconds the last lost attempt waited to be told who won.
  var waited = 0
  var snapshotIsDue = false
  /// On the share, of what was pruned.
  var hasLeftovers = false

  init(
    path: String, settings: StoreSettings, folders: StoreFolders, replica: Replica,
    log: (any BoardLog)?, openLog: @escaping @Sendable () throws(LogError) -> any BoardLog
  ) throws(StoreError) {
    self.path = path
    self.settings = settings
    self.folders = folders
    self.replica = replica
    self.log = log
    self.openLog = openLog
    receipts = Receipts(folder: folders.receipts)
    acknowledgements = Acknowledgements(folder: folders.acknowledged)
    drafts = DraftBox(
      folder: folders.drafts, receipts: receipts, zones: settings.zones)
    unsettled = receipts.orphans()
    let head = try replica.board().head
    (seen, seenDigest) = (head.number, head.digest)
  }
}

extension PlanStore {
  /// Where the replica stands: the last commit's number, and its time in Unix seconds.
  package var headState: (number: Int, time: Int) {
    get throws(StoreError) {
      let board = try repairing { (replica) throws(StoreError) in try replica.board() }
      return (board.head.number, board.time)
    }
  }

  /// The whole plan; what is followed from now on comes after it.
  package func plan() throws(StoreError) -> Plan {
    let (plan, board) = try repairing { (replica) throws(StoreError) in try replica.plan() }
    moveOn(to: board)
    return plan
  }

  /// The house, and the bookings and activities that overlap a window.
  ///
  /// It takes the place of the plan its owner had: what is followed from now on comes after it.
  package func plan(window: Span) throws(StoreError) -> Plan {
    let (plan, board) = try repairing { (replica) throws(StoreError) in try replica.plan(window) }
    moveOn(to: board)
    return plan
  }

  private func moveOn(to board: ReplicaPosition) {
    (seen, seenDigest) = (board.head.number, board.head.digest)
    hasLostTrack = false
  }
}
