import Glibc
import Planning
import Sharing
import Synchronization

/// The drafts of one board on this computer: one small file each, durable before anyone is told.
///
/// A draft belongs to one running program at a time, which holds a lock for it; those of programs
/// that are gone can be adopted. Nothing here ever asks the share, so it serves any thread.
package final class DraftBox: Sendable {
  let folder: String
  private let receipts: Receipts
  let zones: ZoneCatalogue
  private let owned = Mutex<[DraftID: FileLock]>([:])
  /// The one that is on its way to the log.
  private let sending = Mutex<DraftID?>(nil)

  init(folder: String, receipts: Receipts, zones: ZoneCatalogue) {
    self.folder = folder
    self.receipts = receipts
    self.zones = zones
  }

  /// The drafts made here for the board at `path`, without asking the share anything.
  package convenience init(board path: String, settings: StoreSettings) throws(StoreError) {
    let folders = StoreFolders(board: path, settings)
    try folders.make()
    self.init(
      folder: folders.drafts, receipts: Receipts(folder: folders.receipts), zones: settings.zones)
  }

  /// A draft as it lies on the disk.
  package struct Kept: Hashable, Sendable {
    package let draft: Draft
    package let board: CommitID
    let path: String
  }

  /// All there are, in the order they were made, and the files that are no drafts any more.
  package func all() -> (drafts: [Kept], unreadable: [String]) {
    var drafts: [Kept] = []
    var unreadable: [String] = []
    for name in DurableFile.names(in: folder).sorted() where DraftBox.id(in: name) != nil {
      let path = "\(folder)/\(name)"
      // Gone since the folder was read: it has ended.
      guard let bytes = DurableFile.read(path) else { continue }
      if let file = DraftFile(bytes) {
        drafts.append(Kept(draft: file.draft, board: file.board, path: path))
      } else {
        unreadable.append(path)
      }
    }
    return (drafts, unreadable)
  }

  /// Nil once it has ended.
  package func kept(_ id: DraftID) -> Kept? { all().drafts.first { $0.draft.id == id } }

  /// Whether it has not ended.
  package func contains(_ id: DraftID) -> Bool { path(of: id) != nil }

  /// Whether this program has it in hand.
  package func owns(_ id: DraftID) -> Bool { owned.withLock { $0[id] != nil } }
}

extension DraftBox {
  /// Keeps a new draft, the last in order, and owns it.
  package func keep(_ draft: Draft, board: CommitID) throws(StoreError) {
    let lock = try FileLock(at: lockPath(draft.id))
    let last = DurableFile.names(in: folder).compactMap(DraftBox.number).max() ?? 0
    let path = "\(folder)/\((last + 1).padded(8))-\(draft.id)"
    do throws(StoreError) {
      try DurableFile.write(
        try DraftFile(board: board, draft: draft).bytes(zones: zones), to: path)
    } catch {
      unlink(lockPath(draft.id))
      throw error
    }
    owned.withLock { $0[draft.id] = lock }
  }

  /// Notes what became of a draft so far; one that has ended stays so.
  package func note(_ standing: Draft.Standing, of id: DraftID) throws(StoreError) {
    guard let path = path(of: id), let bytes = DurableFile.read(path),
      let file = DraftFile(bytes), file.draft.standing != standing
    else { return }
    var draft = file.draft
    draft.standing = standing
    try DurableFile.write(
      try DraftFile(board: file.board, draft: draft).bytes(zones: zones), to: path)
  }

  /// The draft is published or withdrawn; durable before it returns.
  package func end(_ id: DraftID) throws(StoreError) {
    if let path = path(of: id) { try DurableFile.remove(path) }
    unlink(lockPath(id))
    owned.withLock { $0[id] = nil }
  }

  /// Ends a draft on its author's word; false while it is being sent, or was and may be on the board.
  package func withdraw(_ id: DraftID) throws(StoreError) -> Bool {
    var failure: StoreError?
    let isWithdrawn = sending.withLock { sending in
      guard sending != id, !receipts.mention(id) else { return false }
      do throws(StoreError) { try end(id) } catch { failure = error }
      return true
    }
    if let failure { throw failure }
    return isWithdrawn
  }

  /// From now on it cannot be withdrawn; false when it has been, and must not be sent.
  func startSending(_ id: DraftID) -> Bool {
    sending.withLock { sending in
      guard contains(id) else { return false }
      sending = id
      return true
    }
  }

  /// Its receipt tells from now on whether it may be on the board.
  func stopSending() { sending.withLock { $0 = nil } }

  /// Takes over what no running program owns, and hands out all this one does, in order.
  package func adopt() -> [Kept] {
    removeUnfinished()
    return all().drafts.filter { owns($0.draft.id) || take($0.draft.id) }
  }

  /// False while another program has it.
  private func take(_ id: DraftID) -> Bool {
    guard let lock = FileLock(ifFreeAt: lockPath(id)) else { return false }
    // It may have ended between being seen and being locked.
    guard contains(id) else {
      unlink(lockPath(id))
      return false
    }
    owned.withLock { $0[id] = lock }
    return true
  }

  /// What a crash cut short was never promised to anyone.
  private func removeUnfinished() {
    for name in DurableFile.names(in: folder) where name.hasSuffix(".tmp") {
      let id = DraftID(String(name.dropFirst(9).dropLast(4)))
      guard !owns(id), let lock = FileLock(ifFreeAt: lockPath(id)) else { continue }
      unlink("\(folder)/\(name)")
      if !contains(id) { unlink(lockPath(id)) }
      withExtendedLifetime(lock) {}
    }
  }
}

// MARK: - Names: `NNNNNNNN-ID`

extension DraftBox {
  private func path(of id: DraftID) -> String? {
    DurableFile.names(in: folder).first { DraftBox.id(in: $0) == id }.map { "\(folder)/\($0)" }
  }

  private func lockPath(_ id: DraftID) -> String { "\(folder)/\(id).lock" }

  private static func id(in name: String) -> DraftID? {
    guard number(name) != nil, !name.contains(".") else { return nil }
    return DraftID(String(name.dropFirst(9)))
  }

  private static func number(_ name: String) -> Int? {
    guard name.utf8.count > 9, name.dropFirst(8).first == "-" else { return nil }
    return Int(name.prefix(8))
  }
}
