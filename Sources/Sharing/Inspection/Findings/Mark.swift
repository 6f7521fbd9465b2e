/// How much a finding stands in the way of planning here, least first.
package enum Mark: Int, Hashable, Sendable, Comparable, CaseIterable {
  case fit
  case warning
  /// The board can be read from here, but not changed.
  case readOnly
  case unfit

  package static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
}
