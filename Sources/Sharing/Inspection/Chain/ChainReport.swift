/// What a walk along the commits came to.
package struct ChainReport: Hashable, Sendable {
  package var findings: [ChainFinding] = []
  /// The last commit that is sound and hangs on the first; nil when there is none.
  package var head: Head?
  /// The first commit kept; nil when there is none.
  package var first: Int?
  /// Of the positions that were asked for: the digest of the commit there.
  package var digests: [Int: Digest] = [:]

  package init() {}

  /// True when every commit there is was found to follow the one before.
  package var isWhole: Bool {
    findings.allSatisfy {
      switch $0 {
      case .broken, .hole, .unreadable: false
      case .empty, .whole, .startsOddly, .strangers, .falseCopies, .leftovers: true
      }
    }
  }
}
