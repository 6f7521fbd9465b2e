/// Programs that keep copies of a folder on several machines and bring them together later.
///
/// On such copies two planners can both be the first to publish a number.
package enum SyncProgram: String, Hashable, Sendable, CaseIterable {
  case dropbox = "Dropbox"
  case googleDrive = "Google Drive"
  case nextcloud = "Nextcloud"
  case oneDrive = "OneDrive"
  case resilio = "Resilio Sync"
  case syncthing = "Syncthing"
}

extension SyncProgram {
  /// The program that leaves a file of this name in a folder it keeps.
  ///
  /// `.dropbox` is a file there; the folder of that name in a home is only Dropbox's own.
  package init?(leaving name: String) {
    switch name {
    case ".dropbox", ".dropbox.cache": self = .dropbox
    case ".tmp.drivedownload", ".tmp.driveupload": self = .googleDrive
    case ".nextcloudsync.log", ".owncloudsync.log", ".csync_journal.db": self = .nextcloud
    case ".849C9593-D756-4E56-8D6E-42412F2A707B": self = .oneDrive
    case ".sync": self = .resilio
    case ".stfolder", ".stignore", ".stversions": self = .syncthing
    default:
      let isJournal = name.hasPrefix(".sync_") || name.hasPrefix("._sync_")
      guard isJournal, name.hasSuffix(".db") else { return nil }
      self = .nextcloud
    }
  }

  /// The program that calls its own folder so.
  package init?(folder name: String) {
    if name == "OneDrive" || name.hasPrefix("OneDrive - ") {
      self = .oneDrive
    } else if name == "Dropbox" || name.hasPrefix("Dropbox (") {
      self = .dropbox
    } else {
      return nil
    }
  }
}
