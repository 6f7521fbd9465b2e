import Planning

/// Who can what, looked up once a person and by number: what activities ask for is held against it.
final class Competence {
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

    func holding(_ number: Int, atLeast level: SkillGrant.Level?) -> Holding? {
      for holding in holdings where holding.number == number {
        guard let least = level, let level = holding.level else { return holding }
        if level >= least { return holding }
      }
      return nil
    }
  }

  /// What one may be able to.
  private struct Word {
    let number: Int
    let isLanguage: Bool
    /// Whether who has it guides.
    let isGuiding: Bool
  }

  private let plan: Plan
  /// By how people and needs write them, and by how grants do.
  private var words: [String: Word] = [:]
  private var granted: [String: Word] = [:]
  private var people: [Person] = []
  /// By resource: the place in `people`; below zero where nobody has looked.
  private var places: ContiguousArray<Int32>

  init(_ plan: Plan) {
    self.plan = plan
    places = ContiguousArray(repeating: -1, count: plan.resources.count)
  }
}

extension Competence {
  /// The number of what a need asks for; nil where it asks for no person.
  func number(of need: Need) -> Int? {
    switch need.form {
    case .skill: number(of: need.item)
    case .language: number(ofLanguage: need.item)
    case .feature, .layout, .material: nil
    }
  }

  func number(ofLanguage language: String) -> Int {
    number(of: Competence.languagePrefix + language)
  }

  func isGuide(_ person: Int32) -> Bool { known(person).isGuide }

  /// What a person has of a skill, valid or not; nil when they lack it or have too little of it.
  func holding(
    _ number: Int, atLeast level: SkillGrant.Level?, of person: Int32
  ) -> Holding? {
    known(person).holding(number, atLeast: level)
  }

  /// Whether a person has enough of a skill, valid or not.
  func has(_ number: Int, atLeast level: SkillGrant.Level?, _ person: Int32) -> Bool {
    let place = Int(places[Int(person)])
    guard place >= 0 else { return holding(number, atLeast: level, of: person) != nil }
    return people[place].holding(number, atLeast: level) != nil
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

  private func number(of word: String) -> Int { known(word).number }

  private func known(_ word: String) -> Word {
    if let known = words[word] { return known }
    let new = Word(
      number: words.count, isLanguage: word.hasPrefix(Competence.languagePrefix),
      isGuiding: Competence.guides.contains(word))
    words[word] = new
    return new
  }

  private func known(granted skill: String) -> Word {
    if let known = granted[skill] { return known }
    let word = known(isLanguage(skill) ? Competence.languagePrefix + skill : skill)
    granted[skill] = word
    return word
  }

  /// What is known of one person, looked up at the first time.
  func known(_ person: Int32) -> Person {
    let place = places[Int(person)]
    guard place < 0 else { return people[Int(place)] }
    let known = look(at: plan.resources[Int(person)])
    places[Int(person)] = Int32(people.count)
    people.append(known)
    return known
  }

  /// A grant says more than the same word among the person's skills, and counts instead of it.
  private func look(at about: Resource) -> Person {
    var person = Person()
    let grants = plan.house.grants[about.id] ?? []
    person.holdings.reserveCapacity(grants.count + about.skills.count)
    var (isSkilled, isGuide) = (false, false)
    for place in grants.indices {
      let word = known(granted: grants[place].skill)
      (isSkilled, isGuide) = (isSkilled || !word.isLanguage, isGuide || word.isGuiding)
      person.holdings.append(
        Holding(
          number: word.number, level: grants[place].level, validFrom: grants[place].validFrom,
          validUntil: grants[place].validUntil))
    }
    for skill in about.skills {
      let word = known(skill)
      guard !person.holdings.contains(where: { $0.number == word.number }) else { continue }
      (isSkilled, isGuide) = (isSkilled || !word.isLanguage, isGuide || word.isGuiding)
      person.holdings.append(
        Holding(number: word.number, level: nil, validFrom: nil, validUntil: nil))
    }
    person.isGuide = !isSkilled || isGuide
    return person
  }

  /// By its description, else by its shape: two or three letters, then perhaps a region.
  private func isLanguage(_ skill: String) -> Bool {
    guard let described = plan.house.skills[skill] else {
      return LanguageTag.isKnown(skill)
    }
    return described.form == .language
  }
}
