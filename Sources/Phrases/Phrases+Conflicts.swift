import ConstraintChecker
import Planning

extension Phrases {
  /// One sentence that tells which rule, where, when and who.
  ///
  /// `proposed` names the bookings that stand for a proposal; `before` is the plan before the
  /// change that brought it, where that is what is told. `viewer` is the museum that reads: that of
  /// the proposal or of the conflict where none is given.
  package func sentence(
    _ conflict: Conflict, in plan: Plan, proposed: Proposed? = nil, before: Plan? = nil,
    seenFrom viewer: MuseumID? = nil
  ) -> String {
    let queue = OptionQueue(
      of: conflict, in: plan, proposal: proposed?.proposal, before: before)
    let names = ConflictNames(
      plan: plan, proposed: proposed, phrases: self, places: queue?.places ?? [:],
      viewer: viewer ?? proposed?.proposal.museum ?? conflict.museum(in: plan))
    let told = told(conflict, names)
    let sentence = queue?.jump.map { "\(jumping($0, names)) \(told)" } ?? told
    // What has no title yet begins a sentence like any other words.
    guard sentence.hasPrefix(untitled) else { return sentence }
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func told(_ conflict: Conflict, _ names: ConflictNames) -> String {
    switch conflict.rule {
    case .roomDouble: return roomDouble(conflict, names)
    case .roomPart: return roomPart(conflict, names)
    case .roomShare: return roomShare(conflict, names)
    case .roomCap: return roomCap(conflict, names)
    case .openHours, .closedDay, .holiday, .schoolHol: return dayRule(conflict, names)
    case .staffDouble: return staffDouble(conflict, names)
    case .staffAbsent, .staffHours: return notThere(conflict, names)
    case .skill, .guideLang: return notAble(conflict, names)
    case .skillExp: return notValid(conflict, names)
    case .guideRatio: return tooFewGuides(conflict, names)
    case .travel: return tooFar(conflict, names)
    case .restDay, .restWeek, .maxDay, .maxWeek, .avgWeek, .breakTime, .nightSun:
      return workingTime(conflict, names)
    case .materialOver: return materialOver(conflict, names)
    case .roomClosed: return roomClosed(conflict, names)
    case .roomEquip: return roomEquip(conflict, names)
    case .buffer: return buffer(conflict, names)
    case .noise: return noise(conflict, names)
    case .dust: return dust(conflict, names)
    case .climate: return climate(conflict, names)
    case .fragile: return fragile(conflict, names)
    case .materialMove, .stagger, .guardMin, .optionExp, .lead, .dst: return term(conflict, names)
    case .ref: return reference(conflict, names)
    }
  }

  /// The numbers behind a conflict, `101 stuks nodig, 100 beschikbaar`, of those who come `65
  /// bezoekers, hoogstens 60`; nil where nothing is counted.
  package func numbers(_ conflict: Conflict) -> String? {
    conflict.measure.map { measure in
      if conflict.rule == .roomShare {
        let (there, most) = (count(measure.needed, of: measure.unit), number(measure.available))
        return say("\(there), hoogstens \(most)", "\(there), at most \(most)")
      }
      let available =
        measure.unit == .minutes
        ? duration(minutes: measure.available) : number(measure.available)
      let needed = count(measure.needed, of: measure.unit)
      return say(
        "\(needed) nodig, \(available) beschikbaar", "\(needed) needed, \(available) available")
    }
  }
}

extension Phrases {
  private func roomDouble(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = room(names.name(of: conflict.resource))
    return say(
      "\(room) is dubbel geboekt \(when(conflict, names)): \(sides(conflict, names)).",
      "\(room) is double-booked \(when(conflict, names)): \(sides(conflict, names)).")
  }

  private func roomPart(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let part = names.name(of: conflict.resource)
    let whole = names.name(of: wholeRoom(conflict, names))
    return say(
      "\(whole) bevat \(part): \(sides(conflict, names)) overlappen \(when(conflict, names)).",
      "\(whole) contains \(part): \(sides(conflict, names)) overlap \(when(conflict, names)).")
  }

  private func roomShare(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = names.name(of: conflict.resource)
    let time = when(conflict, names)
    let needed = conflict.measure.map { count($0.needed, of: $0.unit) } ?? ""
    let most = number(conflict.measure?.available ?? 0)
    let who = few(names.titles(of: conflict.bookings))
    return say(
      "In \(room) zijn \(time) \(needed), max. \(most): \(who).",
      "\(needed) in \(room) \(time), max. \(most): \(who).")
  }

  private func roomCap(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = names.name(of: conflict.resource)
    let who = few(names.titles(of: conflict.bookings))
    let visitors = visitors(conflict.measure?.needed ?? 0)
    var seats = number(conflict.measure?.available ?? 0)
    if case .layout(let layout)? = conflict.fact { seats += " (\(layout))" }
    let time = when(conflict, names)
    guard let measure = conflict.measure, measure.needed <= measure.available else {
      return say(
        "\(who), \(time): \(visitors), \(room) laat \(seats) toe.",
        "\(who), \(time): \(visitors); \(room) allows \(seats).")
    }
    return say(
      "\(who), \(time): \(visitors), \(room) is bijna vol bij \(seats).",
      "\(who), \(time): \(visitors); \(room) is nearly full at \(seats).")
  }

  private func staffDouble(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let person = names.name(of: conflict.resource)
    return say(
      "\(person) is dubbel ingepland \(when(conflict, names)): \(sides(conflict, names)).",
      "\(person) is double-booked \(when(conflict, names)): \(sides(conflict, names)).")
  }

  private func materialOver(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let material = names.name(of: conflict.resource)
    let time = when(conflict, names)
    let needed = number(conflict.measure?.needed ?? 0)
    let stock = number(conflict.measure?.available ?? 0)
    let who = few(names.titles(of: conflict.bookings))
    return say(
      "\(material): \(needed) nodig \(time), \(stock) beschikbaar: \(who).",
      "\(material): \(needed) needed \(time), \(stock) available: \(who).")
  }

  private func reference(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .activity(let activity) = conflict.sides else {
      let room = room(names.name(of: conflict.resource))
      return say("\(room) is een deel van zichzelf.", "\(room) is a part of itself.")
    }
    let title = names.title(of: activity)
    let language = names.plan.language(activity)
    guard LanguageTag.isKnown(language) else {
      return say(
        "\(title) noemt een onbekende taal: \(quoted(language)).",
        "\(title) names an unknown language: \(quoted(language)).")
    }
    let exhibition = quoted(names.plan.about(activity)?.exhibition ?? "")
    return say(
      "\(title) verwijst naar onbekende tentoonstelling \(exhibition).",
      "\(title) refers to unknown exhibition \(exhibition).")
  }
}

extension Phrases {
  /// `Zaal Refter`, but a name that says so itself stays as it is.
  func room(_ name: String) -> String {
    let word = say("Zaal", "Room")
    return name.lowercased().hasPrefix(word.lowercased()) ? name : "\(word) \(name)"
  }

  /// Those that take part, or the one that meets itself.
  func sides(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let titles = names.titles(of: conflict.bookings)
    guard let only = titles.first, titles.count == 1 else { return list(titles) }
    guard conflict.bookings.count > 1 else { return only }
    return say("twee keer \(only)", "\(only) twice")
  }

  func when(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let museum = conflict.resource.map { names.plan[$0].museum }
    return when(conflict.span, zone: museum.map { names.plan.zone(of: $0) } ?? .brussels)
  }

  /// The combined room of a `room-part` conflict, which names only the part.
  private func wholeRoom(_ conflict: Conflict, _ names: ConflictNames) -> ResourceIndex? {
    let booked = conflict.bookings.lazy.compactMap { names.resource(of: $0) }
    if let whole = booked.first(where: { $0 != conflict.resource }) { return whole }
    return conflict.resource.flatMap { names.plan.rooms.containers(of: $0).first }
  }
}
