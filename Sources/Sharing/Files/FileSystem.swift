/// The kinds of file system that need different care.
package enum FileSystem: Hashable, Sendable {
  case nfs
  case smb
  case other

  /// From `f_type` of statfs(2).
  package init(type: Int64) {
    switch type {
    case 0x6969: self = .nfs
    case 0xFF53_4D42, 0xFE53_4D42, 0x517B: self = .smb
    default: self = .other
    }
  }

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
