import ConstraintChecker
import Planning

/// A day without work that makes up for a Sunday, a holiday or a night: somebody else does what
/// there is that day.
extension Vocabulary {
  func restDays(_ conflict: Conflict, settled: Set<ActivityIndex>) -> [Candidate] {
    guard let person = conflict.resource else { return [] }
    let firmness = conflict.bookings.map { plan.row($0).status }.min() ?? 0
    return conflict.restDays(in: plan).flatMap { date -> [Candidate] in
      let work = work(of: person, on: date, atLeast: firmness)
      let isFree = work.allSatisfy { !settled.contains($0.activity) && canChange($0.activity) }
      return isFree && work.count <= Vocabulary.mostOfADay ? rest(of: person, on: date, work) : []
    }
  }

  /// Nobody takes over more than so many activities.
  private static let mostOfADay = 4

  /// The activities of somebody's day, each with their bookings then.
  private func work(
    of person: ResourceIndex, on date: LocalDate, atLeast firmness: UInt8
  ) -> [Involved] {
    let zone = plan.zone(of: plan[person].museum)
    let day = Span(known: zone.startOfDay(date).minutes, zone.startOfDay(date + 1).minutes)
    var bookings: [ActivityIndex: [BookingIndex]] = [:]
    plan.forEachBooking(on: person, in: day) { booking, row in
      guard row.status >= max(firmness, Status.concept.code) else { return }
      bookings[ActivityIndex(row.activity), default: []].append(booking)
    }
    return bookings.sorted { $0.key < $1.key }.map { Involved($0, at: $1, in: plan) }
  }

  /// By each who can do all of it.
  private func rest(
    of person: ResourceIndex, on date: LocalDate, _ work: [Involved]
  ) -> [Candidate] {
    guard let first = work.first else { return [] }
    let fits = work.map { PersonFit(replacing: plan[person], in: $0.edit.activity, of: plan) }
    let taken = Set(work.flatMap { $0.edit.bookings.map(\.resource) })
    return plan.resources.indices.compactMap { row -> Candidate? in
      let other = plan.resources[row]
      guard other.kind == .staff, !taken.contains(other.id), fits.allSatisfy({ $0.suits(other) })
      else { return nil }
      let edits = work.map { $0.edit.handing(over: $0.places, to: other.id) }
      var candidate = first.candidate(
        .rest(of: plan[person].id, on: date, by: other.id, activities: work.count), edits[0],
        telling: 2, museums: other.museum == plan[person].museum ? 0 : 1,
        misfit: Workload.minutes(
          of: ResourceIndex(row), around: first.edit.activity.span, in: plan),
        name: "\(date) \(other.id)", likeness: "\(date)", mostAlike: 2,
        touching: work.reduce(0) { $0 + $1.confirmed })
      candidate.others = Array(edits.dropFirst())
      return candidate
    }
  }
}

extension ActivityEdit {
  fileprivate func handing(over places: [Int], to person: ResourceID) -> ActivityEdit {
    var edit = self
    for place in places { edit.bookings[place].resource = person }
    return edit
  }
}
