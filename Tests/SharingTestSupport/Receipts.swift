import Glibc
import Sharing

/// What a probe was told, one synced line each: `intent ID` before, `ack ID NUMBER` or `no ID` after.
package struct Receipts {
  private let path: String

  package init(path: String) {
    self.path = path
  }

  package func note(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o666)
    precondition(descriptor >= 0, "receipts can be written")
    let bytes = Array("\(line)\n".utf8)
    precondition(write(descriptor, bytes, bytes.count) == bytes.count, "receipts are not cut short")
    fdatasync(descriptor)
    close(descriptor)
  }

  private var lines: [[Substring]] {
    guard let bytes = try? GlibcFileLayer().everything(in: path) else { return [] }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ") }
  }

  /// The acknowledged ids and their numbers.
  package var acknowledged: [String: Int] {
    let acks = lines.filter { $0.first == "ack" && $0.count == 3 }
    return Dictionary(acks.map { (String($0[1]), Int($0[2]) ?? 0) }) { first, _ in first }
  }

  package var denied: Set<String> {
    Set(lines.filter { $0.first == "no" && $0.count == 2 }.map { String($0[1]) })
  }

  /// Intents nobody has heard the end of.
  package var unanswered: [CommitID] {
    let answered = Set(acknowledged.keys).union(denied)
    return lines.filter { $0.first == "intent" && $0.count == 2 }
      .map { String($0[1]) }.filter { !answered.contains($0) }.compactMap(CommitID.init(hex:))
  }
}

extension GlibcFileLayer {
  fileprivate func everything(in path: String) throws(Errno) -> [UInt8] {
    let descriptor = try self.open(path, .read)
    defer { try? close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let chunk = try read(descriptor, atMost: 1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}
