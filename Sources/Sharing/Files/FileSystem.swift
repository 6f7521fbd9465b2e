/// The kinds of file system that need different care.
package enum FileSystem: Hashable, Sendable {
  case nfs
  case smb
  /// A disk of this machine, or memory.
  case local
  /// Nobody has measured what happens there: tried before it is trusted.
  case unproven

  /// From `f_type` of statfs(2).
  package init(type: Int64) {
    switch type {
    case 0x6969: self = .nfs
    case 0xFF53_4D42, 0xFE53_4D42, 0x517B: self = .smb
    case _ where FileSystem.localTypes.contains(type): self = .local
    default: self = .unproven
    }
  }

  /// As `linux/magic.h` and the file systems themselves have them: ext, XFS, Btrfs, ZFS, F2FS, JFS,
  /// bcachefs, ReiserFS, NILFS, NTFS, HFS+, UFS; tmpfs, ramfs, and a container's layer.
  private static let localTypes: Set<Int64> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0x2FC1_2FC1, 0xF2F5_2010, 0x3153_464A, 0xCA45_1A4E,
    0x5265_4973, 0x3434, 0x7366_746E, 0x5346_544E, 0x482B, 0x0001_1954, 0x0102_1994, 0x8584_58F6,
    0x794C_7630,
  ]

  /// NFS makes a link durable before it answers; elsewhere the file is synced once more, which
  /// flushes its new name with it.
  var syncsLinks: Bool { self == .nfs }

  /// SMB clients ask the server about every folder on the way to a file, once a second.
  var walksEveryFolder: Bool { self == .smb }

  /// SMB servers lend a file to whoever opens it, and take it back from all when another does.
  var lendsFiles: Bool { self == .smb }

  /// SMB clients remember "no such file" for a second, whatever they are asked.
  var remembersMissingFiles: Bool { self == .smb }
}
