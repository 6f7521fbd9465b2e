/// What a request names of the board: rooms, people, materials, what a room must have, kinds.
extension TypedVisit {
  package struct Pieces: Hashable, Sendable {
    package let material: ResourceID
    package let count: Int
  }

  /// What is looked for first of all.
  package enum Subject: Hashable, Sendable {
    /// A group that is shown round.
    case visit
    case room, people, material
  }

  package var subject: Subject {
    if !rooms.isEmpty || isRoom || kind != nil || !layouts.isEmpty || !features.isEmpty {
      return .room
    }
    if visitors != nil || isSchool { return .visit }
    if !people.isEmpty || !skills.isEmpty || wantsGuide { return .people }
    return pieces.isEmpty ? .visit : .material
  }

  /// `25 headsets`, `2 suppoosten`, `zonder gids`, `incl. opbouw`, `Gids 04`.
  mutating func takeThing(_ rest: ArraySlice<String>, _ names: PlanNames) -> Int? {
    guard let word = rest.first else { return nil }
    if let used = takeSetup(rest) ?? takeWithout(rest, names) { return used }
    if VisitWords.aRoom.contains(word), names.thing(rest) == nil { isRoom = true; return 1 }
    if let count = SpokenWords.number(word), count > 0,
      let found = names.thing(rest.dropFirst()), found.thing.isCounted
    {
      keep(found.thing, count: count, said: rest.prefix(1 + found.words))
      return 1 + found.words
    }
    guard let found = names.thing(rest) else { return nil }
    keep(found.thing, count: nil, said: rest.prefix(found.words))
    return found.words
  }

  /// By a single word of a room's name, where no museum is called so.
  mutating func takeRoom(_ word: String, _ names: PlanNames) -> Bool {
    guard rooms.isEmpty, case .rooms(let ids) = names.room(word) else { return false }
    rooms = ids
    return true
  }

  private mutating func keep(_ thing: NamedThing, count: Int?, said: ArraySlice<String>) {
    let text = said.joined(separator: " ")
    switch thing {
    case .museum(let id): museum = id
    case .rooms(let ids): rooms += ids
    case .people(let ids):
      people += ids
      notForRooms.append(text)
    case .material(let id): pieces.append(Pieces(material: id, count: count ?? 1))
    case .feature(let feature): features.append(feature)
    case .layout(let layout): layouts.append(layout)
    case .skill(let skill) where VisitWords.guides.contains(skill): wantsGuide = true
    case .skill(let skill):
      skills.append(skill)
      notForRooms.append(text)
    case .kind(let id): kind = id
    }
  }

  /// What is done before and after belongs to it: `incl. opbouw en afbouw`.
  private mutating func takeSetup(_ rest: ArraySlice<String>) -> Int? {
    guard let word = rest.first, VisitWords.including.contains(word),
      VisitWords.setup.contains(rest.dropFirst().first ?? "")
    else { return nil }
    includesSetup = true
    let more = Array(rest.dropFirst(2).prefix(2))
    let isBoth = more.count == 2 && ["en", "and"].contains(more[0])
    return isBoth && VisitWords.setup.contains(more[1]) ? 4 : 2
  }

  /// What is not wanted is not asked for.
  private mutating func takeWithout(_ rest: ArraySlice<String>, _ names: PlanNames) -> Int? {
    guard let word = rest.first, ["zonder", "geen", "without", "no"].contains(word) else {
      return nil
    }
    let articles = rest.dropFirst().prefix { ["een", "a", "an", "de", "the"].contains($0) }
    let behind = rest.dropFirst(1 + articles.count)
    if VisitWords.setup.contains(behind.first ?? "") { return 2 + articles.count }
    guard let found = names.thing(behind) else { return nil }
    if case .skill(let skill) = found.thing, VisitWords.guides.contains(skill) {
      isWithoutGuide = true
    }
    return 1 + articles.count + found.words
  }

  /// Somebody who is named cannot be asked for beside a room: the answer would do without.
  mutating func settleThings() {
    guard subject == .visit || subject == .room else { return }
    unread += notForRooms
    doubts += notForRooms
    (people, skills, notForRooms) = ([], [], [])
  }
}

extension NamedThing {
  fileprivate var isCounted: Bool {
    switch self {
    case .material, .skill, .feature: true
    case .museum, .rooms, .people, .layout, .kind: false
    }
  }
}
