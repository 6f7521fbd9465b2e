import Glibc

extension FolderLog {
  /// The next commit as its file says; nil when there is no such file.
  ///
  /// A fault is looked at twice, in case the server was only in the middle of something.
  func read(after head: Head) throws(LogError) -> Commit? {
    do throws(LogError) {
      return try readOnce(after: head)
    } catch {
      guard case .damaged = error else { throw error }
      files.pause(milliseconds: 2_000)
      return try readOnce(after: head)
    }
  }

  private func readOnce(after head: Head) throws(LogError) -> Commit? {
    let number = head.number + 1
    let bytes: [UInt8]
    switch try contents(of: path(of: number)) {
    case .missing: return nil
    case .tooLarge(let size): throw .damaged(number: number, .tooLarge(bytes: size))
    case .bytes(let found): bytes = found
    }
    guard !PrunedMark.isMark(bytes) else {
      throw .prunedPast(number: number, snapshot: try snapshots().first ?? number)
    }
    do throws(CommitFault) {
      let part = try CommitFile.part(of: bytes[...], after: head)
      noteRecent([part])
      return part.commit
    } catch {
      throw .damaged(number: number, error)
    }
  }

  /// Of a commit as its file has it, held against nothing; nil when there is no such file, or not a whole
  /// one.
  func digest(of number: Int) throws(LogError) -> Digest? {
    guard case .bytes(let bytes) = try contents(of: path(of: number)) else { return nil }
    return try? CommitFile.chain(in: bytes, endingAt: number).first?.commit.digest
  }

  /// True when there is a mark in place of the commit.
  func isMarkedPruned(_ number: Int) throws(LogError) -> Bool {
    guard case .bytes(let bytes) = try contents(of: layout.commit(number)) else { return false }
    return PrunedMark.isMark(bytes)
  }

  private enum Contents {
    case missing
    case tooLarge(Int)
    case bytes([UInt8])
  }

  /// Lease conflicts on SMB pass within a fifth of a second; they are no damage.
  private func contents(of path: String) throws(LogError) -> Contents {
    var attempts = 0
    while true {
      attempts += 1
      do throws(Errno) {
        return try contentsOnce(of: path)
      } catch {
        guard error.passesSoon, attempts < 5 else { throw .looking(error) }
        files.pause(milliseconds: .random(in: 50...200))
      }
    }
  }

  private func contentsOnce(of path: String) throws(Errno) -> Contents {
    do {
      if let bytes = try files.contents(of: path, atMost: CommitFile.mostBytes) {
        return .bytes(bytes)
      }
      return .tooLarge(Int(try files.stamp(of: path).size))
    } catch  where error.code == ENOENT {
      return .missing
    }
  }
}
