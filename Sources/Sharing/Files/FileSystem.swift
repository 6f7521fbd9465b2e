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
    switch KnownFileSystem.numbered(type)?.kind {
    case .nfs: self = .nfs
    case .smb: self = .smb
    case .disk, .memory, .container: self = .local
    case .withoutHardLinks, nil: self = .unproven
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
