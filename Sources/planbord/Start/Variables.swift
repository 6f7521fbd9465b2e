import Glibc

/// The environment's variables, read once.
///
/// Not by way of ProcessInfo: its first use costs each start a quarter of a millisecond.
enum Variables {
  static func all() -> [String: String] {
    var found: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      if let equals = strchr(entry, 61) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        // The first of a name counts, as for getenv.
        let key = String(decoding: name, as: UTF8.self)
        if found[key] == nil { found[key] = String(cString: equals + 1) }
      }
      next += 1
    }
    return found
  }
}
