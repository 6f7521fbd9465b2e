import Planning

/// A full house around a plan that has none, made to fit it: what goes wrong is what is planted.
///
/// Every museum has hours for weekdays, holidays and late evenings, a policy and settings; every
/// person a contract, usual hours, skills and languages with dates, absences; every room seats,
/// layouts, features, neighbours and closures; every material a home and handling. Hours, absences
/// and closures leave the plan's own bookings alone. There are no combined rooms.
struct FullHouse {
  let plan: Plan
  private let zone = ZoneRules.brussels

  static let skills = (0..<12).map { "s\($0)" }
  static let languages = ["nl", "en", "fr", "de"]

  init(around plan: Plan) {
    self.plan = plan
  }

  /// The plan's resources with what rooms hold and people can.
  var resources: [Resource] {
    plan.resources.enumerated().map { place, resource in
      var resource = resource
      switch resource.kind {
      case .room:
        resource.features = ["beamer", "rolstoel"]
        if isGallery(place) {
          resource.sharing = Resource.Sharing(people: 400, groups: 3)
        } else {
          resource.capacity = 40
        }
      case .staff: resource.skills = ["lang:nl", "ehbo"]
      case .material: resource.capacity = resource.stock + 1
      }
      return resource
    }
  }

  var rows: [HouseRow] {
    FullHouse.kinds.map { .kind($0) } + described + museums
      + plan.resources.indices.flatMap { row(of: $0) } + days
  }

  /// What a person can, by number: five skills of twelve, mostly guiding, one to four languages.
  static func abilities(of person: Int) -> [String] {
    var random = SplitMix(seed: UInt64(person))
    var able = Set((0..<5).map { _ in skills[Int.random(in: 0..<12, using: &random)] })
    if random.next() % 10 < 7 { able.insert("gids") }
    able.insert("nl")
    for language in languages.dropFirst() where random.next() % 10 < 6 { able.insert(language) }
    return able.sorted()
  }

  static let kinds = [
    ActivityKind(
      id: "rondleiding", setup: 5, teardown: 5, audience: .visitors, noise: .speech,
      isGuided: true),
    ActivityKind(id: "bezoek", audience: .visitors, noise: .speech),
    ActivityKind(id: "school", setup: 5, teardown: 10, audience: .schools, noise: .speech),
    ActivityKind(id: "workshop", setup: 5, teardown: 10, audience: .visitors, noise: .speech),
    ActivityKind(id: "opbouw", handlesArt: true), ActivityKind(id: "restauratie"),
    ActivityKind(id: "werken", noise: .works, makesDust: true), ActivityKind(id: "vergadering"),
    ActivityKind(
      id: "lezing", setup: 5, teardown: 5, audience: .guests, noise: .speech, needsSilence: true),
    ActivityKind(
      id: "concert", setup: 5, teardown: 10, audience: .guests, noise: .loud,
      hasFirmBuffers: true),
    ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true),
    ActivityKind(id: "tentoonstelling", audience: .visitors),
  ]
}

// MARK: - Museums

extension FullHouse {
  private var described: [HouseRow] {
    let languages = FullHouse.languages.map { HouseRow.skill(Skill(id: $0, form: .language)) }
    let skills = (FullHouse.skills + ["gids", "bewakingsagent-erfgoed"]).map {
      HouseRow.skill(Skill(id: $0))
    }
    return languages + skills
  }

  /// Each weekday from the first start to the last end of what the museum has on such days.
  func hours() -> [OpeningRule] {
    var found: [[Int: Range<Int>]] = Array(repeating: [:], count: plan.museums.count)
    for activity in plan.activities {
      let row = plan.row(activity)
      guard row.end - row.start <= 1440 else { continue }
      let (start, minutes) = (zone.local(row.span.start), Int(row.end - row.start))
      let (place, day) = (Int(row.museum), start.date.weekday)
      let known = found[place][day] ?? start.minuteOfDay..<start.minuteOfDay + 1
      found[place][day] =
        min(
          known.lowerBound, start.minuteOfDay)..<max(
          known.upperBound, start.minuteOfDay + minutes)
    }
    return plan.museums.indices.flatMap { place in
      let id = plan.museums[place].id
      let week = found[place].map {
        OpeningRule(museum: id, day: .weekday($0.key), hours: [$0.value])
      }
      return week + [
        OpeningRule(museum: id, day: .publicHoliday, hours: [7 * 60..<23 * 60]),
        OpeningRule(
          museum: id, day: .monthly(MonthlyDay(nth: 1, weekday: 4)), hours: [18 * 60..<22 * 60]),
      ]
    }
  }

  var travel: [TravelTime] {
    plan.museums.indices.flatMap { from in
      plan.museums.indices.filter { $0 != from }.map { to in
        TravelTime(
          from: plan.museums[from].id.text, to: plan.museums[to].id.text,
          minutes: 5 + 7 * ((from * 31 + to * 31 + from * to) % 12))
      } + [TravelTime(from: "depot", to: plan.museums[from].id.text, minutes: 20)]
    }
  }

  private var museums: [HouseRow] {
    plan.museums.flatMap { museum -> [HouseRow] in
      [
        .policy(MuseumPolicy(museum: museum.id)),
        setting("break", in: museum.id, ["break-after": 600]),
        setting("climate", in: museum.id, ["stable-hours": 12]),
        setting("room-cap", in: museum.id, ["warn-percent": 95]),
        setting("open-hours", in: museum.id, ["margin-before": 5, "margin-after": 5]),
      ]
    }
  }

  private func setting(
    _ rule: String, in museum: MuseumID, _ parameters: [String: Int]
  ) -> HouseRow {
    .setting(RuleSetting(museum: museum, rule: rule, parameters: parameters))
  }

  private var days: [HouseRow] {
    let first = zone.local(DailyPlan.week(of: plan).start).date
    return (0..<12).map { number in
      let day = first + (number - 6) * 60
      return .calendarDay(
        CalendarDay(
          museum: plan.museums[number % plan.museums.count].id, first: day, last: day,
          meaning: .sector, name: "dag \(number)"))
    }
  }
}

// MARK: - Rooms, people, materials

extension FullHouse {
  private func isGallery(_ place: Int) -> Bool {
    place % 85 < 3
  }

  private func row(of place: Int) -> [HouseRow] {
    let resource = plan.resources[place]
    switch resource.kind {
    case .room: return rows(ofRoom: place)
    case .staff: return rows(ofPerson: place)
    case .material:
      let home = place % 15 == 0 ? "depot" : resource.museum.text
      return [
        .handling(Handling(material: resource.id, home: home, inRepair: 1, minutes: 20))
      ]
    }
  }

  private func rows(ofRoom place: Int) -> [HouseRow] {
    let room = plan.resources[place].id
    var rows: [HouseRow] = ["theater", "u-vorm", "staand"].map {
      .layout(Layout(room: room, name: $0, people: 40))
    }
    if place + 1 < plan.resources.count, plan.resources[place + 1].kind == .room,
      !isGallery(place)
    {
      rows.append(
        .adjacency(Adjacency(room, plan.resources[place + 1].id, carriesDust: place % 3 == 0)))
    }
    let free = gaps(of: ResourceIndex(place)).enumerated().filter { $0.offset % 12 == 0 }
    return rows
      + free.map {
        .closure(
          Closure(id: "c\(place).\($0.offset)", room: room, span: $0.element, reason: "werf"))
      }
  }

  private func rows(ofPerson place: Int) -> [HouseRow] {
    let person = plan.resources[place].id
    let profile: Employment.Profile =
      place % 7 == 0 ? .freelance : place % 7 < 5 ? .publicSector : .labourAct
    var rows: [HouseRow] = [
      .employment(Employment(person: person, profile: profile, weekly: 38 * 60))
    ]
    rows += (1...7).map {
      .availability(
        Availability(
          person: person, day: .weekday($0), hours: [7 * 60..<13 * 60, 13 * 60..<23 * 60]))
    }
    let first = zone.local(DailyPlan.week(of: plan).start).date
    rows += FullHouse.abilities(of: place).map { skill in
      .grant(
        SkillGrant(
          person: person, skill: skill, level: FullHouse.languages.contains(skill) ? .c1 : nil,
          validFrom: first - 4000, validUntil: first + 4000))
    }
    let free = gaps(of: ResourceIndex(place)).enumerated().filter { $0.offset % 8 == 0 }
    return rows
      + free.map {
        .absence(Absence(id: "x\(place).\($0.offset)", person: person, span: $0.element))
      }
  }

  /// Where nothing is booked for a day and more.
  private func gaps(of resource: ResourceIndex) -> [Span] {
    let timeline = plan.timeline(of: resource)
    var gaps: [Span] = []
    var end = Int32.max
    for booking in (timeline.short + timeline.long).map({ plan.row(BookingIndex($0)) })
      .sorted(by: { $0.start < $1.start })
    {
      if end < booking.start, booking.start - end > 1440 {
        gaps.append(Span(known: end, booking.start))
      }
      end = end == .max ? booking.end : max(end, booking.end)
    }
    return gaps
  }
}
