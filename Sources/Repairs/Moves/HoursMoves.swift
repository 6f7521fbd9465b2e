import ConstraintChecker
import Planning

/// Somebody agrees to work outside their usual hours, which is written down for everyone to see.
extension Vocabulary {
  func agreements(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .staffHours, let person = conflict.resource.map({ plan[$0] }) else {
      return []
    }
    let activity = involved.edit.activity
    return involved.places.map { involved.edit.bookings[$0] }.filter { $0.resource == person.id }
      .compactMap { booking in
        let asked = booking.span.widened(before: activity.setup, after: activity.teardown)
        let rows = AgreedHours(of: person, in: plan).rows(for: asked)
        guard !rows.isEmpty else { return nil }
        var candidate = involved.candidate(
          .agree(person.id, during: asked), involved.edit, telling: 1, name: booking.id.text,
          likeness: booking.id.text, touching: 0)
        candidate.rows = rows
        return candidate
      }
  }
}

/// What makes a time one at which a person works, day by day.
private struct AgreedHours {
  private let person: ResourceID
  private let known: [OpeningRule.Day: [Range<Int>]]
  private let house: House
  private let zone: ZoneRules

  init(of person: Resource, in plan: Plan) {
    self.person = person.id
    known = plan.house.availability[person.id] ?? [:]
    house = plan.house
    zone = plan.zone(of: person.museum)
  }

  /// Only those of the days on which it is not usual; all else of these days stays as it is.
  func rows(for span: Span) -> [Replacement<HouseRow>] {
    let (first, last) = (zone.local(span.start).date, zone.local(span.end - 1).date)
    return (0...max(0, last.days(since: first))).compactMap { night in
      row(on: first + night, for: minutes(of: span, on: first + night))
    }
  }

  /// Of the clock of one day; the whole day where clocks go back and show them twice.
  private func minutes(of span: Span, on date: LocalDate) -> Range<Int> {
    let (midnight, next) = (zone.startOfDay(date), zone.startOfDay(date + 1))
    let (start, end) = (max(span.start, midnight), min(span.end, next))
    let from = zone.local(start).minuteOfDay
    let until = end == next ? 1440 : zone.local(end).minuteOfDay
    return until - from < end.minutes(since: start) ? 0..<1440 : from..<until
  }

  /// The hours of a date go before those of its weekday: so they say these as well.
  private func row(on date: LocalDate, for hours: Range<Int>) -> Replacement<HouseRow>? {
    let usual = known[.date(date)] ?? known[.weekday(date.weekday)] ?? []
    let agreed = usual.adding(hours)
    guard agreed != usual else { return nil }
    let row = HouseRow.availability(
      Availability(person: person, day: .date(date), hours: agreed))
    // Of whom only free days are known, hours of one day would be all there are.
    return Replacement(from: house[row.key], to: hasOnlyFreeDays ? nil : row)
  }

  private var hasOnlyFreeDays: Bool {
    known.allSatisfy { day, hours in
      if case .date = day { hours.isEmpty } else { false }
    }
  }
}

extension [Range<Int>] {
  /// In order, those that touch as one.
  fileprivate func adding(_ range: Range<Int>) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for next in (self + [range]).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, next.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
      } else {
        merged.append(next)
      }
    }
    return merged
  }
}
