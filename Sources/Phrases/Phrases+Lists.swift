import ConstraintChecker
import Planning

extension Phrases {
  package func nothingPlanned() -> String {
    say("Niets gepland.", "Nothing planned.")
  }

  package func allDay() -> String {
    say("hele dag", "all day")
  }

  /// The days on which a museum stays shut, `Gesloten: wo 24 en zo 28`.
  package func closed(on days: [LocalDate]) -> String {
    let days = list(days.map(dayShort))
    return say("Gesloten: \(days).", "Closed: \(days).")
  }

  /// Resources that are left out of a list because nobody has booked them.
  package func unbooked(_ kind: Resource.Kind, _ number: Int) -> String {
    let name = number == 1 ? word(kind) : plural(kind)
    return say(
      "Zonder boeking: \(self.number(number)) \(name).",
      "Without a booking: \(self.number(number)) \(name).")
  }

  /// What a check found and how much it looked at, `3 botsingen; 412 boekingen nagekeken`.
  package func checkSummary(open: [Severity: Int], waived: Int, bookings: Int) -> String {
    let found = [Severity.hard, .soft, .info].compactMap { severity in
      open[severity].map { count($0, of: severity) }
    }
    let none = say("Geen open botsingen", "No open clashes")
    let accepted = waived == 0 ? [] : [say("\(waived) opzijgezet", "\(waived) waived")]
    let looked = count(bookings, say("boeking", "booking"), say("boekingen", "bookings"))
    let parts = (found.isEmpty ? [none] : found) + accepted
    return parts.joined(separator: ", ") + say("; \(looked) nagekeken.", "; \(looked) checked.")
  }

  /// `Uit, dus niet nagekeken: room-double (alle musea), noise (stam)`, as a sentence.
  package func rulesOff(_ off: RulesOff) -> String {
    let told = off.rules.map { rule in
      let places =
        rule.isEverywhere
        ? say("alle musea", "all museums") : list(rule.museums.map(\.text))
      return "\(rule.code.rawValue) (\(places))"
    }
    return say(
      "Uit, dus niet nagekeken: \(list(told)).", "Off, so not checked: \(list(told)).")
  }

  /// Who lets a conflict be, and why.
  package func accepted(_ waiver: Waiver) -> String {
    say(
      "opzijgezet door \(waiver.author): \(waiver.reason)",
      "waived by \(waiver.author): \(waiver.reason)")
  }

  /// A resource with so many clashes that only the first are listed.
  package func onlyFirstListed(_ resource: String) -> String {
    say(
      "\(resource): er zijn er zo veel dat alleen de eerste getoond worden.",
      "\(resource): there are so many that only the first are shown.")
  }

  /// What a resource can hold, after its name: `120 plaatsen`, `60 stuks`; nil when it says nothing.
  package func size(_ resource: Resource) -> String? {
    switch resource.kind {
    case .staff: return nil
    case .material: return count(resource.stock, of: .pieces)
    case .room:
      if let sharing = resource.sharing { return sharedSize(sharing) }
      return resource.capacity.map { count($0, of: .seats) }
    }
  }

  private func sharedSize(_ sharing: Resource.Sharing) -> String {
    let people = sharing.people.map { count($0, of: .people) }
    let groups = sharing.groups.map { count($0, of: .groups) }
    return say("gedeeld, max. ", "shared, max. ") + list([people, groups].compactMap { $0 })
  }
}
