/// What the board lies on, and how that was mounted.
package enum MountFinding: Hashable, Sendable {
  case share(Mount, ShareKind)
  /// The kernel does not say what is mounted here.
  case unknown
  case readOnly
  /// NFSv3 clients remember for up to a minute that a commit is not there yet.
  case remembersMissingNames
  /// SMB 1: old, without encryption, and not measured.
  case oldDialect
  /// `nobrl`, `nolock`: other programs need locks, a board does not.
  case withoutLocks(option: String)
  /// SMB lends files to one program at a time, and so many people work on this machine: two who plan
  /// on one mount may keep each other waiting.
  case sharedLeases(people: Int)
  /// `cache=loose`: other programs may read old contents, a board's files never change.
  case looseCache
}

extension MountFinding {
  package var mark: Mark {
    switch self {
    case .share(_, let kind): kind.mark
    case .withoutLocks, .looseCache: .fit
    case .unknown, .remembersMissingNames, .oldDialect, .sharedLeases: .warning
    case .readOnly: .readOnly
    }
  }

  /// What there is to say about a mount, the kind of share first; `people` work on this machine.
  package static func all(of mount: Mount, people: Int = 1) -> [MountFinding] {
    let kind = ShareKind(of: mount)
    let readOnly: [MountFinding] = mount.isReadOnly ? [.readOnly] : []
    return [.share(mount, kind)] + readOnly + remarks(on: mount, kind)
      + leases(of: mount, kind, people: people)
  }

  private static func remarks(on mount: Mount, _ kind: ShareKind) -> [MountFinding] {
    switch kind {
    case .nfs(let version): nfsRemarks(mount, version ?? "")
    case .smb(let version): smbRemarks(mount, version ?? "")
    case .localDisk, .memory, .container, .withoutHardLinks, .unproven: []
    }
  }

  private static func leases(
    of mount: Mount, _ kind: ShareKind, people: Int
  ) -> [MountFinding] {
    guard case .smb = kind, people > 1 || mount.has("multiuser"), !mount.has("nolease") else {
      return []
    }
    return [.sharedLeases(people: people)]
  }

  private static func nfsRemarks(_ mount: Mount, _ version: String) -> [MountFinding] {
    var remarks: [MountFinding] = []
    let asksAgain = ["pos", "positive", "none"].contains(mount.value("lookupcache") ?? "")
    if !version.hasPrefix("4"), !asksAgain { remarks.append(.remembersMissingNames) }
    if mount.has("nolock") { remarks.append(.withoutLocks(option: "nolock")) }
    return remarks
  }

  private static func smbRemarks(_ mount: Mount, _ version: String) -> [MountFinding] {
    var remarks: [MountFinding] = []
    if version.hasPrefix("1") { remarks.append(.oldDialect) }
    if mount.has("nobrl") { remarks.append(.withoutLocks(option: "nobrl")) }
    if mount.value("cache") == "loose" { remarks.append(.looseCache) }
    return remarks
  }
}

extension ShareKind {
  package var mark: Mark {
    switch self {
    case .nfs, .smb, .localDisk, .memory, .container: .fit
    case .unproven: .warning
    case .withoutHardLinks: .unfit
    }
  }
}
