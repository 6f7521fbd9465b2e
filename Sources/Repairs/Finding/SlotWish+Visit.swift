import Planning

/// What is looked for when a request was typed.
extension SlotWish {
  /// Where no day is named four weeks to come, where no museum is the one in view.
  package init(_ visit: TypedVisit, in plan: Plan, today: LocalDate, museum: MuseumID?) {
    let days = visit.days.settled(today: today)
    let from = visit.from ?? 0
    self.init(
      visitors: visit.visitors ?? 0, minutes: min(visit.minutes ?? 60, 1440),
      museum: visit.museum ?? museum, first: days.first, last: days.last,
      hours: from..<max(from + 1, visit.until ?? 1440), features: visit.features.unique,
      layout: visit.layouts.first ?? "")
    choice = days.choice
    switch visit.subject {
    case .visit where visit.visitors != nil || visit.isSchool:
      askForGuides(visit, in: plan, always: true)
    case .visit where visit.language != nil: askForGuides(visit, in: plan, always: false)
    case .visit: break
    case .room: askForRoom(visit, in: plan)
    case .people: askForPeople(visit, in: plan)
    case .material: askForMaterial(visit)
    }
    if kind != .material { materials = visit.pieces.map { Pieces($0.material, count: $0.count) } }
  }

  private mutating func askForRoom(_ visit: TypedVisit, in plan: Plan) {
    only = visit.museum == nil ? visit.rooms : rooms(visit.rooms, of: visit.museum, in: plan)
    // A room that is named is asked for itself, not at the museum in view.
    if !only.isEmpty, visit.museum == nil { museum = SlotWish.museum(of: only, in: plan) }
    let word = visit.kind ?? (visit.includesSetup ? SlotWish.rental(in: plan) : nil)
    if let word { becomes(word, in: plan) } else { isLetIn = !only.isEmpty }
    let known = word.flatMap { plan.house.kinds[$0] }
    if visit.language != nil || visit.wantsGuide || known?.isGuided == true {
      isLetIn = false
      askForGuides(visit, in: plan, always: known?.isGuided == true || visit.wantsGuide)
    }
  }

  /// What it will be booked as, with what comes before and after; guests are let in by staff.
  package mutating func becomes(_ word: String, in plan: Plan) {
    activityKind = word
    let known = plan.house.kinds[word]
    (setup, teardown) = (known?.setup ?? 0, known?.teardown ?? 0)
    isLetIn = known.map { $0.audience != .visitors && $0.audience != .schools } ?? false
  }

  /// A visit has a kind, as the board has them, and somebody who goes round with it.
  private mutating func askForGuides(_ visit: TypedVisit, in plan: Plan, always: Bool) {
    if activityKind.isEmpty {
      activityKind = SlotWish.guidedKind(forSchools: visit.isSchool, in: plan)
    }
    guard !visit.isWithoutGuide else { return }
    language = visit.language ?? ""
    guard !language.isEmpty || always, !activityKind.isEmpty || !language.isEmpty else { return }
    skills = SlotWish.guideTrade(in: plan)
  }

  private mutating func askForPeople(_ visit: TypedVisit, in plan: Plan) {
    kind = .staff
    only = visit.people
    language = visit.language ?? ""
    skills = visit.skills.unique + (visit.wantsGuide ? SlotWish.guideTrade(in: plan) : [])
    if !only.isEmpty, visit.museum == nil { museum = SlotWish.museum(of: only, in: plan) }
  }

  private mutating func askForMaterial(_ visit: TypedVisit) {
    guard let first = visit.pieces.first else { return }
    kind = .material
    only = [first.material]
    visitors = first.count
    // It may be any museum's: the one in view asks for it.
    museum = nil
    materials = visit.pieces.dropFirst().map { Pieces($0.material, count: $0.count) }
  }

  private func rooms(
    _ ids: [ResourceID], of museum: MuseumID?, in plan: Plan
  ) -> [ResourceID] {
    let there = ids.filter { id in plan.resource(id).map { plan[$0].museum == museum } ?? false }
    return there.isEmpty ? ids : there
  }
}

// MARK: - Words a board has

extension SlotWish {
  /// The one museum they all are of.
  private static func museum(of ids: [ResourceID], in plan: Plan) -> MuseumID? {
    let museums = Set(ids.compactMap { plan.resource($0).map { plan[$0].museum } })
    return museums.count == 1 ? museums.first : nil
  }

  /// The word for guides where people have it; a language alone does else.
  package static func guideTrade(in plan: Plan) -> [String] {
    let found = ["gids", "guide"].first { word in
      plan.resources.contains { $0.kind == .staff && $0.skills.contains(word) }
        || plan.house.skills[word] != nil
    }
    return found.map { [$0] } ?? []
  }

  /// The kind of a guided visit, or of a school's; empty where the board has none.
  package static func guidedKind(forSchools: Bool = false, in plan: Plan) -> String {
    let kinds = plan.house.kinds.values.filter(\.isGuided).sorted { $0.id < $1.id }
    if forSchools, let school = kinds.first(where: { $0.audience == .schools }) { return school.id }
    let words = Set(plan.sharedWords).union(kinds.map(\.id))
    let usual = ["groepsbezoek", "rondleiding", "group visit", "tour"]
    return usual.first { words.contains($0) }
      ?? kinds.first { $0.audience == .visitors }?.id ?? ""
  }

  /// What rooms are let for.
  private static func rental(in plan: Plan) -> String? {
    let kinds = plan.house.kinds.values.filter { $0.audience == .guests }.sorted { $0.id < $1.id }
    return
      (kinds.first { $0.id.contains("verhuur") || $0.id.contains("rental") }
      ?? kinds.first(where: \.hasFirmBuffers))?.id
  }
}

extension SlotWish {
  /// Guests are let in at any hour; so are those for whom just a room is asked in an evening.
  package var letsIn: Bool {
    let isEvening = kind == .room && hours.lowerBound >= 17 * 60
    return isLetIn || isEvening && activityKind.isEmpty && !isGuided
  }

  /// From when or until when.
  var namesHours: Bool { hours.lowerBound > 0 || hours.upperBound < 1440 }
}
