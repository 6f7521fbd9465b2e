import Planning

/// How the board stands to the others.
package enum ShareStatus: Hashable, Sendable {
  /// The first look at the share is still under way.
  case opening
  /// Everything up to this moment is shared.
  case shared(Instant)
  /// The share has not answered since then; the board shows what it has, as of the last answer.
  case away(since: Instant, asOf: Instant?)
  case readOnly

  package var isAway: Bool {
    if case .away = self { true } else { false }
  }
}
