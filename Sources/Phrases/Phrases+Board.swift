import Board
import Planning

/// Words of the grid and the lines around it.
extension Phrases {
  package var allMuseums: String { say("Alle musea", "All museums") }
  package var noConflicts: String { say("geen botsingen", "no clashes") }
  /// What clashes is not known yet.
  package var looking: String { say("nakijken …", "checking …") }
  /// So many more at other museums than the one in view.
  package func elsewhere(_ count: Int) -> String {
    say("\(number(count)) elders", "\(number(count)) elsewhere")
  }
  package var closedAllDay: String { say("gesloten", "closed") }
  package var filtered: String { say("gefilterd", "filtered") }
  package var free: String { say("vrij", "free") }

  /// `vrij ma 30/11 09:00–17:00, daarna gesloten`.
  package func free(_ when: String, _ doors: FreeTime.Doors) -> String {
    switch doors {
    case .unknown, .open(thenCloses: false): "\(free) \(when)"
    case .open(thenCloses: true): "\(free) \(when)" + say(", daarna gesloten", ", then closed")
    case .closed: "\(free) \(when)" + say(", museum gesloten", ", museum closed")
    case .outsideHours:
      "\(free) \(when)" + say(", buiten de eigen uren", ", outside usual hours")
    }
  }

  /// Why stands nowhere of a person.
  package func outOfService(_ reason: String?) -> String {
    guard let reason else { return say("afwezig", "absent") }
    let out = say("buiten gebruik", "out of service")
    return reason.isEmpty ? out : "\(out): \(reason)"
  }

  /// Something is there that is not drawn at the cursor: in another lane or room, or filtered out.
  package func takenUnseen(_ when: String) -> String { say("bezet", "taken") + " \(when)" }

  package func shared(_ when: String, with others: Int) -> String {
    let bookings = count(others, say("boeking", "booking"), say("boekingen", "bookings"))
    return "\(when) · " + say("samen met \(bookings)", "together with \(bookings)")
  }
  package var notHere: String { say("niet op dit moment", "not at this time") }
  package var savingNow: String { say("Bewaren …", "Saving …") }

  package func title(_ section: Section) -> String {
    switch section {
    case .rooms: say("Zalen", "Rooms")
    case .staff: say("Medewerkers", "Staff")
    case .materials: say("Materialen", "Materials")
    case .activities: say("Activiteiten", "Activities")
    }
  }

  package func name(_ zoom: Zoom) -> String {
    switch zoom {
    case .day: say("dag", "day")
    case .week: say("week", "week")
    case .fourWeeks: say("4 weken", "4 weeks")
    }
  }

  package func open(_ times: [String]) -> String {
    say("open \(list(times))", "open \(list(times))")
  }

  package func visitors(_ count: Int) -> String {
    self.count(count, say("bezoeker", "visitor"), say("bezoekers", "visitors"))
  }

  package func inUse(_ used: Int, of stock: Int) -> String {
    say(
      "\(number(used)) van \(number(stock)) in gebruik",
      "\(number(used)) of \(number(stock)) in use")
  }

  /// Limits of a room that groups share.
  package func shared(_ sharing: Resource.Sharing) -> String {
    let parts = [
      sharing.people.map { count($0, of: .people) }, sharing.groups.map { count($0, of: .groups) },
    ]
    return say("samen hoogstens ", "together at most ") + list(parts.compactMap { $0 })
  }

  /// The days in view, longest first, for as much room as there is.
  package func periods(_ first: LocalDate, through last: LocalDate) -> [String] {
    let full = days(first, through: last)
    let short =
      first == last ? day(first) : "\(first.day)/\(first.month) – \(last.day)/\(last.month)"
    return ["\(week(first)) · \(full)", "\(week(first)) · \(short)", week(first)]
  }

  package func nothingToShow(isFiltered: Bool) -> String {
    isFiltered
      ? say(
        "Niets past bij deze filter; f past hem aan.", "Nothing fits this filter; f changes it.")
      : say(
        "Hier is nog niets; druk n voor een nieuwe boeking.",
        "Nothing here yet; press n for a new booking.")
  }
}

/// The share.
extension Phrases {
  /// How the board stands to the others, with a sign of its own for each.
  package func state(_ share: ShareStatus, zone: ZoneRules, short: Bool) -> String {
    switch share {
    case .opening: return say("◌ openen …", "◌ opening …")
    case .readOnly: return say("◇ alleen lezen", "◇ read-only")
    case .shared(let time):
      let clock = clock(time, zone: zone)
      return short ? "● \(clock)" : say("● gedeeld \(clock)", "● shared \(clock)")
    case .away(let since, _):
      let clock = clock(since, zone: zone)
      return short
        ? say("○ weg \(clock)", "○ away \(clock)")
        : say("○ gedeelde map weg sinds \(clock)", "○ shared folder away since \(clock)")
    }
  }

  package func saving(short: Bool) -> String { say("◌ bewaren …", "◌ saving …") }

  /// Since when the share has been away, and as of when the board is.
  package func away(since start: Instant, asOf: Instant?, zone: ZoneRules) -> String {
    let since = clock(start, zone: zone)
    let away = say(
      "Gedeelde map niet bereikbaar sinds \(since)", "Shared folder out of reach since \(since)")
    guard let asOf else { return away + "." }
    let isSameDay = zone.local(asOf).date == zone.local(start).date
    let stand = isSameDay ? clock(asOf, zone: zone) : moment(asOf, zone: zone)
    return away + say(" — stand van \(stand).", " — as it stood at \(stand).")
  }

  package func loading(_ share: ShareStatus) -> String {
    switch share {
    case .opening, .shared: say("Het plan wordt gelezen …", "Reading the plan …")
    case .away:
      say(
        "De gedeelde map antwoordt niet. Het bord blijft proberen; q stopt.",
        "The shared folder does not answer. The board keeps trying; q quits.")
    case .readOnly: say("Het plan wordt gelezen (alleen lezen) …", "Reading the plan (read-only) …")
    }
  }

  package func tooSmall(columns: Int, rows: Int) -> String {
    say(
      "Dit venster is te klein voor het bord: maak het minstens \(columns) kolommen breed en \(rows) regels hoog.",
      "This window is too small for the board: make it at least \(columns) columns wide and \(rows) lines high."
    )
  }
}
