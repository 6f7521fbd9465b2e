import Planning

/// Whoever asks for one hour of one day hears why it is not that one, and when else it could be.
extension SlotSearch {
  /// Fewer starts than these on the day, and other days are looked at.
  private static let few = 3
  private static let mostOtherDays = 5
  /// The days around first, then the same weekday.
  private static let otherDays = [1, 2, -1, -2, 3, 4, 5, 6, 7, 14]

  /// The nearest first; what stands in the way at the hour itself, and the same hour on other days.
  package func answerAtHour(while goOn: () -> Bool = { true }) -> SlotAnswer {
    var answer = answer(while: goOn)
    guard wish.namesHour, goOn() else { return answer }
    let hour = atHour(on: wish.first).answer(while: goOn)
    answer.slots = nearest(hour.slots, before: answer.slots)
    answer.isByTime = true
    if let blockage = hour.blockage, !answer.slots.isEmpty {
      let local = LocalDateTime(wish.first, minuteOfDay: wish.hours.lowerBound)
      answer.askedHour = SlotAnswer.AskedHour(
        moment: tables.quarters.zone.instant(local), blockage: blockage)
    }
    if Set(answer.slots.map(\.span.start)).count < SlotSearch.few {
      answer.otherDays = otherDays(while: goOn)
    }
    return answer
  }

  /// The same at just its hour.
  private func atHour(on date: LocalDate) -> SlotSearch {
    var exact = wish
    (exact.first, exact.last, exact.startsBy) = (date, date, wish.hours.lowerBound)
    return SlotSearch(for: exact, in: plan, now: now)
  }

  private func nearest(_ exact: [Slot], before others: [Slot]) -> [Slot] {
    let all = exact + others.filter { !exact.contains($0) }
    return all.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.trouble, one.span.start.minutes, left.offset)
        < (other.trouble, other.span.start.minutes, right.offset)
    }.prefix(SlotSearch.most).map(\.element)
  }

  /// One a day.
  private func otherDays(while goOn: () -> Bool) -> [Slot] {
    var found: [Slot] = []
    for days in SlotSearch.otherDays {
      guard found.count < SlotSearch.mostOtherDays, goOn() else { break }
      let date = wish.first + days
      guard wish.choice.includes(date) else { continue }
      if let slot = atHour(on: date).slots(while: goOn).first { found.append(slot) }
    }
    // Whoever cannot come on a day rather comes after it.
    let asked = tables.quarters.zone.startOfDay(wish.first)
    let (before, after) = (
      found.filter { $0.span.start < asked }, found.filter { $0.span.start >= asked }
    )
    return [after, before].flatMap { $0.sorted { $0.span.start < $1.span.start } }
  }
}

extension SlotWish {
  /// One day, and from when on, but not until when.
  fileprivate var namesHour: Bool {
    first == last && hours.lowerBound > 0 && hours.upperBound == 1440
  }
}
