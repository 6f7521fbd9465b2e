/// What lies under the number of a commit that was taken away on its own, so that the number stays
/// given.
enum PrunedMark {
  static let bytes = Array("planbord-pruned 1\n".utf8)

  static func isMark(_ content: [UInt8]) -> Bool {
    content.starts(with: Array("planbord-pruned ".utf8))
  }
}
