import Foundation

/// When the share last answered, kept beside the replica: a board that opens while the share is away
/// says as of when it is.
extension PlanStore {
  /// Unix seconds; nil when it never was, or on another computer.
  package var lastContact: Int? {
    guard let bytes = DurableFile.read(contactFile) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  func noteContact() {
    let now = settings.clock()
    guard now / 60 != contactNoted / 60 else { return }
    contactNoted = now
    // Nothing depends on it: it need not be durable.
    try? Data(String(now).utf8).write(to: URL(fileURLWithPath: contactFile))
  }

  private var contactFile: String { "\(folders.cache)/contact" }
}
