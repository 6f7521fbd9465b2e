import Glibc
import Sharing

/// Publishing as it must not be done: `RENAME_NOREPLACE`, which SMB clients do not keep exclusive.
enum Renaming {
  private typealias Call =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

  static func rename(_ path: String, as newPath: String) throws(Errno) {
    // Swift's Glibc does not show it.
    guard let symbol = dlsym(nil, "renameat2") else { throw Errno(ENOSYS) }
    let noReplace: UInt32 = 1
    let call = unsafeBitCast(symbol, to: Call.self)
    if call(AT_FDCWD, path, AT_FDCWD, newPath, noReplace) != 0 { throw Errno(errno) }
  }
}
