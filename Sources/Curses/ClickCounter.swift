import Screen

/// Makes a double click of two presses on one cell soon after each other.
struct ClickCounter {
  private var last: (position: Position, time: ContinuousClock.Instant)?

  /// What desktops use unless told otherwise.
  private static let interval = Duration.milliseconds(400)

  mutating func counted(_ event: InputEvent, at time: ContinuousClock.Instant) -> InputEvent {
    guard case .mouse(let mouse) = event, mouse.kind == .press else { return event }
    if let last, last.position == mouse.position, time - last.time <= Self.interval {
      self.last = nil
      return .mouse(MouseEvent(kind: .doubleClick, position: mouse.position))
    }
    last = (mouse.position, time)
    return event
  }
}
