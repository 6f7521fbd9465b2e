import Planning

/// What a person can do, from certificates and from the words beside their name.
struct Abilities {
  private let words: [String]
  private let grants: [SkillGrant]

  init(of person: Resource, in plan: Plan) {
    words = person.skills
    grants = plan.house.grants[person.id] ?? []
  }

  private static let languagePrefix = "lang:"

  /// What they are first of all, where that is written down.
  var trade: String? {
    words.first { !$0.hasPrefix(Abilities.languagePrefix) }
      ?? grants.first { !$0.skill.hasPrefix(Abilities.languagePrefix) && $0.level == nil }?.skill
  }

  /// With the skill of a guide, or languages and nothing else known of them, as rules see it.
  func guides(on date: LocalDate) -> Bool {
    if include("gids", on: date) || include("guide", on: date) { return true }
    return trade == nil && !(words.isEmpty && grants.isEmpty)
  }

  /// A certificate says more than a word, also when it is over.
  func include(_ skill: String, on date: LocalDate, level: SkillGrant.Level? = nil) -> Bool {
    let own = grants.filter { $0.skill == skill }
    guard own.isEmpty else { return own.contains { $0.holds(on: date, level) } }
    return words.contains(skill)
  }

  /// A language at B2 or better; true where none is asked.
  func speak(_ language: String, on date: LocalDate, level: SkillGrant.Level? = nil) -> Bool {
    language.isEmpty
      || include(language, on: date, level: level ?? .b2)
      || include(Abilities.languagePrefix + language, on: date, level: level ?? .b2)
  }

  /// Whether a need for people could be theirs; never one for things.
  func fill(_ need: Need, on date: LocalDate) -> Bool {
    switch need.form {
    case .skill: include(need.item, on: date, level: need.level)
    case .language: speak(need.item, on: date, level: need.level)
    case .feature, .layout, .material: false
    }
  }
}

extension SkillGrant {
  /// On a local day, at a level; no level known counts as enough.
  fileprivate func holds(on date: LocalDate, _ least: Level?) -> Bool {
    if let validFrom, date < validFrom { return false }
    if let validUntil, date > validUntil { return false }
    guard let least, let level else { return true }
    return level >= least
  }
}
