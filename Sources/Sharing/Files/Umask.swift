import Glibc

/// What this process takes away from the rights of every file it makes.
enum Umask {
  /// Whether others may not read what this process makes; true where nobody can say.
  ///
  /// Asked once: to look at each new file instead costs every save a round trip. It is read, since
  /// umask(2) only tells by setting another, which would race with threads that make files.
  static let hidesFiles = hidesFiles(status())

  static func hidesFiles(_ status: String) -> Bool {
    let line = status.split(separator: "\n").first { $0.hasPrefix("Umask:") }
    let digits = line?.split(whereSeparator: { $0 == "\t" || $0 == " " }).last ?? ""
    guard let umask = UInt32(digits, radix: 8) else { return true }
    return umask & (S_IRGRP | S_IROTH) != 0
  }

  private static func status() -> String {
    guard let file = fopen("/proc/self/status", "re") else { return "" }
    defer { fclose(file) }
    // It stands on the second line.
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
