extension ZoneRules {
  /// Why a written time is no moment in a zone.
  package enum Misfit: Error, Hashable, Sendable {
    /// The clocks jump over it.
    case doesNotExist(clocksJumpAt: Instant)
    /// The clocks do show this time, but these many minutes east of UTC, first pass first.
    case offsetDoesNotFit(fitting: [Int])
  }

  /// The first moment of something; in the repeated hour the first pass unless an offset says so.
  package func start(_ written: WrittenTime) throws(Misfit) -> Instant {
    switch resolve(written.local) {
    case .once(let instant): return try fit(written, [instant])
    case .twice(let first, let second): return try fit(written, [first, second])
    case .never(let jump): throw .doesNotExist(clocksJumpAt: jump)
    }
  }

  /// The moment something is over.
  ///
  /// The very time at which the clocks jump (02:00 in a spring night) is a sound end, though no
  /// clock ever shows it: it is the same moment as 03:00.
  package func end(_ written: WrittenTime) throws(Misfit) -> Instant {
    do { return try start(written) } catch {
      guard case .doesNotExist(let jump) = error else { throw error }
      let before = offset(at: jump - 1)
      guard written.local.clockMinutes == Int(jump.minutes) + before,
        written.offset == nil || written.offset == before
      else { throw error }
      return jump
    }
  }

  /// How an instant is written: with its offset only where the clocks show that time twice.
  package func written(_ instant: Instant) -> WrittenTime {
    let local = local(instant)
    guard case .twice = resolve(local) else { return WrittenTime(local) }
    return WrittenTime(local, offset: offset(at: instant))
  }

  private func fit(_ written: WrittenTime, _ passes: [Instant]) throws(Misfit) -> Instant {
    guard let wanted = written.offset else { return passes[0] }
    let offsets = passes.map { offset(at: $0) }
    guard let pass = offsets.firstIndex(of: wanted) else {
      throw .offsetDoesNotFit(fitting: offsets)
    }
    return passes[pass]
  }
}
