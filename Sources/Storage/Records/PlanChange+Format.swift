import Planning

extension PlanChange {
  /// The oldest payload format that says what it means; nil where any does.
  var leastFormat: Int? {
    needsFifthFormat ? 5 : needsFourthFormat ? 4 : needsThirdFormat ? 3 : nil
  }

  /// Whether it has a row of the house that says what programs before payload format 5 do not know.
  var needsFifthFormat: Bool {
    edits.contains { edit in
      guard case .house(let row) = edit else { return false }
      return row.sides.contains { side in
        switch side {
        case .kind(let row): row.isBeyondFourthFormat
        case .handling(let row): row.isBeyondFourthFormat
        case .skill, .grant, .employment, .availability, .absence, .closure, .layout, .adjacency,
          .calendarDay, .policy, .setting, .zone:
          false
        }
      }
    }
  }

  /// Whether it has a sheet of the house that programs before payload format 4 do not know.
  var needsFourthFormat: Bool {
    edits.contains { edit in
      guard case .house(let row) = edit else { return false }
      return row.sides.contains { $0.key.table == .zone }
    }
  }

  /// Whether it says what programs before payload format 3 would not understand.
  var needsThirdFormat: Bool {
    edits.contains { edit in
      switch edit {
      case .house: true
      case .activity(let row): row.sides.contains { $0.isBeyondSecondFormat }
      case .opening(let row): row.sides.contains { $0.day.isLayered }
      case .waiver(let row): row.sides.contains { $0.expires != nil }
      case .museum, .resource, .booking, .travel: false
      }
    }
  }
}

extension Replacement {
  fileprivate var sides: [Value] { [before, after].compactMap { $0 } }
}

extension Activity {
  fileprivate var isBeyondSecondFormat: Bool {
    !needs.isEmpty || about.askedAt != nil || about.optionUntil != nil
  }
}

extension OpeningRule.Day {
  fileprivate var isLayered: Bool {
    switch self {
    case .weekday, .date: false
    case .yearly, .publicHoliday, .schoolHoliday, .monthly: true
    }
  }
}

extension ActivityKind {
  var isBeyondFourthFormat: Bool { settlingHours != nil }
}

extension Handling {
  var isBeyondFourthFormat: Bool { perVan != nil }
}
