import Planning

/// The time looked at around a proposal, grown until every overflow it meets lies well inside.
struct DemandWindow {
  private(set) var span: Span
  private var margin = 1440

  init(around span: Span) {
    self.span = span.widened(before: 1440, after: 1440)
  }

  static func isNeeded(for resource: Resource) -> Bool {
    MaterialOver.applies(to: resource) || RoomShare.applies(to: resource)
  }

  /// Whether an interval that touches the proposal's time may go on outside.
  func isReached(by found: Span, from window: Span) -> Bool {
    found.overlaps(window) && (found.start <= span.start || found.end >= span.end)
  }

  mutating func widen() {
    margin *= 4
    span = span.widened(before: margin, after: margin)
  }
}
