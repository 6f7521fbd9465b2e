import Foundation
import Sharing

/// When the share last answered, kept beside the replica: a board that opens while the share is away
/// says as of when it is.
extension PlanStore {
  /// Unix seconds; nil when it never was, or on another computer.
  package var lastContact: Int? {
    guard let bytes = DurableFile.read(contactFile) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether the share has said nothing for so long that it may have another history by now: a call
  /// hung, or this computer slept.
  var hasBeenSilent: Bool {
    heardAt.map { PlanStore.uptime - $0 >= PlanStore.longestPause } ?? false
  }

  /// The pace of looks leaves no longer pause, in milliseconds.
  private static let longestPause = 10_000

  /// Goes on while the computer sleeps.
  private static var uptime: Int { GlibcFileLayer().uptime() }

  func noteHeard() { heardAt = PlanStore.uptime }

  func noteContact() {
    let now = settings.clock()
    guard now / 60 != contactNoted / 60 else { return }
    contactNoted = now
    // Nothing depends on it: it need not be durable.
    try? Data(String(now).utf8).write(to: URL(fileURLWithPath: contactFile))
  }

  private var contactFile: String { "\(folders.cache)/contact" }
}
