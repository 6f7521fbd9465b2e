import Glibc
import Sharing

/// Proof on the local disk that a commit was about to be published; gone once its fate is known.
///
/// It stays locked as long as its owner lives, so that no other process settles what is under way.
final class Receipt {
  let content: ReceiptFile
  private let path: String
  private let descriptor: Int32

  init(_ content: ReceiptFile, at path: String, locked descriptor: Int32) {
    self.content = content
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    FileLock.letGo(descriptor)
  }

  /// The commit's fate is known.
  ///
  /// Should the name come back after a crash, it is settled again, which does no harm.
  func remove() {
    unlink(path)
  }

  /// The commit is in the log: from now on this is the memory of that.
  ///
  /// Should a crash take the new name back, the commit is settled again, with the same answer.
  func acknowledge(as head: Head, in folder: String) {
    let name = Acknowledgement.name(number: head.number, digest: head.digest, of: content)
    guard rename(path, "\(folder)/\(name)") == 0 else { return remove() }
  }
}
