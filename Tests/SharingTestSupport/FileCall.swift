/// A system call that a test can see coming.
package enum FileCall: String, Hashable, Sendable {
  case open, read, write, fsync, close, link, unlink, mkdir, rmdir, rename, stamp, names
  case fileSystem, attribute, setAttribute
}
