/// What a plan calls its museums, rooms, people, materials and all that can be asked of them.
package struct PlanNames: Sendable {
  struct Entry {
    /// Letters and figures in lower case.
    let words: [String]
    let thing: NamedThing
  }

  let museums: MuseumWords
  /// Whole names, the longest first.
  let whole: [Entry]
  /// Rooms by each word of their name and by what their id has behind the museum's.
  let rooms: [(word: String, isID: Bool, id: ResourceID)]

  package init(_ museums: some Sequence<Museum>) {
    self.museums = MuseumWords(museums)
    (whole, rooms) = ([], [])
  }

  package init(_ plan: Plan) {
    museums = MuseumWords(plan.museums)
    let ofHouse = PlanNames.kinds(plan) + PlanNames.layouts(plan) + PlanNames.skills(plan)
    let all = ofHouse + PlanNames.features(plan) + PlanNames.resources(plan)
    // Of what is called alike, what was named first counts.
    whole = all.enumerated().sorted { left, right in
      (right.element.words.count, left.offset) < (left.element.words.count, right.offset)
    }.map(\.element)
    rooms = plan.resources.filter { $0.kind == .room }.flatMap { PlanNames.words(of: $0) }
  }

  /// What the beginning of some words names, and how many words that is.
  func thing(_ words: ArraySlice<String>) -> (thing: NamedThing, words: Int)? {
    let plain = words.prefix(6).map { PlanNames.plain($0) }
    guard let first = plain.first, !first.isEmpty else { return nil }
    if let found = whole.first(where: { plain.starts(with: $0.words) }) {
      return (alike(found), found.words.count)
    }
    return nil
  }

  /// A room by a word of its name: by what its id ends with first, else all that have the word.
  func room(_ word: String) -> NamedThing? {
    let plain = PlanNames.plain(word)
    guard plain.count > 3, !VisitWords.small.contains(plain), !museums.has(plain) else {
      return nil
    }
    let exact = rooms.filter { $0.isID && $0.word == plain }
    let named = exact.isEmpty ? rooms.filter { $0.word == plain } : exact
    let found = named.isEmpty ? rooms.filter { $0.word.hasPrefix(plain) } : named
    let ids = found.map(\.id).unique
    return ids.isEmpty ? nil : .rooms(ids)
  }

  /// Rooms or people with one name are all meant.
  private func alike(_ entry: Entry) -> NamedThing {
    let all = whole.filter { $0.words == entry.words }
    switch entry.thing {
    case .rooms: return .rooms(all.flatMap(\.rooms).unique)
    case .people: return .people(all.flatMap(\.people).unique)
    default: return entry.thing
    }
  }

  /// Letters and figures in lower case: `S.M.A.K.` is `smak`, `04` is `4`.
  static func plain(_ word: some StringProtocol) -> String {
    let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
    return Int(plain).map { "\($0)" } ?? plain
  }

  static func plainWords(_ text: String) -> [String] {
    text.split(separator: " ").map { plain($0) }.filter { !$0.isEmpty }
  }
}

extension PlanNames.Entry {
  fileprivate var rooms: [ResourceID] {
    if case .rooms(let ids) = thing { ids } else { [] }
  }

  fileprivate var people: [ResourceID] {
    if case .people(let ids) = thing { ids } else { [] }
  }
}

// MARK: - What there is

extension PlanNames {
  /// How one thing is also called, in one and in more, and in English.
  private static func entries(_ names: [String], _ thing: NamedThing) -> [Entry] {
    let spoken = names.flatMap { [$0] + (also[plain($0)] ?? []) }
    return spoken.flatMap { name -> [Entry] in
      let words = plainWords(name)
      guard let last = words.last, words.joined().count > 3 else { return [] }
      return plurals(last).map { Entry(words: words.dropLast() + [$0], thing: thing) }
    }
  }

  /// What planners call things that the board names otherwise.
  private static let also: [String: [String]] = [
    "beamer": ["projector"], "headset": ["koptelefoon", "headphone"],
    "klapstoel": ["stoel", "chair"],
    "gids": ["guide"], "suppoost": ["attendant", "zaalwachter", "guard"],
    "techniek": ["technieker", "technicus", "technici", "technician"], "theater": ["theatre"],
    "uvorm": ["u-shape", "u vorm"], "staand": ["standing", "rechtstaand"], "scherm": ["screen"],
    "rolstoel": [
      "rolstoeltoegankelijk", "rolstoelgebruiker", "wheelchair", "wheelchair user",
      "wheelchair accessible",
    ],
    "podium": ["stage"], "zaalverhuur": ["verhuur", "huren", "rent", "hire"],
    "bewakingsagent": ["security guard"], "schoonmaak": ["poetshulp", "cleaner"],
    "microfoon": ["micro", "microphone"],
  ]

  private static func plurals(_ word: String) -> [String] {
    // `stoel`, `stoelen`; `microfoon`, `microfoons`.
    let short = word.hasSuffix("oon") ? [String(word.dropLast(2)) + "nen"] : []
    return [word, word + "s", word + "en", word + "n"] + short
  }

  private static func kinds(_ plan: Plan) -> [Entry] {
    plan.house.kinds.values.sorted { $0.id < $1.id }.flatMap {
      entries([$0.id, $0.dutch, $0.english].unique, .kind($0.id))
    }
  }

  private static func layouts(_ plan: Plan) -> [Entry] {
    Set(plan.house.layouts.values.joined().map(\.name)).sorted().flatMap {
      entries([$0, $0 + "opstelling"], .layout($0))
    }
  }

  /// Languages are asked for as such; those who can do something are called by it.
  private static func skills(_ plan: Plan) -> [Entry] {
    let words = Set(plan.resources.filter { $0.kind == .staff }.flatMap(\.skills))
    let known = plan.house.skills.values.filter { $0.form != .language }
    let named = known.sorted { $0.id < $1.id }.flatMap {
      entries([$0.id, $0.dutch, $0.english].unique, .skill($0.id))
    }
    return named
      + words.filter { !$0.contains(":") && plan.house.skills[$0] == nil }.sorted()
      .flatMap { entries([$0], .skill($0)) }
  }

  private static func features(_ plan: Plan) -> [Entry] {
    Set(plan.resources.filter { $0.kind == .room }.flatMap(\.features)).sorted().flatMap {
      entries([$0], .feature($0))
    }
  }

  private static func resources(_ plan: Plan) -> [Entry] {
    plan.resources.flatMap { resource -> [Entry] in
      let words = plainWords(resource.name)
      switch resource.kind {
      case .room: return [Entry(words: words, thing: .rooms([resource.id]))]
      case .staff: return [Entry(words: words, thing: .people([resource.id]))]
      case .material:
        return entries([resource.name, resource.id.text].unique, .material(resource.id))
      }
    }.filter { !$0.words.isEmpty && $0.words.joined().count > 2 }
  }

  private static func words(of room: Resource) -> [(word: String, isID: Bool, id: ResourceID)] {
    let museum = room.museum.text + "-"
    let id = room.id.text
    let tail = plain(id.hasPrefix(museum) ? String(id.dropFirst(museum.count)) : id)
    return [(tail, true, room.id)] + plainWords(room.name).map { ($0, false, room.id) }
  }
}
