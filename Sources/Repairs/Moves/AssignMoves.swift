import ConstraintChecker
import Planning

/// Somebody or something that an activity asks for and does not have yet.
extension Vocabulary {
  func assignments(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    switch conflict.fact {
    case .missing(let need): return assigned(need, involved, conflict)
    case .visitors where conflict.rule == .guideRatio, .accompanied:
      return assigned(involved, missing: missing(conflict)) { abilities, date in
        abilities.guides(on: date) && abilities.speak(involved.edit.activity.language, on: date)
      }
    case .exposed(.art) where conflict.rule == .fragile && conflict.measure != nil:
      return handlers(involved, missing: missing(conflict))
    case .noVan: return vans(missing(conflict), involved)
    case .zone(let zone, _): return assigned(Need(.skill, zone.skill), involved, conflict)
    default: return []
    }
  }

  /// Those who handle art, or are what those are who do it already.
  private func handlers(_ involved: Involved, missing: Int) -> [Candidate] {
    let there = involved.edit.bookings.compactMap { plan.resource($0.resource).map { plan[$0] } }
      .filter { $0.kind == .staff }
    let trades = there.compactMap { Abilities(of: $0, in: plan).trade } + Vocabulary.handlers
    return assigned(involved, missing: missing) { abilities, date in
      trades.contains { abilities.include($0, on: date) }
    }
  }

  private static let handlers = ["art-handling", "art-handler", "kunsthandling", "kunsthandler"]

  /// As many vans as are missing, for all the time of the activity.
  private func vans(_ missing: Int, _ involved: Involved) -> [Candidate] {
    plan.resources.filter { $0.isVan && $0.stock >= missing }.map { van in
      var edit = involved.edit
      edit.add(van.id, count: missing, for: edit.activity.span)
      return involved.candidate(
        .assign(van.id, count: missing), edit, telling: 1,
        museums: van.museum == edit.activity.museum ? 0 : 1, name: van.id.text, likeness: "")
    }
  }

  private func assigned(
    _ need: Need, _ involved: Involved, _ conflict: Conflict
  ) -> [Candidate] {
    switch need.form {
    case .skill, .language:
      return assigned(involved, missing: missing(conflict), for: part(of: conflict, involved)) {
        $0.fill(need, on: $1)
      }
    case .material: return assigned(pieces: need, involved)
    case .feature, .layout: return []
    }
  }

  /// The time at which too few are there; nil where they lack all the time.
  private func part(of conflict: Conflict, _ involved: Involved) -> Span? {
    conflict.rule == .guardMin && conflict.span != involved.edit.activity.span
      ? conflict.span : nil
  }

  private func missing(_ conflict: Conflict) -> Int {
    conflict.measure.map { max(1, $0.needed - $0.available) } ?? 1
  }

  private func assigned(pieces need: Need, _ involved: Involved) -> [Candidate] {
    guard let material = plan.resource(ResourceID(need.item)), plan[material].kind == .material
    else { return [] }
    let there = involved.edit.bookings.filter { $0.resource.text == need.item }
    let missing = need.count - there.reduce(0) { $0 + $1.quantity }
    guard there.isEmpty, missing > 0 else { return [] }
    var edit = involved.edit
    edit.add(plan[material].id, count: missing, for: edit.activity.span)
    return [
      involved.candidate(
        .assign(plan[material].id, count: missing), edit, telling: 1,
        museums: plan[material].museum == edit.activity.museum ? 0 : 1, name: need.item,
        likeness: "")
    ]
  }
}

// MARK: - People

extension Vocabulary {
  private struct Person {
    let id: ResourceID
    let isOfOther: Bool
    /// Minutes in that week.
    let load: Int
  }

  /// More are never sent at once, and of those who are free so many are thought of besides.
  private static let mostTogether = 6
  private static let spare = 3

  /// One who can, or as many as are missing of those who come first; for a part of the time, or all.
  private func assigned(
    _ involved: Involved, missing: Int, for part: Span? = nil,
    who can: (Abilities, LocalDate) -> Bool
  ) -> [Candidate] {
    guard missing <= Vocabulary.mostTogether else { return [] }
    let people = people(for: involved, part, who: can)
    guard missing > 1 else { return people.map { assigned([$0], involved, part) } }
    let free = people.filter { isFree($0, involved, part) }.sorted {
      ($0.isOfOther ? 1 : 0, $0.load, $0.id) < ($1.isOfOther ? 1 : 0, $1.load, $1.id)
    }
    return Array(free.prefix(missing + Vocabulary.spare)).choices(of: missing).map {
      assigned($0, involved, part)
    }
  }

  private func people(
    for involved: Involved, _ part: Span?, who can: (Abilities, LocalDate) -> Bool
  ) -> [Person] {
    let activity = involved.edit.activity
    let date = involved.zone.local(activity.span.end - 1).date
    let taken = Set(
      involved.edit.bookings.filter { $0.span.overlaps(part ?? $0.span) }.map(\.resource))
    return plan.resources.indices.compactMap { row in
      let person = plan.resources[row]
      guard person.kind == .staff, !taken.contains(person.id),
        can(Abilities(of: person, in: plan), date)
      else { return nil }
      return Person(
        id: person.id, isOfOther: person.museum != activity.museum,
        load: Workload.minutes(of: ResourceIndex(row), around: activity.span, in: plan))
    }
  }

  /// Nothing else then: rules look further, but what is taken is seen at once.
  private func isFree(_ person: Person, _ involved: Involved, _ part: Span?) -> Bool {
    guard let row = plan.resource(person.id) else { return false }
    let activity = involved.edit.activity
    let span = (part ?? activity.span).widened(before: activity.setup, after: activity.teardown)
    var isFree = true
    plan.forEachBooking(on: row, in: span) { _, row in
      if Status(code: row.status).occupies { isFree = false }
    }
    return isFree
  }

  private func assigned(_ people: [Person], _ involved: Involved, _ part: Span?) -> Candidate {
    var edit = involved.edit
    for person in people {
      edit.add(person.id, count: 1, for: part ?? edit.nextRound(in: plan))
    }
    let ids = people.map(\.id)
    let names = ids.map(\.text).joined(separator: " ")
    return involved.candidate(
      action(ids, part), edit, telling: ids.count,
      museums: people.count(where: \.isOfOther), misfit: people.reduce(0) { $0 + $1.load },
      name: names, likeness: "")
  }

  private func action(_ people: [ResourceID], _ part: Span?) -> RepairStep.Action {
    if let part { return .attend(people, during: part) }
    return people.count == 1 ? .assign(people[0], count: 1) : .team(people)
  }
}

extension ActivityEdit {
  mutating func add(_ resource: ResourceID, count: Int, for span: Span) {
    let base = bookings.first?.id ?? BookingID("\(activity.id)")
    bookings.append(
      Booking(
        id: newID(beside: base), activity: activity.id, resource: resource, span: span,
        quantity: count))
  }

  /// The time of the first group that has nobody with it yet; the whole activity where all have.
  fileprivate func nextRound(in plan: Plan) -> Span {
    var rounds: [Span] = []
    var people: [Span] = []
    for booking in bookings {
      guard let resource = plan.resource(booking.resource).map({ plan[$0] }) else { continue }
      if resource.kind == .staff { people.append(booking.span) }
      guard resource.kind == .room, resource.sharing != nil else { continue }
      rounds += Array(repeating: booking.span, count: min(booking.quantity, 100))
    }
    for span in people {
      if let place = rounds.firstIndex(of: span) { rounds.remove(at: place) }
    }
    return rounds.min { $0.start < $1.start } ?? activity.span
  }
}

extension Array {
  /// All ways to take so many of them, the first ones first.
  func choices(of number: Int) -> [[Element]] {
    guard number > 0 else { return [[]] }
    guard count >= number else { return [] }
    let rest = Array(dropFirst())
    return rest.choices(of: number - 1).map { [self[0]] + $0 } + rest.choices(of: number)
  }
}
