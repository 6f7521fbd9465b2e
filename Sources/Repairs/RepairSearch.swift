import ConstraintChecker
import Planning

/// Looks for ways to make one conflict go away.
///
/// Steps are put in order of what they cost before any is tried, so that the first that holds is
/// the best there is and trying can stop as soon as a list is full.
package struct RepairSearch {
  /// More than the keys 1 to 9 can choose from is no help.
  package static let most = 9
  /// Of these at most so many that do the same kind of thing.
  static let mostOfAKind = 4

  private let conflict: Conflict
  private let vocabulary: Vocabulary
  private let crowd: Crowd?
  private var trial: Trial

  package init(for conflict: Conflict, in plan: Plan, now: Instant? = nil) {
    self.conflict = conflict
    vocabulary = Vocabulary(plan: plan, now: now)
    crowd = Crowd(of: conflict, in: plan)
    trial = Trial(plan, repairing: conflict, now: now)
  }

  /// Changes tried so far.
  package var tried: Int { trial.count }

  /// The best repairs of a single step, best first.
  ///
  /// Those that bring a soft conflict come last, and only where a hard one is repaired. Stops
  /// early when `goOn` says so.
  package mutating func singles(
    atMost most: Int = RepairSearch.most, while goOn: () -> Bool = { true }
  ) -> [Repair] {
    var (clean, warned): ([Repair], [Repair]) = ([], [])
    var variety = Variety()
    for candidate in starts(of: 1) {
      if crowd?.remains(after: candidate.edit, in: vocabulary.plan) == true { continue }
      guard clean.count < most, goOn() else { break }
      guard variety.wants(candidate), let repair = tried([candidate]) else { continue }
      if repair.cost.warnings > 0 {
        if !warned.contains(where: { $0.steps == repair.steps }) { warned.append(repair) }
      } else {
        variety.take(candidate)
        clean.append(repair)
      }
    }
    return Array((clean + fewest(of: warned)).prefix(most))
  }

  /// What may begin a way out of so many steps, least disturbing first.
  private mutating func starts(of steps: Int) -> [Candidate] {
    var hopeless = crowd?.hopeless(within: steps) ?? []
    if steps == 1 { hopeless.formUnion(trial.overworked(by: conflict)) }
    return vocabulary.candidates(for: conflict, settled: hopeless).sorted(by: <)
  }

  private func fewest(of warned: [Repair]) -> [Repair] { Array(warned.sorted().prefix(3)) }

  /// The steps as a repair; nil when the conflict stays or a hard one comes.
  private mutating func tried(_ steps: [Candidate]) -> Repair? {
    guard let outcome = trial.outcome(of: steps, onlyIfGone: true), outcome.isGone,
      outcome.hard.isEmpty, outcome.soft == 0 || conflict.severity == .hard
    else { return nil }
    return repair(steps, warnings: outcome.soft)
  }

  private func repair(_ steps: [Candidate], warnings: Int) -> Repair? {
    guard let first = steps.first else { return nil }
    var cost = steps.dropFirst().reduce(first.cost) { $0 + $1.cost }
    cost.warnings = warnings
    return Repair(
      steps: steps.flatMap(\.steps), edits: steps.flatMap(\.edits), rows: steps.flatMap(\.rows),
      cost: cost)
  }
}

/// Keeps a list from being full of what is nearly the same.
private struct Variety {
  private var taken: [String: Int] = [:]
  /// Two bookings of one activity in one room read alike.
  private var steps: Set<[RepairStep]> = []

  func wants(_ candidate: Candidate) -> Bool {
    !steps.contains(candidate.steps)
      && taken[candidate.likeness, default: 0] < candidate.mostAlike
      && taken[candidate.step.action.word, default: 0] < RepairSearch.mostOfAKind
  }

  mutating func take(_ candidate: Candidate) {
    steps.insert(candidate.steps)
    taken[candidate.likeness, default: 0] += 1
    taken[candidate.step.action.word, default: 0] += 1
  }
}

// MARK: - Chains

extension RepairSearch {
  /// How far a deeper search has come.
  package struct Progress: Hashable, Sendable {
    /// Chains tried so far.
    package let tried: Int
    /// Repairs found so far, singles included, best first.
    package let repairs: [Repair]
    package let elapsed: Duration
  }

  /// Singles and chains of two, then of three steps, best first.
  ///
  /// Each further step moves somebody who is in the way of the one before; no activity moves
  /// twice. `progress` is asked every 100 ms whether to go on; where it never says no and `limit`
  /// is not reached the answer depends on the plan alone.
  package mutating func deeper(
    limit: Duration, progress: (Progress) -> Bool
  ) -> (repairs: [Repair], isComplete: Bool) {
    var chains = Chains(limit: limit)
    chains.singles = singles()
    for depth in 2...3 {
      for start in starts(of: depth) {
        guard chains.goesOn(tried: trial.count, progress) else {
          return (chains.best, false)
        }
        extend([start], to: depth, &chains, progress)
      }
    }
    return (chains.best, !chains.isStopped)
  }

  private mutating func extend(
    _ steps: [Candidate], to depth: Int, _ chains: inout Chains, _ progress: (Progress) -> Bool
  ) {
    guard chains.goesOn(tried: trial.count, progress) else { return }
    guard let outcome = trial.outcome(of: steps) else { return }
    guard outcome.isGone || !outcome.hard.isEmpty else { return }
    if outcome.isGone, outcome.hard.isEmpty {
      // Shorter ones were found in the round before.
      guard steps.count == depth, outcome.soft == 0 || conflict.severity == .hard,
        let repair = repair(steps, warnings: outcome.soft)
      else { return }
      return chains.add(repair)
    }
    guard steps.count < depth, outcome.hard.count <= 3, let next = outcome.hard.first else {
      return
    }
    let settled = Set(
      steps.flatMap(\.edits).compactMap { trial.plan.activity($0.activity.id) })
    for candidate in answers(to: next.others, in: next.conflict, settled) {
      guard !chains.isStopped else { return }
      extend(steps + [candidate], to: depth, &chains, progress)
    }
  }

  /// What those in the way could do instead; a few of each sort, cheapest first.
  private func answers(
    to others: [ActivityIndex], in conflict: Conflict, _ settled: Set<ActivityIndex>
  ) -> [Candidate] {
    let bookings = conflict.bookings.filter { booking in
      booking.row < trial.plan.bookingRowCount && trial.plan.row(booking).isPresent
        && others.contains(ActivityIndex(trial.plan.row(booking).activity))
    }
    guard !bookings.isEmpty else { return [] }
    let blocked = Conflict(
      rule: conflict.rule, severity: conflict.severity, resource: conflict.resource,
      span: conflict.span, sides: .many(bookings), measure: conflict.measure)
    var alike: [String: Int] = [:]
    return vocabulary.candidates(for: blocked, settled: settled).sorted(by: <).filter {
      alike[$0.likeness, default: 0] += 1
      return alike[$0.likeness, default: 0] <= 4
    }
  }
}

/// What a search for chains has found, and when it has to stop.
private struct Chains {
  var singles: [Repair] = []
  private var found: [Repair] = []
  private(set) var isStopped = false
  private var toldAt: ContinuousClock.Instant
  private let began = ContinuousClock.now
  private let limit: Duration
  private var isCold = 0

  private static let beat = Duration.milliseconds(100)

  init(limit: Duration) {
    self.limit = limit
    toldAt = .now
  }

  /// Room is kept for some chains: whoever searches deeper has seen the single steps.
  var best: [Repair] {
    var begun: [RepairStep: Int] = [:]
    let chains = found.sorted().filter { repair in
      guard let first = repair.steps.first else { return false }
      begun[first, default: 0] += 1
      return begun[first, default: 0] == 1
    }.prefix(Chains.most)
    return Array((singles.prefix(RepairSearch.most - chains.count) + chains).sorted())
  }

  private static let most = 5

  /// A chain whose steps are a repair's already in the list, and more, is none.
  mutating func add(_ repair: Repair) {
    let steps = Set(repair.steps)
    guard !(singles + found).contains(where: { steps.isSuperset(of: $0.steps) }) else { return }
    found.append(repair)
    if found.count > 64 { found = Array(found.sorted().prefix(32)) }
  }

  /// The clock is looked at every few trials only.
  mutating func goesOn(
    tried: Int, _ progress: (RepairSearch.Progress) -> Bool
  ) -> Bool {
    guard !isStopped else { return false }
    isCold += 1
    guard isCold % 16 == 0 else { return true }
    let now = ContinuousClock.now
    if now - began > limit { isStopped = true; return false }
    guard now - toldAt >= Chains.beat else { return true }
    toldAt = now
    isStopped = !progress(
      RepairSearch.Progress(tried: tried, repairs: best, elapsed: now - began))
    return !isStopped
  }
}
