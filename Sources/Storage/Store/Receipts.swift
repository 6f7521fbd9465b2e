import Foundation
import Planning
import Sharing

/// The receipts of one board: one small file for each commit under way.
struct Receipts {
  let folder: String

  /// Writes a receipt to the disk, whole and durable, before anything is sent.
  func begin(_ content: ReceiptFile) throws(StoreError) -> Receipt {
    let path = "\(folder)/\(content.name)"
    let descriptor = try create("\(path).tmp", content.bytes)
    guard rename("\(path).tmp", path) == 0 else {
      let code = errno
      unlink("\(path).tmp")
      close(descriptor)
      throw .file(path: path, errno: code)
    }
    syncFolder()
    return Receipt(content, at: path, locked: descriptor)
  }

  /// Receipts whose owners are gone; they are ours now.
  func orphans() -> [Receipt] {
    DurableFile.names(in: folder).sorted().filter { Receipts.isName($0) }.compactMap {
      adopt("\(folder)/\($0)")
    }
  }

  /// Whether any program has an attempt at this draft under way, or had one when it died.
  func mention(_ draft: DraftID) -> Bool {
    DurableFile.names(in: folder).contains { Receipts.isName($0) && $0.hasSuffix(".\(draft)") }
  }

  private static func isName(_ name: String) -> Bool {
    CommitID(hex: String(name.prefix { $0 != "." })) != nil && !name.hasSuffix(".tmp")
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, writeAll(bytes, to: descriptor),
      fsync(descriptor) == 0
    else {
      let code = errno
      unlink(path)
      close(descriptor)
      throw .file(path: path, errno: code)
    }
    return descriptor
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// Nil when its owner lives, or has removed it meanwhile.
  private func adopt(_ path: String) -> Receipt? {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &facts) == 0,
      facts.st_nlink > 0, let data = FileManager.default.contents(atPath: path)
    else {
      close(descriptor)
      return nil
    }
    guard let content = ReceiptFile(Array(data)) else {
      unlink(path)
      close(descriptor)
      return nil
    }
    return Receipt(content, at: path, locked: descriptor)
  }

  /// The name is durable only with its folder.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
