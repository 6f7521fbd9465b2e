import Planning

/// Who works with a store, and where it keeps what is local.
package struct StoreSettings: Sendable {
  package var author: String
  package var host: String
  /// Name and version of the program.
  package var program: String
  /// For what can be made again, `$XDG_CACHE_HOME/planbord`.
  package var cacheFolder: String
  /// For receipts, `$XDG_STATE_HOME/planbord`.
  package var stateFolder: String
  package var zones: ZoneCatalogue
  /// Unix seconds.
  package var clock: @Sendable () -> Int
  /// A snapshot is due after every so many commits.
  package var snapshotEvery = 500
  /// Commits since the last snapshot that make one worth while on closing.
  package var snapshotOnClosing = 100
  /// Seconds, by the share's clock, that commits are kept once snapshots made them unnecessary.
  package var keptFor = 90 * 86_400

  package init(
    author: String, host: String, program: String, cacheFolder: String, stateFolder: String,
    zones: ZoneCatalogue = .builtIn, clock: @escaping @Sendable () -> Int
  ) {
    self.author = author
    self.host = host
    self.program = program
    self.cacheFolder = cacheFolder
    self.stateFolder = stateFolder
    self.zones = zones
    self.clock = clock
  }
}
