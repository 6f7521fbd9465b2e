/// Who may do what with a folder, as the server tells this machine.
package struct Rights: Hashable, Sendable {
  /// Permission bits, setgid (2000) included.
  package var mode: UInt32
  package var isFolder: Bool
  /// True when this user may make and remove files in it.
  package var mayWrite: Bool

  package init(mode: UInt32, isFolder: Bool = true, mayWrite: Bool) {
    self.mode = mode
    self.isFolder = isFolder
    self.mayWrite = mayWrite
  }

  /// Others than the owner can write: their group, or all.
  package var letsOthersWrite: Bool { mode & 0o022 != 0 }
}
