import Glibc

/// What a planner was told, a line each, written at once: a planner may be killed at any moment.
///
///     ack ID NUMBER MILLISECONDS TIME     saved
///     late ID NUMBER                      found out later that it is saved
///     no ACTIVITY                         told that it is not saved
///     see NUMBER TIME                     another's commit appeared
///     poll MILLISECONDS                   a look at the share that found nothing
///     made ACTIVITY                       an activity that was acknowledged
///     lost COMMON DRAFTS OTHERS TIME      the log no longer has what it had
///     draft NUMBER                        what was lost waits here for its author
///     held                                saves nothing until `hold` is gone
///     erased NUMBER                       took the name out of the board
///     tell MILLISECONDS                   the others were told that one is here
///     who MILLISECONDS                    a look who else is
///     refused · wrong (damage, or a gap) · error WHAT · torn COUNT · end NUMBER ACTIVITIES · calls …
struct Report {
  let path: String

  func note(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o666)
    guard descriptor >= 0 else { return }
    let bytes = Array("\(line)\n".utf8)
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  /// The words of every line that begins with `kind`.
  func lines(_ kind: String) -> [[String]] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var found: [[String]] = []
    var buffer = [CChar](repeating: 0, count: 16_384)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let text = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.first == kind { found.append(Array(words.dropFirst())) }
    }
    return found
  }
}
