/// When a zone's clocks stand how far from UTC: the values behind every wall-clock time.
///
/// Comes in as a value, so that nothing here asks the system for a clock or a zone file.
package struct ZoneRules: Hashable, Sendable {
  package struct Transition: Hashable, Sendable {
    package let at: Instant
    /// Minutes east of UTC from `at` on.
    package let offset: Int

    package init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// IANA name, `Europe/Brussels`.
  package let name: String
  /// Minutes east of UTC before the first transition.
  package let firstOffset: Int
  /// In order of time.
  package let transitions: [Transition]

  package init(name: String, firstOffset: Int, transitions: [Transition]) {
    self.name = name
    self.firstOffset = firstOffset
    // Zone files are in order, and a sort asks the system for types at each start.
    let isInOrder = zip(transitions, transitions.dropFirst()).allSatisfy { $0.at <= $1.at }
    self.transitions = isInOrder ? transitions : transitions.sorted { $0.at < $1.at }
  }
}

extension ZoneRules {
  /// Minutes east of UTC at an instant.
  package func offset(at instant: Instant) -> Int {
    guard let index = lastTransition(atOrBefore: instant) else { return firstOffset }
    return transitions[index].offset
  }

  /// What the clocks show at an instant.
  package func local(_ instant: Instant) -> LocalDateTime {
    LocalDateTime(clockMinutes: Int(instant.minutes) + offset(at: instant))
  }

  /// The instants at which the clocks show `local`: one, two in the repeated autumn hour, none
  /// in the skipped spring hour.
  package func resolve(_ local: LocalDateTime) -> LocalResolution {
    let near = Instant(minutes: Int32(local.clockMinutes - firstOffset))
    let candidates = [offset(at: near - 1440), offset(at: near + 1440)]
    let first = Instant(minutes: Int32(local.clockMinutes - candidates[0]))
    let second = Instant(minutes: Int32(local.clockMinutes - candidates[1]))
    switch (self.local(first) == local, self.local(second) == local) {
    case (true, true): return first == second ? .once(first) : .twice(first, second)
    case (true, false): return .once(first)
    case (false, true): return .once(second)
    case (false, false): return .never(clocksJumpAt: jump(between: near - 1440, and: near + 1440))
    }
  }

  /// The instant of a wall-clock time: the first pass of a repeated hour, the end of a skipped one.
  package func instant(_ local: LocalDateTime) -> Instant {
    switch resolve(local) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }

  /// Midnight, or the first instant of a date whose midnight is skipped.
  package func startOfDay(_ date: LocalDate) -> Instant {
    instant(LocalDateTime(date))
  }

  private func jump(between early: Instant, and late: Instant) -> Instant {
    transitions.first { early < $0.at && $0.at <= late }?.at ?? late
  }

  private func lastTransition(atOrBefore instant: Instant) -> Int? {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
