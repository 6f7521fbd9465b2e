import Planning

/// One commit of another planner's.
package struct OthersChange: Hashable, Sendable {
  package var author: String
  package var change: PlanChange

  package init(by author: String, _ change: PlanChange) {
    self.author = author
    self.change = change
  }
}

extension Message {
  /// A single commit of another planner's.
  package static func othersChanged(by author: String, _ change: PlanChange) -> Message {
    .othersChanged([OthersChange(by: author, change)])
  }
}
