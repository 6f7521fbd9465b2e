import Planning

extension Conflict {
  /// What a rule saw beside times and sides, as its sentence tells it.
  package enum Fact: Hashable, Sendable {
    /// What the activity asks for and does not have.
    case missing(Need)
    /// A skill a person has only from one day to another; nil: without such an end.
    case validity(skill: String, from: LocalDate?, until: LocalDate?)
    /// Where a person comes from and goes to.
    case sites(from: MuseumID, to: MuseumID)
    /// On whose limits a person is held.
    case profile(Employment.Profile)
    /// How many come.
    case visitors(Int)
    /// How many pupils come, and with how many adults.
    case accompanied(pupils: Int, adults: Int)
    /// A day on which work asks for rest at another time.
    case unrested(UnrestedDay)
    /// Which room is out of service, and why.
    case closed(Closure)
    /// How the room is set out.
    case layout(String)
    case noise(ActivityKind.Noise)
    /// Who or what dust or handling of art meets.
    case exposed(Exposed)
    /// Where pieces come from and go to.
    case journey(from: MuseumID, to: MuseumID)
    /// Between which sites no van goes; either may be a depot.
    case noVan(from: String, to: String)
    /// Last day on which an option stands.
    case optionEnds(LocalDate)
    /// Last day on which an option stood, before today.
    case optionEnded(LocalDate)
    /// The day on which something was asked for.
    case asked(LocalDate)
    /// When a museum is open on a day, and which of its rules says so.
    case opening(LocalDate, OpenDay)
    /// What a day is.
    case dayOff(LocalDate, DayMeaning)
    /// A part of a museum that nobody, or too few, watch over; `isHoped` while options would suffice.
    case zone(WatchZone, isHoped: Bool)
    /// When the clocks change, and by how many minutes they go forward.
    case clocksChange(at: Instant, by: Int)
  }

  package enum Exposed: String, Sendable {
    case art, people
    /// Art that a dust screen keeps away from the works.
    case screenedArt = "screened-art"
  }

  /// Why a day's work asks for rest at another time; the first that fits.
  package enum UnrestedDay: String, Sendable {
    case sunday, holiday, night
  }
}

extension Conflict {
  /// The part of a museum that has too few attendants; nil for what is about bookings.
  package var zone: WatchZone? {
    if case .zone(let zone, _) = fact { zone } else { nil }
  }
}

extension Conflict.Fact {
  /// Whatever its sentence tells: a waiver is void as soon as that changes.
  func add(to print: inout Fingerprint, in plan: Plan) {
    switch self {
    case .missing(let need):
      print.add(need.form.rawValue)
      print.add(need.item)
      print.add(Int32(clamping: need.count), Int32(need.level?.rawValue ?? 0))
    case .validity(let skill, let from, let until):
      print.add(skill)
      print.add(from?.days ?? .min, until?.days ?? .max)
    case .sites(let from, let to):
      print.add(from.text)
      print.add(to.text)
    case .profile(let profile): print.add(profile.rawValue)
    case .visitors(let visitors): print.add(Int32(clamping: visitors))
    case .accompanied(let pupils, let adults):
      print.add(Int32(clamping: pupils), Int32(clamping: adults))
    case .unrested(let day): print.add(day.rawValue)
    case .closed(let closure):
      print.add(closure.room.text)
      print.add(closure.reason)
      print.add(closure.span.start.minutes, closure.span.end.minutes)
    case .layout(let name): print.add(name)
    case .noise(let noise): print.add(Int32(noise.rawValue))
    case .exposed(let exposed): print.add(exposed.rawValue)
    case .journey(let from, let to):
      print.add(from.text)
      print.add(to.text)
    case .noVan(let from, let to):
      print.add(from)
      print.add(to)
    // Who lets an option end lets it have ended.
    case .optionEnds(let day), .optionEnded(let day), .asked(let day): print.add(day.days)
    case .opening(let date, let open):
      print.add(date.days)
      for hours in open.hours {
        print.add(Int32(clamping: hours.lowerBound), Int32(clamping: hours.upperBound))
      }
    case .dayOff(let date, let meaning):
      print.add(date.days, meaning.holiday == nil ? 0 : 1, meaning.school == nil ? 0 : 1)
      print.add(meaning.bridge ?? "")
    case .zone(let zone, let isHoped):
      print.add(zone.id)
      print.add(zone.museum.text)
      print.add(zone.skill)
      // The first is where the conflict is listed.
      for room in zone.rooms.dropFirst() { print.add(room.text) }
      if isHoped { print.add(1) }
    case .clocksChange(let moment, let minutes):
      print.add(moment.minutes, Int32(clamping: minutes))
    }
  }
}
