import Planning
import Repairs

/// What single steps of a way out do.
extension Phrases {
  /// How much a sentence says of what it names.
  enum Detail {
    case usual
    /// With day and rooms, and with where pieces and groups come from.
    case place
    /// With ids as well.
    case ids
  }

  /// With its hour where something else that day, in the same room or with the same people, is called
  /// so too: `Workshop maskers 10:00`; with the time of the booking that is meant, where it has more.
  private func titleApart(
    _ step: RepairStep, in plan: Plan, _ viewer: MuseumID?, _ detail: Detail
  ) -> String {
    guard let activity = plan.activity(step.activity) else { return step.activity.text }
    let zone = plan.zone(of: activity)
    let title = title(activity, in: plan, seenFrom: viewer)
    let part = step.part.map { " (\(times($0, zone: zone)))" } ?? ""
    let start = plan.row(activity).span.start
    switch detail {
    case .usual where plan.hasNamesake(of: activity):
      return "\(title) \(clock(start, zone: zone))\(part)"
    case .usual: return title + part
    case .place:
      let rooms = rooms(of: activity, in: plan)
      let place = rooms.isEmpty ? "" : " (\(rooms))"
      return "\(title) \(moment(start, zone: zone))\(place)\(part)"
    case .ids: return "\(title) [\(step.activity)]\(part)"
    }
  }

  private func rooms(of activity: ActivityIndex, in plan: Plan) -> String {
    let rooms = plan.bookings(of: activity).map { plan[ResourceIndex(plan.row($0).resource)] }
      .filter { $0.kind == .room }.map(\.name)
    return list(Set(rooms).sorted())
  }

  /// With its museum where another of its kind is called so too.
  private func name(_ id: ResourceID, in plan: Plan, _ detail: Detail) -> String {
    guard let resource = plan.resource(id).map({ plan[$0] }) else { return id.text }
    if detail == .ids { return "\(resource.name) [\(id)]" }
    let isAlone = !plan.resources.contains {
      $0.id != id && $0.name == resource.name && $0.kind == resource.kind
    }
    guard !isAlone, let museum = plan.museum(resource.museum) else { return resource.name }
    return "\(resource.name) (\(museum.name))"
  }

  func sentence(
    _ step: RepairStep, in plan: Plan, _ viewer: MuseumID?, _ detail: Detail = .usual
  ) -> String {
    let title = titleApart(step, in: plan, viewer, detail)
    let zone = plan.activity(step.activity).map { plan.zone(of: $0) } ?? .brussels
    func name(_ id: ResourceID) -> String { self.name(id, in: plan, detail) }
    func from(_ id: ResourceID) -> String {
      detail == .usual ? "" : " (\(say("uit", "from")) \(name(id)))"
    }
    switch step.action {
    case .time(_, let to):
      return say(
        "\(title) naar \(when(to, zone: zone))", "\(title) to \(when(to, zone: zone))")
    case .room(let own, let to):
      return say(
        "\(title) naar \(name(to))\(from(own))", "\(title) to \(name(to))\(from(own))")
    case .person(let from, let to):
      return say(
        "\(name(to)) in plaats van \(name(from)) bij \(title)",
        "\(name(to)) instead of \(name(from)) at \(title)")
    case .stagger(let room, let groups, _, let to):
      let start = clock(to.start, zone: zone)
      let many = count(groups, say("groep", "group"), say("groepen", "groups"))
      return say(
        "\(many) van \(title) start om \(start)\(from(room))",
        "\(many) of \(title) starts at \(start)\(from(room))")
    case .borrow(let pieces, let own, let theirs, let away):
      let museum = plan.resource(theirs).flatMap { plan.museum(plan[$0].museum)?.name } ?? ""
      let lender = detail == .usual ? museum : "\(museum) (\(name(theirs)))"
      let time = times(away, zone: zone)
      return say(
        "\(title): \(number(pieces)) × \(name(own)) van \(lender), weg \(time)",
        "\(title): \(number(pieces)) × \(name(own)) from \(lender), away \(time)")
    case .buffer(let setup, let teardown, let wasSetup, let wasTeardown):
      return shorter(title, setup: (wasSetup, setup), teardown: (wasTeardown, teardown))
    case .quantity(let material, let from, let to):
      return say(
        "\(title) met \(number(to)) × \(name(material)) in plaats van \(number(from))",
        "\(title) with \(number(to)) × \(name(material)) instead of \(number(from))")
    case .assign(let resource, let count):
      let many = count > 1 ? "\(number(count)) × " : ""
      return say("\(many)\(name(resource)) bij \(title)", "\(many)\(name(resource)) at \(title)")
    case .team(let people):
      let names = list(people.map(name))
      return say("\(names) bij \(title)", "\(names) at \(title)")
    case .attend(let people, let span):
      let (names, time) = (list(people.map(name)), times(span, zone: zone))
      return say("\(names) bij \(title), \(time)", "\(names) at \(title), \(time)")
    case .stretch(let people, let from, let to):
      return longer(title, list(people.map(name)), from: from, to: to, zone: zone)
    case .divide(let groups, let own, let to):
      let many = count(groups, say("groep", "group"), say("groepen", "groups"))
      return say(
        "\(many) van \(title) naar \(name(to))\(from(own))",
        "\(many) of \(title) to \(name(to))\(from(own))")
    case .split(let half, let room, let span):
      let start = clock(span.start, zone: zone)
      return say(
        "\(title) in twee: \(visitors(half)) om \(start) in \(name(room))",
        "\(title) in two: \(visitors(half)) at \(start) in \(name(room))")
    case .again(let half, let span):
      let start = clock(span.start, zone: zone)
      return say(
        "\(title) in twee: \(visitors(half)) om \(start) met dezelfde gidsen",
        "\(title) in two: \(visitors(half)) at \(start) with the same guides")
    case .rounds(let rounds, let most, let span):
      let start = clock(span.start, zone: zone)
      return say(
        "\(title) in \(rounds) rondes van hoogstens \(visitors(most)), de laatste om \(start), met dezelfde gidsen",
        "\(title) in \(rounds) rounds of at most \(visitors(most)), the last at \(start), with the same guides"
      )
    case .waves(let activities, let together, let minutes, let span):
      let (start, step) = (clock(span.start, zone: zone), duration(minutes: minutes))
      let others = count(activities - 1, say("andere", "other"), say("andere", "others"))
      let who = activities > 1 ? say("\(title) en \(others)", "\(title) and \(others)") : title
      return say(
        "\(who): starten per \(together), om de \(step), de laatste om \(start)",
        "\(who): start \(together) at a time, every \(step), the last at \(start)")
    case .confirm: return say("\(title) bevestigen", "Confirm \(title)")
    case .extend(let until):
      return say(
        "\(title) verlengen tot en met \(day(until))", "Extend \(title) through \(day(until))")
    case .release(let next): return released(title, to: next, in: plan, viewer)
    case .layout(let room, let from, let to):
      let old = from.isEmpty ? "" : say(", niet \(from)", ", not \(from)")
      return say(
        "\(title): \(name(room)) in opstelling \(to)\(old)",
        "\(title): \(name(room)) set out as \(to)\(old)")
    case .bring(let material, let feature):
      return say(
        "\(name(material)) naar \(title), voor \(quoted(feature)) die de zaal niet heeft",
        "\(name(material)) to \(title), for \(quoted(feature)) that the room lacks")
    case .clip(_, let span):
      let time = times(span, zone: zone)
      return say("\(title) korter: \(time)", "\(title) shorter: \(time)")
    case .language(let from, let to):
      guard !to.isEmpty else {
        return say(
          "\(title) zonder taal \(quoted(from))", "\(title) without language \(quoted(from))")
      }
      return say(
        "\(title): taal \(to) in plaats van \(quoted(from))",
        "\(title): language \(to) instead of \(quoted(from))")
    case .exhibition(let from, let to):
      let wrong = say("tentoonstelling \(quoted(from))", "exhibition \(quoted(from))")
      guard let known = to.flatMap({ plan.activity($0) }) else {
        return say("\(title) zonder \(wrong)", "\(title) without \(wrong)")
      }
      let right = self.title(known, in: plan, seenFrom: viewer)
      return say(
        "\(title) bij \(right) in plaats van \(wrong)",
        "\(title) at \(right) instead of \(wrong)")
    case .agree(let person, let span):
      let time = when(span, zone: zone)
      return say(
        "\(name(person)) werkt in overleg ook \(time), voor \(title)",
        "\(name(person)) agrees to work \(time) too, for \(title)")
    case .rest(let person, let date, let other, let activities):
      let what = activities == 1 ? title : "\(activities) \(say("activiteiten", "activities"))"
      return say(
        "Inhaalrust voor \(name(person)) op \(day(date)): \(name(other)) bij \(what)",
        "Rest for \(name(person)) on \(day(date)): \(name(other)) at \(what)")
    }
  }

  /// `Lezing laten vallen, dan is Concert aan de beurt`.
  private func released(
    _ title: String, to next: ActivityID?, in plan: Plan, _ viewer: MuseumID?
  ) -> String {
    let waiting = next.flatMap { plan.activity($0) }.map {
      self.title($0, in: plan, seenFrom: viewer)
    }
    guard let waiting else { return say("\(title) laten vallen", "Release \(title)") }
    return say(
      "\(title) laten vallen, dan is \(waiting) aan de beurt",
      "Release \(title), then it is the turn of \(waiting)")
  }

  /// `Suppoost 03 blijft tot 22:00 bij Zaalwacht`.
  private func longer(
    _ title: String, _ people: String, from: Span, to: Span, zone: ZoneRules
  ) -> String {
    let (start, end) = (clock(to.start, zone: zone), clock(to.end, zone: zone))
    if from.start == to.start {
      return say("\(people) tot \(end) bij \(title)", "\(people) at \(title) until \(end)")
    }
    guard from.end == to.end else {
      return say(
        "\(people) van \(start) tot \(end) bij \(title)",
        "\(people) at \(title) from \(start) until \(end)")
    }
    return say("\(people) al om \(start) bij \(title)", "\(people) at \(title) from \(start) on")
  }

  private func shorter(
    _ title: String, setup: (Int, Int), teardown: (Int, Int)
  ) -> String {
    setup.0 != setup.1
      ? say(
        "\(title) met \(duration(minutes: setup.1)) klaarzetten, niet \(setup.0)",
        "\(title) with \(duration(minutes: setup.1)) of set-up, not \(setup.0)")
      : say(
        "\(title) met \(duration(minutes: teardown.1)) opruimen, niet \(teardown.0)",
        "\(title) with \(duration(minutes: teardown.1)) of tear-down, not \(teardown.0)")
  }

  func brief(_ step: RepairStep, in plan: Plan) -> String {
    let zone = plan.activity(step.activity).map { plan.zone(of: $0) } ?? .brussels
    func name(_ id: ResourceID) -> String { plan.resource(id).map { plan[$0].name } ?? id.text }
    switch step.action {
    case .time(let from, let to), .stagger(_, _, let from, let to):
      let (old, new) = (zone.local(from.start), zone.local(to.start))
      return old.date == new.date ? clock(to.start, zone: zone) : dayShort(new.date)
    case .room(_, let to), .person(_, let to): return name(to)
    case .borrow(let pieces, _, let from, _):
      let lender = plan.resource(from).flatMap { plan.museum(plan[$0].museum)?.name } ?? ""
      return "\(pieces) × \(lender)"
    case .buffer(let setup, let teardown, let wasSetup, _):
      let minutes = setup != wasSetup ? setup : teardown
      return say(
        "\(duration(minutes: minutes)) klaarzetten", "\(duration(minutes: minutes)) set-up")
    case .quantity(_, _, let to): return "×\(to)"
    case .assign(let resource, _): return "+ \(name(resource))"
    case .team(let people): return "+ \(people.count) \(say("mensen", "people"))"
    case .attend(let people, let span):
      let who = people.count == 1 ? name(people[0]) : "\(people.count) \(say("mensen", "people"))"
      return "+ \(who) \(clock(span.start, zone: zone))"
    case .stretch(let people, let from, let to):
      let who = people.count == 1 ? name(people[0]) : "\(people.count) \(say("mensen", "people"))"
      return "\(who) \(clock(from.end < to.end ? to.end : to.start, zone: zone))"
    case .divide(let groups, _, let to): return "\(groups) → \(name(to))"
    case .split(_, let room, let span):
      return "2 × \(clock(span.start, zone: zone)) \(name(room))"
    case .again(_, let span): return "2 × \(clock(span.start, zone: zone))"
    case .rounds(let rounds, _, let span):
      return "\(rounds) × \(clock(span.start, zone: zone))"
    case .waves(_, let together, let minutes, _):
      return say("per \(together), \(minutes) min", "\(together) every \(minutes) min")
    case .confirm: return say("bevestigen", "confirm")
    case .extend(let until): return say("tot \(dayShort(until))", "to \(dayShort(until))")
    case .release: return say("laten vallen", "release")
    case .layout(_, _, let to): return to
    case .language(_, let to): return to.isEmpty ? say("geen taal", "no language") : to
    case .exhibition(_, let to):
      return to?.text ?? say("geen tentoonstelling", "no exhibition")
    case .bring(let material, _): return "+ \(name(material))"
    case .clip(_, let span): return times(span, zone: zone)
    case .agree(let person, _): return say("\(name(person)) ook", "\(name(person)) too")
    case .rest(_, let date, let other, _): return "\(name(other)) \(dayShort(date))"
    }
  }
}

extension Plan {
  /// Whether another activity on its rooms or with its people has its title that day.
  fileprivate func hasNamesake(of activity: ActivityIndex) -> Bool {
    let (title, zone) = (title(activity), zone(of: activity))
    let date = zone.local(row(activity).span.start).date
    let day = Span(
      known: zone.startOfDay(date).minutes, zone.startOfDay(date + 1).minutes)
    var found = false
    for resource in Set(bookings(of: activity).map { ResourceIndex(row($0).resource) }) {
      forEachBooking(on: resource, in: day) { _, row in
        let other = ActivityIndex(row.activity)
        guard !found, other != activity, Status(code: row.status).occupies else { return }
        found = self.title(other) == title
      }
    }
    return found
  }
}
