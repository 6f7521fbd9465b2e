import ConstraintChecker
import Phrases
import Planning

/// What a check found, ready to be printed.
struct CheckReport {
  private let plan: Plan
  private let scope: CheckScope
  private let conflicts: [ListedConflict]
  private let capped: [ResourceIndex]
  /// What the log tells of those that take part.
  private let pasts: ConflictPast.Reader
  /// Nil where nobody asked for ways out.
  private let repairs: RepairList?
  private let off: RulesOff
  private let now: Instant
  /// Bookings that were looked at.
  private var bookings = 0
  private var first: LocalDate?
  private var last: LocalDate?

  init(
    of plan: Plan, _ scope: CheckScope, now: Instant, withRepairs: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in },
    pasts readPasts: (Set<ActivityID>) throws -> ConflictPast.Reader
  ) rethrows {
    self.plan = plan
    self.scope = scope
    self.now = now
    off = RulesOff(in: plan, rule: scope.rule, museum: scope.museum)
    let result = ConstraintCheck.whole(plan, now: now)
    let waivers = Waivers(of: plan, now: now)
    conflicts = result.conflicts.map { ListedConflict($0, in: plan, waivers) }
      .filter { scope.includes($0, in: plan) }.sorted(by: ListedConflict.inOrder)
    capped = result.capped
    let listed = conflicts
    pasts = try readPasts(Set(conflicts.flatMap(\.activities)))
    repairs = withRepairs ? RepairList(for: listed, in: plan, now: now, progress: progress) : nil
    (first, last) = (scope.first, scope.last)
    countBookings()
  }

  /// No hard conflict is open.
  var isClean: Bool {
    !conflicts.contains { $0.isOpen && $0.conflict.severity == .hard }
  }

  private mutating func countBookings() {
    for booking in plan.bookings {
      let row = plan.row(booking)
      let museum = plan[ResourceIndex(row.resource)].museum
      let zone = plan.zone(of: museum)
      guard scope.museum == nil || scope.museum == museum, Status(code: row.status).occupies,
        scope.touches(row.occupied, zone)
      else { continue }
      bookings += 1
      widen(to: row.span, zone)
    }
  }

  /// Days that were not asked for are those of the plan.
  private mutating func widen(to span: Span, _ zone: ZoneRules) {
    let (start, end) = (zone.local(span.start).date, zone.local(span.end - 1).date)
    if scope.first == nil { first = min(first ?? start, start) }
    if scope.last == nil { last = max(last ?? end, end) }
  }
}

extension CheckReport {
  func print(to output: Output, _ format: Format) {
    switch format {
    case .text: for line in lines(output.phrases) { output.line(line) }
    case .json: output.json(json(output.phrases))
    }
  }

  private func lines(_ phrases: Phrases) -> [String] {
    let listed = conflicts.flatMap { listed in
      [listed.line(in: plan, phrases, isShort: true)]
        + listed.cardLines(in: plan, pasts.past(of: listed.activities), phrases, now: now)
        + ways(out: listed, phrases)
    }
    let cut = capped.map { phrases.onlyFirstListed(plan[$0].name) }
    let open = conflicts.filter(\.isOpen)
    let counts = Dictionary(grouping: open, by: \.conflict.severity).mapValues(\.count)
    let summary = phrases.checkSummary(
      open: counts, waived: conflicts.count - open.count, bookings: bookings)
    return listed + cut + notLookedAt(phrases) + [off.line(phrases), summary].compactMap { $0 }
  }

  private func ways(out conflict: ListedConflict, _ phrases: Phrases) -> [String] {
    RepairList.lines(repairs?[conflict] ?? [], in: plan, phrases, seenFrom: conflict.museum)
  }

  private func notLookedAt(_ phrases: Phrases) -> [String] {
    guard let repairs, repairs.looked < repairs.open else { return [] }
    return [phrases.repairsLookedFor(repairs.looked, of: repairs.open)]
  }

  private func json(_ phrases: Phrases) -> JSON {
    .object([
      (
        "checked",
        .object(
          [
            ("from", .optional(first.map { "\($0)" })), ("to", .optional(last.map { "\($0)" })),
            ("bookings", .number(bookings)),
            ("rules", .number(scope.rule == nil ? RuleCode.allCases.count : 1)),
          ] + lookedAt + cutShort + switchedOff)
      ),
      (
        "conflicts",
        .list(
          conflicts.map {
            JSON.conflict(
              $0, in: plan, phrases, past: pasts.past(of: $0.activities),
              repairs: repairs?[$0] ?? [])
          })
      ),
    ])
  }

  /// Only where a resource has more conflicts than are listed.
  private var cutShort: [(String, JSON)] {
    guard !capped.isEmpty else { return [] }
    return [("cut_short", .list(capped.map { .text(plan[$0].id.text) }))]
  }

  /// Only where a museum has switched a rule off.
  private var switchedOff: [(String, JSON)] { off.rules.isEmpty ? [] : [("off", off.json)] }

  /// Only where not all were looked at.
  private var lookedAt: [(String, JSON)] {
    guard let repairs, repairs.looked < repairs.open else { return [] }
    return [("repairs_looked_for", .number(repairs.looked))]
  }
}
