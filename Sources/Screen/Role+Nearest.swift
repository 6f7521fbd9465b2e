extension Role {
  /// The role name that takes the fewest edits from a mistyped one.
  static func nearestName(to name: String) -> String {
    let names = Role.allCases.map(\.name)
    return names.min { edits(from: name, to: $0) < edits(from: name, to: $1) } ?? Role.text.name
  }

  /// Letters inserted, dropped or changed (Levenshtein).
  private static func edits(from left: String, to right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
