/// How often the clocks of a zone show a given wall-clock time.
package enum LocalResolution: Hashable, Sendable {
  case once(Instant)
  /// The repeated autumn hour: first and second pass.
  case twice(Instant, Instant)
  /// The skipped spring hour: the clocks jump over it at this instant.
  case never(clocksJumpAt: Instant)
}
