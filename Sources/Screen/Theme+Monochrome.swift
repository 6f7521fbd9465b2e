extension Theme {
  /// Attributes only: for terminals without colours, for NO_COLOR, and when no theme is found.
  package static let monochrome = Theme(name: "monochrome") { Style($0.monochrome) }
}

extension Role {
  fileprivate var monochrome: Style.Attributes {
    switch self {
    case .text, .rowName, .label, .notice, .exhibition, .keyHint, .okay, .profile: []
    case .dim, .gridLine, .closed, .concept, .past, .buffer, .waived, .away: .dim
    case .museum, .header, .keyName, .warning: .bold
    case .headerToday, .rowNameCurrent: [.bold, .underline]
    case .confirmed, .bar, .listCurrent, .fieldCurrent: .reverse
    // A free hour under the cursor must not look booked.
    case .cursor: [.bold, .underline]
    case .barAccent: [.reverse, .bold]
    case .option, .field, .glow, .match: .underline
    case .selection, .ghost: [.reverse, .underline]
    case .blockCursor: [.reverse, .bold, .underline]
    case .conflict, .noticeDanger: [.bold, .reverse]
    case .conflictCursor, .ghostConflict: [.bold, .reverse, .underline]
    case .danger, .profileOver, .fieldError: [.bold, .underline]
    }
  }
}
