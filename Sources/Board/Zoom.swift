/// How much time the grid shows at once.
package enum Zoom: Int, CaseIterable, Sendable {
  case day, week, fourWeeks

  package var days: Int {
    switch self {
    case .day: 1
    case .week: 7
    case .fourWeeks: 28
    }
  }

  /// Minutes the cursor goes with one arrow.
  package var step: Int {
    switch self {
    case .day: 15
    case .week: 60
    case .fourWeeks: 1440
    }
  }

  /// Minutes a grabbed activity goes with one arrow.
  package var moveStep: Int {
    switch self {
    case .day: 15
    case .week: 30
    case .fourWeeks: 1440
    }
  }
}
