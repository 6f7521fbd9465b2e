import Planning

/// Who can what the whole time a plan covers, in bytes: words and dates are looked up once a check.
///
/// Tells which crews the rules about people must look at; in doubt they must.
struct AbilityTable {
  /// What people fill of one list of needs.
  private struct Asked {
    let count: Int
    /// Where its bytes begin, one for each resource.
    let first: Int
  }

  private var able: ContiguousArray<Bool> = []
  private var isGuide: ContiguousArray<Bool> = []
  private var places: [Need: Int] = [:]
  /// By number of list.
  private var asked: ContiguousArray<[Asked]> = []
  /// By number of list: whether it names a level of a language other than the usual one.
  private var isUnusual: ContiguousArray<Bool> = []
  /// By number of word: where the bytes of that language begin; below zero where no activity is guided.
  private var languages: ContiguousArray<Int> = []
  private let resources: Int
  private let days: ClosedRange<Int32>
}

extension AbilityTable {
  /// `days` are all local days of the plan, and some more.
  init(_ surroundings: Surroundings, days: ClosedRange<Int32>, hasGuides: Bool) {
    let plan = surroundings.plan
    resources = plan.resources.count
    self.days = days
    var competence = Competence(surroundings)
    let people = plan.resources.indices.filter { plan.resources[$0].kind == .staff }
    for list in plan.needLists {
      var asked: [Asked] = []
      for need in list where need.form == .skill || need.form == .language {
        let first = place(of: need, people, &competence)
        asked.append(Asked(count: need.count, first: first))
      }
      self.asked.append(asked)
      isUnusual.append(list.contains { $0.form == .language && $0.level ?? .b2 != .b2 })
    }
    guard hasGuides else { return }
    isGuide = ContiguousArray(repeating: false, count: resources)
    for person in people { isGuide[person] = competence.isGuide(Int32(person)) }
    for word in plan.sharedWords {
      languages.append(word.isEmpty ? -1 : place(of: Need(.language, word), people, &competence))
    }
  }

  private mutating func place(
    of need: Need, _ people: [Int], _ competence: inout Competence
  ) -> Int {
    let level = Competence.level(of: need)
    let key = Need(need.form, need.item, count: 1, level: level)
    if let known = places[key] { return known }
    let first = able.count
    places[key] = first
    able.append(contentsOf: repeatElement(false, count: resources))
    guard let number = competence.number(of: need) else { return first }
    for person in people {
      let holding = competence.holding(number, atLeast: level, of: Int32(person))
      able[first + person] = holding.map { isAlways($0) } ?? false
    }
    return first
  }

  private func isAlways(_ holding: Competence.Holding) -> Bool {
    (holding.validFrom.map { $0.days <= days.lowerBound } ?? true)
      && (holding.validUntil.map { $0.days >= days.upperBound } ?? true)
  }
}

extension AbilityTable {
  /// Whether some of what is asked for is not filled by people who can it all the time.
  func mayLack(_ list: UInt32, _ people: borrowing People) -> Bool {
    let asked = asked[Int(list)]
    for need in asked where count(need.first, people) < need.count { return true }
    return false
  }

  /// Whether a guided group may have too few guides, or one who does not speak its language.
  func mayGuideBadly(_ row: ActivityRow, perGuide: Int, _ people: borrowing People) -> Bool {
    guard !isUnusual[Int(row.needs)] else { return true }
    let language = languages[Int(row.language)]
    var guides = 0
    for index in 0..<people.count {
      let person = Int(people[index])
      guard isGuide[person] else { continue }
      guides += 1
      if language >= 0, !able[language + person] { return true }
    }
    return Int(row.visitors) > guides * perGuide
  }

  private func count(_ first: Int, _ people: borrowing People) -> Int {
    var count = 0
    for index in 0..<people.count where able[first + Int(people[index])] { count += 1 }
    return count
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
