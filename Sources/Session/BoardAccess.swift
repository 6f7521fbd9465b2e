import Planning
import Sharing
import Storage

/// Which board, who works with it, and how its troubles are put into words.
package struct BoardAccess: Sendable {
  package var path: String
  package var settings: StoreSettings
  /// The store's error as one sentence for a planner.
  package var describe: @Sendable (StoreError) -> String
  /// Another log than the one in the folder at `path`.
  package var openLog: (@Sendable () throws(LogError) -> any BoardLog)?

  package init(
    path: String, settings: StoreSettings,
    openLog: (@Sendable () throws(LogError) -> any BoardLog)? = nil,
    describe: @escaping @Sendable (StoreError) -> String
  ) {
    self.path = path
    self.settings = settings
    self.openLog = openLog
    self.describe = describe
  }

  var now: Instant { Instant(minutes: Int32(clamping: settings.clock() / 60)) }
}
