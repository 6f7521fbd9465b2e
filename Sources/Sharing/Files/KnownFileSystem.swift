/// A file system of which it is known what a board finds there.
///
/// The kernel calls it by a name where it tells what is mounted, and by a number (statfs(2)) where a file
/// is open: both are of the same one list.
struct KnownFileSystem {
  enum Kind {
    case nfs, smb, disk, memory, container
    /// Nothing there can be published exclusively.
    case withoutHardLinks
  }

  let names: [String]
  let numbers: [Int64]
  let kind: Kind

  private init(_ kind: Kind, _ names: String..., numbers: Int64...) {
    (self.names, self.numbers, self.kind) = (names, numbers, kind)
  }

  static func named(_ name: String) -> KnownFileSystem? { all.first { $0.names.contains(name) } }

  static func numbered(_ number: Int64) -> KnownFileSystem? {
    all.first { $0.numbers.contains(number) }
  }

  /// Numbers as `linux/magic.h` and the file systems themselves have them.
  static let all = [
    KnownFileSystem(.nfs, "nfs", "nfs4", numbers: 0x6969),
    KnownFileSystem(
      .smb, "cifs", "smb3", "smbfs", numbers: 0xFF53_4D42, 0xFE53_4D42, 0x517B),
    KnownFileSystem(.disk, "ext2", "ext3", "ext4", numbers: 0xEF53),
    KnownFileSystem(.disk, "xfs", numbers: 0x5846_5342),
    KnownFileSystem(.disk, "btrfs", numbers: 0x9123_683E),
    KnownFileSystem(.disk, "zfs", numbers: 0x2FC1_2FC1),
    KnownFileSystem(.disk, "f2fs", numbers: 0xF2F5_2010),
    KnownFileSystem(.disk, "jfs", numbers: 0x3153_464A),
    KnownFileSystem(.disk, "bcachefs", numbers: 0xCA45_1A4E),
    KnownFileSystem(.disk, "reiserfs", numbers: 0x5265_4973),
    KnownFileSystem(.disk, "nilfs2", numbers: 0x3434),
    KnownFileSystem(.disk, "ntfs3", numbers: 0x7366_746E, 0x5346_544E),
    KnownFileSystem(.disk, "hfsplus", numbers: 0x482B),
    KnownFileSystem(.disk, "ufs", numbers: 0x0001_1954),
    KnownFileSystem(.memory, "tmpfs", numbers: 0x0102_1994),
    KnownFileSystem(.memory, "ramfs", numbers: 0x8584_58F6),
    KnownFileSystem(.container, "overlay", numbers: 0x794C_7630),
    KnownFileSystem(.container, "aufs", numbers: 0x6175_6673),
    KnownFileSystem(.withoutHardLinks, "vfat", "msdos", numbers: 0x4D44),
    KnownFileSystem(.withoutHardLinks, "exfat", "fuse.exfat", numbers: 0x2011_BAB0),
  ]
}
