import Planning

extension Conflict {
  /// Whether all of it has gone by: nothing of it can be moved any more.
  package func isOver(by now: Instant) -> Bool {
    // A room that is a part of itself is so at any time.
    sides != .resource && span.end <= now
  }
}
