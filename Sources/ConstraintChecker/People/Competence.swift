import Planning

/// Who can what, looked up once a person and by number: what activities ask for is held against it.
struct Competence {
  /// One skill of one person.
  struct Holding {
    let number: Int
    /// Nil where none is known, which counts as enough.
    let level: SkillGrant.Level?
    let validFrom: LocalDate?
    let validUntil: LocalDate?
  }

  /// What is known of one person.
  struct Person {
    var holdings: [Holding] = []
    /// Whether they have the skill `gids` or `guide`, or no skill but languages is known of them.
    var isGuide = true
  }

  private let surroundings: Surroundings
  private var numbers: [String: Int] = [:]
  private var people: [Person] = []
  /// By resource: the place in `people`; below zero where nobody has looked.
  private var places: ContiguousArray<Int32>

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    places = ContiguousArray(repeating: -1, count: surroundings.plan.resources.count)
  }
}

extension Competence {
  /// The number of what a need asks for; nil where it asks for no person.
  mutating func number(of need: Need) -> Int? {
    switch need.form {
    case .skill: number(of: need.item)
    case .language: number(ofLanguage: need.item)
    case .feature, .layout, .material: nil
    }
  }

  mutating func number(ofLanguage language: String) -> Int {
    number(of: Competence.languagePrefix + language)
  }

  mutating func isGuide(_ person: Int32) -> Bool { known(person).isGuide }

  /// What a person has of a skill, valid or not; nil when they lack it or have too little of it.
  mutating func holding(
    _ number: Int, atLeast level: SkillGrant.Level?, of person: Int32
  ) -> Holding? {
    known(person).holdings.first { holding in
      guard holding.number == number else { return false }
      guard let least = level, let level = holding.level else { return true }
      return level >= least
    }
  }

  /// The level a need asks for; a language at least B2.
  static func level(of need: Need) -> SkillGrant.Level? {
    need.level ?? (need.form == .language ? .b2 : nil)
  }
}

extension Competence {
  /// As the skills of people write a language: `lang:fr`.
  private static let languagePrefix = "lang:"
  private static let guides = ["gids", "guide"]

  private mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = numbers.count
    return numbers.count - 1
  }

  private mutating func known(_ person: Int32) -> Person {
    let place = places[Int(person)]
    guard place < 0 else { return people[Int(place)] }
    let known = look(at: surroundings.plan.resources[Int(person)])
    places[Int(person)] = Int32(people.count)
    people.append(known)
    return known
  }

  /// A grant says more than the same word among the person's skills, and counts instead of it.
  private mutating func look(at about: Resource) -> Person {
    var person = Person()
    var words: [String] = []
    for grant in surroundings.plan.house.grants[about.id] ?? [] {
      let word = isLanguage(grant.skill) ? Competence.languagePrefix + grant.skill : grant.skill
      words.append(word)
      person.holdings.append(
        Holding(
          number: number(of: word), level: grant.level, validFrom: grant.validFrom,
          validUntil: grant.validUntil))
    }
    for word in about.skills where !words.contains(word) {
      words.append(word)
      person.holdings.append(
        Holding(number: number(of: word), level: nil, validFrom: nil, validUntil: nil))
    }
    let skills = words.filter { !$0.hasPrefix(Competence.languagePrefix) }
    person.isGuide = skills.isEmpty || skills.contains { Competence.guides.contains($0) }
    return person
  }

  /// By its description, else by its shape: two or three letters, then perhaps a region.
  private func isLanguage(_ skill: String) -> Bool {
    guard let described = surroundings.plan.house.skills[skill] else {
      return LanguageTag.isKnown(skill)
    }
    return described.form == .language
  }
}
