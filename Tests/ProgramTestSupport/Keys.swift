/// Keys as tests write them, parted by spaces: `n "Klas 3B" Tab C-u`.
///
/// What stands between quotes is typed as it is.
package struct Keys {
  package enum Part: Equatable {
    case named([String])
    case typed(String)
  }

  package let parts: [Part]

  package init(_ text: String) {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    parts = pieces.enumerated().compactMap { number, piece in
      guard number % 2 == 0 else { return .typed(piece) }
      let names = piece.split(separator: " ").map(String.init)
      return names.isEmpty ? nil : .named(names)
    }
  }
}
