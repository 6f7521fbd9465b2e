import Glibc
import Planning

/// What a loaded plan holds on to.
enum Memory {
  /// Bytes of the process in memory.
  static func resident() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let fields = line.prefix { $0 != 0 }.split(separator: 0x20)
    guard fields.count > 1 else { return 0 }
    let pages = String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (Int(pages) ?? 0) * 4096
  }
}
