import Planning
import Storage

/// Which board, who works with it, and how its troubles are put into words.
package struct BoardAccess: Sendable {
  package var path: String
  package var settings: StoreSettings
  /// The store's error as one sentence for a planner.
  package var describe: @Sendable (StoreError) -> String

  package init(
    path: String, settings: StoreSettings, describe: @escaping @Sendable (StoreError) -> String
  ) {
    self.path = path
    self.settings = settings
    self.describe = describe
  }

  var now: Instant { Instant(minutes: Int32(clamping: settings.clock() / 60)) }
}
