import Glibc
import Sharing

/// A file that gets its name only when it is whole, on the disk, and read back.
struct WholeFile {
  private let path: String
  /// Ends with a slash.
  private let folder: String
  private let temporary: String
  private let files = GlibcFileLayer()

  init(at path: String) {
    self.path = path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    folder = path.hasSuffix("/\(name)") ? String(path.dropLast(name.count)) : "./"
    temporary = "\(folder).\(name).\(CommitID.random()).part"
  }

  /// Copies the file at `source`; without `replacing` a file that is there stays.
  func copy(of source: String, replacing: Bool = false) throws(StoreError) {
    defer { try? files.unlink(temporary) }
    let isSame: Bool
    do throws(Errno) {
      if !replacing, try files.exists(path) { throw Errno(EEXIST) }
      try write(from: source)
      isSame = try readsBack(as: source)
      if isSame { try give(replacing: replacing) }
      syncFolder()
    } catch {
      throw .backup(path: path, BackupFault(writing: error))
    }
    guard isSame else { throw .backup(path: path, .readsBackOtherwise) }
  }

  private func write(from source: String) throws(Errno) {
    let from = try files.open(source, .read)
    defer { files.closeQuietly(from) }
    let to = try files.open(temporary, .createNew)
    do throws(Errno) {
      while true {
        let chunk = try files.read(from, atMost: 1 << 20)
        if chunk.isEmpty { break }
        try files.writeAll(to, chunk)
      }
      try files.fsync(to)
    } catch {
      files.closeQuietly(to)
      throw error
    }
    // Some disks tell only now that they are full.
    try files.close(to)
  }

  private func readsBack(as source: String) throws(Errno) -> Bool {
    let (one, other) = (try files.open(source, .read), try files.open(temporary, .readAnew))
    defer { for file in [one, other] { files.closeQuietly(file) } }
    while true {
      let (left, right) = (try chunk(of: one), try chunk(of: other))
      guard left == right else { return false }
      if left.isEmpty { return true }
    }
  }

  /// A mebibyte, or what is left.
  private func chunk(of descriptor: Int32) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20 {
      let more = try files.read(descriptor, atMost: 1 << 20 - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// The name is durable only with its folder; not every file system knows how.
  private func syncFolder() {
    guard let descriptor = try? files.open(folder, .read) else { return }
    try? files.fsync(descriptor)
    files.closeQuietly(descriptor)
  }

  /// A link never replaces; where there are none, the name has been looked for before.
  private func give(replacing: Bool) throws(Errno) {
    if replacing { return try files.rename(temporary, to: path) }
    do {
      try files.link(temporary, as: path)
    } catch  where [EPERM, ENOTSUP, EMLINK, ENOSYS].contains(error.code) {
      try files.rename(temporary, to: path)
    }
  }
}

extension BackupFault {
  init(writing error: Errno) {
    switch error.code {
    case EEXIST: self = .fileExists
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .cannotWrite(errno: error.code)
    }
  }
}
