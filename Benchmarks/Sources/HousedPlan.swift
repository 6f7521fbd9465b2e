import Planning

/// A plan folder's plan with a full house: its activities get kinds, visitors, languages, needs,
/// requests and options that fit who and what is booked on them.
///
/// Nineteen of twenty that have people ask for a skill. A share of the activities is then spoilt:
/// a skill or feature nobody has, too many visitors, a language nobody speaks, asked for too late.
struct HousedPlan {
  private let bare: Plan
  private let house: FullHouse
  private let abilities: [[String]]
  private let faults: Double
  private let zone = ZoneRules.brussels

  /// Some moment in the middle of the plan.
  static func now(of plan: Plan) -> Instant { DailyPlan.week(of: plan).start }

  static func read(_ path: String, faults: Double) throws -> Plan {
    let bare = try PlanFolder.read(path, .ordered)
    return try HousedPlan(bare, faults: faults).build()
  }

  private init(_ bare: Plan, faults: Double) {
    self.bare = bare
    self.faults = faults
    house = FullHouse(around: bare)
    abilities = bare.resources.indices.map {
      bare.resources[$0].kind == .staff ? FullHouse.abilities(of: $0) : []
    }
  }

  private func build() throws -> Plan {
    var loader = PlanLoader(activities: bare.activityCount, bookings: bare.bookingCount)
    for museum in bare.museums { try loader.add(museum) }
    try loader.add(house.resources)
    for rule in house.hours() { loader.add(rule) }
    for time in house.travel { loader.add(time) }
    for row in house.rows { loader.add(row) }
    var random = SplitMix(seed: 23)
    for activity in bare.activities {
      var told = tell(activity, &random)
      if Double.random(in: 0..<1, using: &random) < faults { spoil(&told, &random) }
      add(told, of: activity, to: &loader)
    }
    for booking in bare.bookings {
      bytes(bare.id(booking).text) { loader.booking(bare.row(booking), id: $0) }
    }
    return loader.finish()
  }

  private func add(_ told: Activity, of activity: ActivityIndex, to loader: inout PlanLoader) {
    var row = bare.row(activity)
    row.firstBooking = -1
    row.kind = loader.number(of: told.kind)
    row.language = loader.number(of: told.language)
    row.visitors = Int32(told.visitors ?? -1)
    row.status = told.status.code
    bytes(bare.id(activity).text) { id in
      bytes(bare.title(activity)) { title in
        _ = loader.activity(row, id: id, title: title, about: told.about, needs: told.needs)
      }
    }
  }
}

// MARK: - What fits

extension HousedPlan {
  private func tell(_ index: ActivityIndex, _ random: inout SplitMix) -> Activity {
    var activity = bare[index]
    let people = Set(bare.bookings(of: index).map { Int(bare.row($0).resource) })
      .filter { bare.resources[$0].kind == .staff }
    let shared =
      people.map { Set(abilities[$0]) }
      .reduce(nil as Set<String>?) { $0?.intersection($1) ?? $1 }.map { $0.sorted() } ?? []
    activity.kind = kind(of: activity, people: people.count, shared, &random)
    let kind = FullHouse.kinds.first { $0.id == activity.kind }
    let isFromOutside = kind?.audience != .staff
    if isFromOutside {
      activity.visitors = min(34, 12 * max(1, people.count))
      let spoken = shared.filter(FullHouse.languages.contains)
      activity.language = spoken.randomElement(using: &random) ?? "nl"
      activity.about.client = "Klant \(index.row % 500)"
      activity.about.askedAt = activity.span.start - Int.random(in: 30...300, using: &random) * 1440
    }
    activity.needs = needs(of: activity, people: people.count, shared, &random)
    switch random.next() % 100 {
    case 0..<2: activity.status = .concept
    case 2..<6:
      activity.status = .option
      activity.about.optionUntil = zone.local(activity.span.start).date - 5
    default: break
    }
    return activity
  }

  private func kind(
    of activity: Activity, people: Int, _ shared: [String], _ random: inout SplitMix
  ) -> String {
    let date = zone.local(activity.span.start).date
    let meaning = House().meaning(of: date, at: activity.museum)
    let isFree = meaning.school != nil || date.weekday == 3
    if activity.kind == "exhibition" { return "tentoonstelling" }
    if meaning.holiday != nil { return "bezoek" }
    if random.next() % 300 == 0 { return "werken" }
    switch activity.title.split(separator: " ").first ?? "" {
    case "Guided", "Führung", "Visite": return shared.contains("gids") ? "rondleiding" : "bezoek"
    case "School": return isFree ? "workshop" : "school"
    case "Object": return people > 1 ? "opbouw" : "vergadering"
    case "Conservation": return "restauratie"
    case "Staff": return "vergadering"
    case "Lecture", "Film": return "lezing"
    case "Concert": return "concert"
    case "Photo": return "opname"
    default: return "workshop"
    }
  }

  private func needs(
    of activity: Activity, people: Int, _ shared: [String], _ random: inout SplitMix
  ) -> [Need] {
    var needs: [Need] = []
    let skills = shared.filter(FullHouse.skills.contains)
    if random.next() % 20 > 0, let skill = skills.randomElement(using: &random) {
      needs.append(Need(.skill, skill, count: people))
    }
    if activity.kind == "rondleiding", activity.language != "nl" {
      needs.append(Need(.language, activity.language))
    }
    if activity.kind == "lezing" { needs.append(Need(.feature, "beamer")) }
    if activity.kind == "concert" { needs.append(Need(.layout, "theater")) }
    return needs
  }

  private func spoil(_ activity: inout Activity, _ random: inout SplitMix) {
    switch random.next() % 5 {
    case 0: activity.needs = [Need(.skill, "duiken")]
    case 1: activity.needs.append(Need(.feature, "orgel"))
    case 2: activity.visitors = 60
    case 3: activity.language = "pt"
    default: activity.about.askedAt = activity.span.start - 1440
    }
  }
}
