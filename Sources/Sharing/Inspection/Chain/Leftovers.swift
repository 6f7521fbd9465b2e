/// What writers that died left in `new/`.
struct Leftovers {
  /// Seconds after which nobody comes back for a file.
  static let old = 7 * 86_400
  /// Files whose age is asked for; each costs a question.
  private static let asked = 500

  /// `now` is nanoseconds since 1970 by the server's clock.
  static func look(
    _ layout: BoardLayout, now: Int64, _ files: any FileLayer
  ) throws(Errno) -> ChainFinding {
    let names = try files.names(in: layout.new).filter { CommitID(hex: $0) != nil }
    let oldest = now - Int64(old) * 1_000_000_000
    var count = 0
    for name in names.sorted().prefix(asked) {
      // Whatever is gone by now was under way.
      if let stamp = try? files.stamp(of: "\(layout.new)/\(name)"), stamp.modified <= oldest {
        count += 1
      }
    }
    return .leftovers(count: names.count, old: count)
  }
}
