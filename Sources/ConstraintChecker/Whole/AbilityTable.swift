import Planning

/// Who can what the whole time a plan covers, in bytes: words and dates are looked up once a check.
///
/// Tells which crews the rules about people must look at; in doubt they must.
struct AbilityTable: ~Copyable {
  /// What people fill of one list of needs.
  private struct Asked {
    let count: Int
    /// Where its bytes begin, one for each resource.
    let first: Int
  }

  /// Of a person: the first abilities anybody asks for, a bit each.
  struct Abilities: OptionSet {
    let rawValue: UInt64

    static let person = Abilities(rawValue: 1 << 63)
    static let guide = Abilities(rawValue: 1 << 62)
    /// What has no bit: nobody can it as far as these bits tell.
    static let unnumbered = Abilities(rawValue: 1 << 61)
    static let all = Abilities(rawValue: ~Abilities.unnumbered.rawValue)
    static let bits = 61
  }

  private var able: ContiguousArray<Bool> = []
  private var isGuide: ContiguousArray<Bool> = []
  private var places: [Need: Int] = [:]
  /// What is asked of people, by the place of its bytes: nil where no person can have it.
  private var questions: ContiguousArray<(number: Int?, level: SkillGrant.Level?)> = []
  /// By number of list.
  private var asked: ContiguousArray<[Asked]> = []
  /// By number of list: whether it names a level of a language other than the usual one.
  private var isUnusual: ContiguousArray<Bool> = []
  /// By number of list: whether it asks for people at each moment, which nobody tells by counting them.
  private var isHourly: ContiguousArray<Bool> = []
  /// By number of word: where the bytes of that language begin; below zero where no activity is guided.
  private var languages: ContiguousArray<Int> = []
  /// By resource.
  private(set) var abilities: ContiguousArray<Abilities> = []
  /// By number of list: what one must be able to who can all of it, and how many people at most
  /// one of its needs asks for.
  private var wanted: ContiguousArray<(abilities: Abilities, people: Int)> = []
  private let competence: Competence
  private let resources: Int
  private let days: ClosedRange<Int32>
}

extension AbilityTable {
  /// `days` are all local days of the plan, and some more.
  init(_ surroundings: Surroundings, days: ClosedRange<Int32>, hasGuides: Bool) {
    let plan = surroundings.plan
    resources = plan.resources.count
    self.days = days
    competence = surroundings.lookups.competence
    let people = plan.resources.indices.filter { plan.resources[$0].kind == .staff }
    for list in plan.needLists {
      var asked: [Asked] = []
      for need in list where need.form == .skill || need.form == .language {
        let first = place(of: need)
        asked.append(Asked(count: need.count, first: first))
      }
      self.asked.append(asked)
      isHourly.append(list.contains { GuardMin.isAttendance($0, during: Span(known: 0, 1)) })
      isUnusual.append(list.contains { $0.form == .language && $0.level ?? .b2 != .b2 })
    }
    if hasGuides {
      isGuide = ContiguousArray(repeating: false, count: resources)
      for word in plan.sharedWords {
        languages.append(word.isEmpty ? -1 : place(of: Need(.language, word)))
      }
    }
    look(at: people)
    gather(people)
  }

  /// Asks of each person all that is asked of anybody.
  private mutating func look(at people: [Int]) {
    able = ContiguousArray(repeating: false, count: questions.count * resources)
    for person in people {
      let known = competence.known(Int32(person))
      if !isGuide.isEmpty { isGuide[person] = known.isGuide }
      for place in questions.indices {
        guard let number = questions[place].number,
          let holding = known.holding(number, atLeast: questions[place].level)
        else { continue }
        able[place * resources + person] = isAlways(holding)
      }
    }
  }

  /// Puts what people can into bits.
  private mutating func gather(_ people: [Int]) {
    abilities = ContiguousArray(repeating: [], count: resources)
    for person in people {
      abilities[person].insert(.person)
      if !isGuide.isEmpty, isGuide[person] { abilities[person].insert(.guide) }
      for first in stride(from: 0, to: able.count, by: resources) where able[first + person] {
        let bit = bit(of: first)
        if bit != .unnumbered { abilities[person].insert(bit) }
      }
    }
    for list in asked {
      var all: Abilities = []
      for need in list { all.insert(bit(of: need.first)) }
      wanted.append((all, list.reduce(0) { max($0, $1.count) }))
    }
  }

  /// The bit of what begins somewhere in `able`.
  private func bit(of first: Int) -> Abilities {
    let number = first / max(1, resources)
    return number < Abilities.bits ? Abilities(rawValue: 1 << UInt64(number)) : .unnumbered
  }

  /// Where the bytes of a need begin.
  private mutating func place(of need: Need) -> Int {
    let level = Competence.level(of: need)
    let key = Need(need.form, need.item, count: 1, level: level)
    if let known = places[key] { return known }
    let first = questions.count * resources
    places[key] = first
    questions.append((competence.number(of: need), level))
    return first
  }

  private func isAlways(_ holding: Competence.Holding) -> Bool {
    (holding.validFrom.map { $0.days <= days.lowerBound } ?? true)
      && (holding.validUntil.map { $0.days >= days.upperBound } ?? true)
  }
}

extension AbilityTable {
  @inline(__always)
  func of(_ resource: Int32) -> Abilities { abilities[Int(resource)] }

  /// Whether each of so many people can all that is asked of people: then nobody need be counted.
  @inline(__always)
  func isPlainlyMet(_ list: UInt32, by people: Int, _ common: Abilities) -> Bool {
    let place = Int(list)
    return !isHourly[place] && wanted[place].people <= people
      && common.isSuperset(of: wanted[place].abilities)
  }

  /// Whether each of so many people is a guide who speaks a group's language, and they are enough.
  @inline(__always)
  func isPlainlyGuided(
    _ row: ActivityRow, _ guides: GuideDemand, by people: Int, _ common: Abilities
  ) -> Bool {
    guard !isUnusual[Int(row.listOfNeeds)], common.contains(.guide) else { return false }
    let language = languages[Int(row.language)]
    guard language < 0 || common.isSuperset(of: bit(of: language)) else { return false }
    return guides.suffice(people, for: row)
  }

  /// Whether a list asks for people at each moment.
  func isHourly(_ list: UInt32) -> Bool { isHourly[Int(list)] }

  /// Whether some of what is asked for is not filled by people who can it all the time.
  func mayLack(_ list: UInt32, _ people: borrowing People) -> Bool {
    if isHourly(list) { return true }
    let asked = asked[Int(list)]
    for need in asked where count(need.first, people) < need.count { return true }
    return false
  }

  /// Whether a guided group may have too few guides, or one who does not speak its language.
  func mayGuideBadly(
    _ row: ActivityRow, _ demand: GuideDemand, _ people: borrowing People
  ) -> Bool {
    guard !isUnusual[Int(row.needs)] else { return true }
    let language = languages[Int(row.language)]
    var guides = 0
    for index in 0..<people.count {
      let person = Int(people[index])
      guard isGuide[person] else { continue }
      guides += 1
      if language >= 0, !able[language + person] { return true }
    }
    return !demand.suffice(guides, for: row)
  }

  private func count(_ first: Int, _ people: borrowing People) -> Int {
    var count = 0
    for index in 0..<people.count where able[first + Int(people[index])] { count += 1 }
    return count
  }
}

extension GuideDemand {
  /// Multiplied rather than divided: it is asked for each activity.
  @inline(__always)
  fileprivate func suffice(_ guides: Int, for row: ActivityRow) -> Bool {
    let visitors = Int(row.visitors)
    let people = pupilsPerAdult == 0 ? visitors : visitors + adults(with: visitors)
    return people <= guides * perGuide
  }
}

/// The first few people booked on one activity, each once.
struct People {
  private var rows: InlineArray<8, Int32> = .init(repeating: 0)
  private(set) var count = 0
  /// Whether there are more than have place here.
  private(set) var isOverfull = false

  subscript(index: Int) -> Int32 { rows[index] }

  mutating func add(_ person: Int32) {
    for index in 0..<count where rows[index] == person { return }
    guard count < rows.count else { isOverfull = true; return }
    rows[count] = person
    count += 1
  }

  mutating func clear() {
    count = 0
    isOverfull = false
  }
}
