import Phrases
import Planning

/// Reads typed times on a museum's clocks.
struct MomentReader {
  let today: LocalDate
  let zone: ZoneRules

  /// A time alone is meant on `day`, where one is given.
  func start(_ text: String, day: LocalDate? = nil) throws(ArgumentFault) -> Instant {
    let written = try written(text, day: day)
    if let offset = written.offset { return instant(written.local, offset: offset) }
    switch zone.resolve(written.local) {
    case .once(let instant), .twice(let instant, _): return instant
    case .never: throw .timeDoesNotExist(written.local)
    }
  }

  /// The moment something is over; the very time at which the clocks jump will do.
  func end(_ text: String, day: LocalDate? = nil) throws(ArgumentFault) -> Instant {
    let written = try written(text, day: day)
    if let offset = written.offset { return instant(written.local, offset: offset) }
    do throws(ZoneRules.Misfit) { return try zone.end(written) } catch {
      throw .timeDoesNotExist(written.local)
    }
  }

  /// The span from a start to a typed end; a time alone is on the start's day.
  ///
  /// A day without a year that would lie before the start is looked for from the start on:
  /// New Year's night ends in another year.
  func span(from start: Instant, until text: String) throws(ArgumentFault) -> Span {
    let day = zone.local(start).date
    let end = try end(text, day: day)
    guard end <= start, !text.contains(where: \.isLetter) else { return try span(start, end) }
    return try span(start, MomentReader(today: day, zone: zone).end(text, day: day))
  }

  func span(_ start: Instant, _ end: Instant) throws(ArgumentFault) -> Span {
    guard let span = Span(start, end) else {
      throw .endNotAfterStart(start: zone.local(start), end: zone.local(end))
    }
    return span
  }

  private func written(_ text: String, day: LocalDate?) throws(ArgumentFault) -> WrittenTime {
    if let written = WrittenTime(iso: text) { return written }
    do throws(TypedFault) {
      return WrittenTime(try TypedMoment.read(text, today: today, day: day))
    } catch {
      throw .typed(error, text: text)
    }
  }

  private func instant(_ local: LocalDateTime, offset: Int) -> Instant {
    Instant(minutes: Int32(clamping: local.clockMinutes - offset))
  }
}

extension Context {
  /// `place` is the option the day stands behind.
  func date(_ text: String, at place: String? = nil) throws(ArgumentFault) -> LocalDate {
    do throws(TypedFault) { return try TypedDate.read(text, today: today) } catch {
      throw .typed(error, text: text, place: place)
    }
  }
}
