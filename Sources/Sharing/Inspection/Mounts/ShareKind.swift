/// The kinds of file system a board may lie on, by what is known of them.
package enum ShareKind: Hashable, Sendable {
  /// Measured and proven; `version` as the kernel tells it, `4.2`.
  case nfs(version: String?)
  /// Measured and proven; `version` as the kernel tells it, `3.1.1`.
  case smb(version: String?)
  /// A disk of this machine.
  case localDisk
  /// Gone when the machine stops.
  case memory
  /// The own layer of a container, gone with it.
  case container
  /// FAT and exFAT: nothing there can be published exclusively.
  case withoutHardLinks
  /// Nobody has measured what happens there when machines fail: tried before it is trusted.
  case unproven
}

extension ShareKind {
  package init(of mount: Mount) {
    switch KnownFileSystem.named(mount.type)?.kind {
    case .nfs: self = .nfs(version: mount.value("vers"))
    case .smb: self = .smb(version: mount.value("vers"))
    case .disk: self = .localDisk
    case .memory: self = .memory
    case .container: self = .container
    case .withoutHardLinks: self = .withoutHardLinks
    case nil: self = .unproven
    }
  }

  /// True where other machines may see the same files.
  package var isShared: Bool {
    switch self {
    case .nfs, .smb, .unproven: true
    case .localDisk, .memory, .container, .withoutHardLinks: false
    }
  }

  /// True where permission bits are the server's; SMB mounts make them up.
  package var tellsRights: Bool {
    switch self {
    case .nfs: true
    case .smb, .localDisk, .memory, .container, .withoutHardLinks, .unproven: false
    }
  }
}
