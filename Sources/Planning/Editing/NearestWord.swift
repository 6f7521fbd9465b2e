/// Looks for the word a mistyped one was meant to be.
package struct NearestWord {
  /// Words still to be compared: a folder full of unknown ids is not worth minutes of searching.
  private var budget = 2_000_000
  private static let longest = 64

  package init() {}

  /// The candidate at the smallest edit distance, the first of equals; nil when all are far off.
  package mutating func nearest(to word: String, among candidates: some Sequence<String>) -> String?
  {
    let wanted = Array(word.unicodeScalars.prefix(NearestWord.longest + 1))
    guard wanted.count <= NearestWord.longest else { return nil }
    var best: (distance: Int, word: String)?
    var limit = min(max(1, wanted.count / 3), wanted.count - 1)
    for candidate in candidates where budget > 0 && limit >= 0 {
      budget -= 1
      guard let distance = NearestWord.distance(wanted, candidate, atMost: limit) else { continue }
      best = (distance, candidate)
      limit = distance - 1
    }
    return best?.word
  }

  /// Levenshtein's distance; nil beyond the limit.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: String, atMost limit: Int
  ) -> Int? {
    let right = Array(right.unicodeScalars.prefix(longest + 1))
    guard right.count <= longest, abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (above, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = above + 1
      for (place, other) in right.enumerated() {
        let change = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(change, diagonal + 1, row[place] + 1)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
