import GRDB
import Planning

/// A replica as it was before its history was found lost, in a file of its own that nothing depends on.
struct LostCopy {
  private let path: String
  private let zones: ZoneCatalogue

  init(at path: String, zones: ZoneCatalogue) {
    self.path = path
    self.zones = zones
  }

  /// Takes a name out of its rows and its history; false where it was in neither.
  ///
  /// The file is made anew, since a database keeps what it has overwritten. One that cannot be read
  /// goes: nobody can say whether the name is in it.
  func clear(of erasure: NameErasure, by folders: StoreFolders) throws(StoreError) -> Bool {
    let copy = folders.temporary("lost")
    defer { folders.removeDatabase(copy) }
    do throws(StoreError) {
      guard try write(clearedOf: erasure, to: copy) else { return false }
    } catch {
      guard error.isNoDatabase else { throw error }
      folders.removeDatabase(path)
      return true
    }
    try DurableFile.write(DurableFile.read(copy) ?? [], to: path)
    return true
  }

  private func write(clearedOf erasure: NameErasure, to copy: String) throws(StoreError) -> Bool {
    let replica = try Replica(at: path, zones: zones)
    defer { try? replica.close() }
    let change = erasure.change(in: try replica.plan().0)
    let commits = try replica.write { db in
      let table = CommitTable(db: db)
      let count = try table.count { try erasure.erased($0) != $0 }
      try ChangeWriter(db: db, zones: zones).overwrite(change)
      _ = try table.rewrite { try erasure.erased($0) }
      return count
    }
    guard commits > 0 || !change.edits.isEmpty else { return false }
    _ = try Snapshot.write(replica, to: copy, keeping: .max)
    return true
  }
}

extension StoreError {
  fileprivate var isNoDatabase: Bool {
    guard case .replica(let code) = self else { return false }
    let primary = ResultCode(rawValue: code).primaryResultCode
    return primary == .SQLITE_NOTADB || primary == .SQLITE_CORRUPT
  }
}

extension StoreFolders {
  /// `lost-NUMBER-TIME.sqlite`, in no order.
  var lostCopies: [String] {
    DurableFile.names(in: state).filter { $0.hasPrefix("lost-") && $0.hasSuffix(".sqlite") }
      .map { "\(state)/\($0)" }
  }
}
