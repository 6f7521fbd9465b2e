/// What counts as a reason: a letter or two tell nothing to whoever reads it later.
package enum WrittenReason {
  private static let leastLetters = 3

  package static func isEnough(_ text: String) -> Bool {
    text.count { !$0.isWhitespace } >= leastLetters
  }
}
