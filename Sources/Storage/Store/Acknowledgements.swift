import Glibc
import Planning

/// The memory of what the log has taken, for as long as a backup may be put back.
struct Acknowledgements: Sendable {
  let folder: String

  /// Seconds they are kept, ninety days: as long as the log keeps commits.
  private static let age = 90 * 86_400

  /// In order of their numbers.
  func all() -> [Acknowledgement] {
    DurableFile.names(in: folder).sorted().compactMap { Acknowledgement(name: $0, in: folder) }
  }

  func mention(_ draft: DraftID) -> Bool {
    DurableFile.names(in: folder).contains { $0.hasSuffix("-\(draft)") }
  }

  /// Nil when its file cannot be read.
  func content(of acknowledgement: Acknowledgement) -> ReceiptFile? {
    DurableFile.read(acknowledgement.path).flatMap { ReceiptFile($0) }
  }

  func forget(_ acknowledgement: Acknowledgement) throws(StoreError) {
    try DurableFile.remove(acknowledgement.path)
  }

  /// Removes what is too old to be missed; `now` in Unix seconds.
  func trim(at now: Int) {
    for old in all() {
      var facts = stat()
      guard stat(old.path, &facts) == 0, now - facts.st_mtim.tv_sec > Acknowledgements.age else {
        continue
      }
      unlink(old.path)
    }
  }
}
