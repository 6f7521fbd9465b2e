import Glibc
import Sharing

/// A board as it lies on the server's own disk, where a server may forget what it took.
struct ServerDisk {
  let board: String
  private let files = GlibcFileLayer()

  /// Removes the last commits, and says which they were; the told copies beside them stay.
  ///
  /// With `belowSnapshot` so many that the newest snapshot stands above the new end.
  func loseLast(_ count: Int, belowSnapshot: Bool) -> [(number: Int, id: String)] {
    let commits = numbers(under: "commits/00000") { Int($0) }
    let snapshots = numbers(under: "") { name in
      name.hasSuffix(".sqlite") ? Int(name.dropFirst(6).dropLast(7)) : nil
    }
    let last = commits.last ?? 0
    let newest = snapshots.last ?? 0
    let end = belowSnapshot ? min(last - count, newest - 2) : last - count
    return commits.filter { $0 > end }.reversed().compactMap(lose)
  }

  private func lose(_ number: Int) -> (number: Int, id: String)? {
    let digits = String(number)
    let path =
      "\(board)/commits/00000/" + String(repeating: "0", count: 8 - digits.count) + digits
    let id = Report(path: path).lines("id").first?.first
    unlink(path)
    return id.map { (number, $0) }
  }

  private func numbers(under folder: String, _ number: (String) -> Int?) -> [Int] {
    let names = (try? files.names(in: "\(board)/\(folder)")) ?? []
    return names.compactMap(number).sorted()
  }
}
