/// What tells whether a file or folder moved; times are the server's, in nanoseconds since 1970.
package struct FileStamp: Hashable, Sendable {
  package var modified: Int64
  package var changed: Int64
  package var inode: UInt64
  package var size: UInt64
  package var isFolder: Bool

  package init(
    modified: Int64, changed: Int64, inode: UInt64, size: UInt64, isFolder: Bool = false
  ) {
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.size = size
    self.isFolder = isFolder
  }
}

extension FileStamp {
  /// Whether the server tells time in less than whole seconds.
  var isFine: Bool { !modified.isMultiple(of: 1_000_000_000) }
}
