extension PlanStore {
  /// When the board last changed that this computer has a copy of from a path, Unix seconds; nil where it
  /// has none.
  ///
  /// Only the local disk is asked.
  package static func lastKnown(_ path: String, settings: StoreSettings) -> Int? {
    LocalCopy(StoreFolders(board: path, settings)).position?.time
  }
}
