import Glibc

/// Removes so much and no more.
struct Broom {
  private let files: any FileLayer
  private let effort: Effort
  private let begun: Int
  private var names = 0
  private var removed = 0
  private var isTired = false

  init(_ files: any FileLayer, _ effort: Effort) {
    self.files = files
    self.effort = effort
    begun = files.uptime()
  }

  var clearing: Clearing { Clearing(removed: removed, isDone: !isTired) }

  /// False once it was enough.
  mutating func mayGoOn() -> Bool {
    isTired =
      isTired || names >= effort.names || files.uptime() - begun >= effort.milliseconds
    return !isTired
  }

  /// A file, or a folder with nothing but files in it.
  mutating func remove(_ path: String) throws(Errno) {
    do {
      try unlink(path)
    } catch  where [EISDIR, EPERM, EACCES].contains(error.code) {
      // Unless it is a folder, what refused the removal refuses this too.
      for name in try files.names(in: path) {
        guard mayGoOn() else { return }
        // Others clear away too.
        do { try unlink("\(path)/\(name)") } catch  where error.code == ENOENT { continue }
      }
      try files.rmdir(path)
    }
    removed += 1
  }

  private mutating func unlink(_ path: String) throws(Errno) {
    try files.unlink(path)
    names += 1
  }
}
