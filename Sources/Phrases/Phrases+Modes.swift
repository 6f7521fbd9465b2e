import Board
import ConstraintChecker
import Planning

/// Dates and filters being typed.
extension Phrases {
  package var goToDate: String { say("Naar datum:", "Go to date:") }
  package var dateExamples: String {
    say(
      "23/3 · ma · volgende vrijdag · +2w · w12 · morgen", "23/3 · mon · +2w · w12 · tomorrow")
  }
  package var filterLabel: String { say("Filter:", "Filter:") }

  package func rowsShown(_ count: Int) -> String {
    self.count(count, say("rij", "row"), say("rijen", "rows"))
  }
}

/// Questions and reasons.
extension Phrases {
  /// A museum may keep the title to itself.
  private func cancelled(_ title: String) -> String {
    title.isEmpty ? say("Deze activiteit", "this activity") : quoted(title)
  }

  package func question(_ confirmation: Confirmation, in plan: Plan) -> String {
    switch confirmation.question {
    case .cancel(let title, let bookings):
      say(
        "\(cancelled(title)) annuleren? \(releases(bookings)) Toets u maakt het ongedaan.",
        "Cancel \(cancelled(title))? \(releases(bookings)) u takes it back.")
    case .withdraw(let title):
      say(
        "\(named(title)) laten vallen? De wijziging komt dan niet op het bord.",
        "Drop \(named(title))? The change will then not come to the board.")
    case .jumpQueue(let conflict):
      confirmation.edit.map { edit in
        sentence(
          conflict, in: plan,
          proposed: Proposed(title: edit.activity.title, proposal: edit.proposal(in: plan)))
      } ?? ""
    }
  }

  private func releases(_ bookings: Int) -> String {
    let booked = count(bookings, say("boeking", "booking"), say("boekingen", "bookings"))
    return bookings == 1
      ? say("1 boeking komt vrij.", "1 booking is released.")
      : say("\(booked) komen vrij.", "\(booked) are released.")
  }

  package func yes(_ question: Confirmation.Question) -> String {
    switch question {
    case .cancel: say("ja, annuleer", "yes, cancel it")
    case .withdraw: say("ja, laat vallen", "yes, drop it")
    case .jumpQueue: say("ja, bevestig toch", "yes, confirm it")
    }
  }

  package var no: String { say("nee", "no") }

  package var reasonTitle: String { say("Dit botst", "This clashes") }
  /// Where nothing clashes, and something is to be minded.
  package var attentionTitle: String { say("Let op", "Mind this") }
  package var reasonQuestion: String { say("Waarom mag het toch?", "Why is it all right?") }
  package var reasonNote: String {
    say(
      "De reden staat voor iedereen bij de botsing, met je naam en het uur.",
      "Everyone sees the reason with the clash, with your name and the time.")
  }
  package var reasonTooShort: String {
    say("schrijf minstens drie letters", "write at least three letters")
  }
  package var saveWithReason: String { say("bewaar met deze reden", "save with this reason") }
  package var goBack: String { say("terug, niets bewaren", "back, save nothing") }
}

/// The list of conflicts.
extension Phrases {
  package var conflictsTitle: String { say("Botsingen", "Clashes") }
  package var noConflictsHere: String {
    say("Geen open botsingen. Zo hoort het.", "No open clashes. As it should be.")
  }

  /// `3 voorbije en 1 opzijgezette verborgen`; nil when nothing is hidden.
  package func hiddenConflicts(
    past: Int, waived: Int, soft: Int = 0, info: Int = 0
  ) -> String? {
    let parts = [
      past > 0 ? say("\(number(past)) voorbije", "\(number(past)) past") : nil,
      waived > 0 ? say("\(number(waived)) opzijgezette", "\(number(waived)) waived") : nil,
      soft > 0 ? count(soft, of: .soft) : nil, info > 0 ? count(info, of: .info) : nil,
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return say("\(list(parts)) verborgen", "\(list(parts)) hidden")
  }

  package var findClash: String { say("Zoek:", "Find:") }
  package var nothingFits: String {
    say(
      "Geen open botsing past hierbij; f zoekt anders, r toont alle regels.",
      "No open clash fits; f finds others, r shows all rules.")
  }

  /// `enkel Zaal dubbel geboekt met ‘leie’: 12 andere`; nil where all are wanted.
  package func only(_ rule: RuleCode?, _ text: String, leavesOut others: Int) -> String? {
    let wanted = [
      rule.map { title($0) },
      text.isEmpty ? nil : say("met \(quoted(text))", "with \(quoted(text))"),
    ].compactMap { $0 }
    guard !wanted.isEmpty else { return nil }
    let rest = say("\(number(others)) andere verborgen", "\(number(others)) others hidden")
    return say("enkel ", "only ") + wanted.joined(separator: " ") + ": " + rest
  }

  package func capped(_ names: [String]) -> String {
    say(
      "Op \(few(names)) zijn er zo veel dat alleen de eerste hier staan.",
      "\(few(names)) has so many that only the first are listed here.")
  }

  /// What a list shows beside what is open.
  package func alsoListed(_ past: Int, _ waived: Int) -> [String] {
    (past > 0 ? [say("\(number(past)) voorbij", "\(number(past)) past")] : [])
      + (waived > 0 ? [waivedCount(waived)] : [])
  }

  /// Where a rule looks at no room and no person.
  package var wholeMuseum: String { say("heel het museum", "the whole museum") }

  /// `di 24/11 11:15–12:45`, `do 05/08 22:15–vr 08:45` over midnight, `do 05/08` for a whole day and
  /// `di 24/11 → 09/02/2027` for what lasts for days, the last one included; years only where they
  /// are another than `year`, never when that is nil.
  package func whenShort(_ span: Span, zone: ZoneRules, year: Int? = nil) -> String {
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    let date = "\(weekdayShort(start.date.weekday)) \(dayAndMonth(start.date, year))"
    let endsAtMidnight = end.minuteOfDay == 0 && end.date > start.date
    let last = endsAtMidnight ? end.date + -1 : end.date
    if start.minuteOfDay == 0, endsAtMidnight, last == start.date { return date }
    guard last == start.date || span.minutes <= 1440 else {
      return "\(date) → \(dayAndMonth(last, year))"
    }
    let from = clock(minuteOfDay: start.minuteOfDay)
    let until = clock(minuteOfDay: endsAtMidnight ? 1440 : end.minuteOfDay)
    let day = last == start.date ? "" : "\(weekdayShort(last.weekday)) "
    return "\(date) \(from)–\(day)\(until)"
  }

  private func dayAndMonth(_ date: LocalDate, _ known: Int?) -> String {
    let (year, month, day) = date.civil
    let suffix = year == known ?? year ? "" : "/\(year)"
    return "\(day.padded(2))/\(month.padded(2))\(suffix)"
  }
}

/// History.
extension Phrases {
  package var historyTitle: String { say("Historiek", "History") }
  package var readingHistory: String { say("Het logboek wordt gelezen …", "Reading the log …") }
  package var emptyHistory: String {
    say("Op dit bord is nog niets veranderd.", "Nothing has been changed on this board yet.")
  }

  package var because: String { say("want", "because") }
}
