import Planning

/// Somebody else instead.
extension Vocabulary {
  func people(_ involved: Involved) -> [Candidate] {
    involved.places.flatMap { place -> [Candidate] in
      let booking = involved.edit.bookings[place]
      guard let own = plan.resource(booking.resource), plan[own].kind == .staff else { return [] }
      let fit = PersonFit(replacing: plan[own], in: involved.edit.activity, of: plan)
      let taken = Set(involved.edit.bookings.map(\.resource))
      return plan.resources.indices.compactMap { row in
        let person = plan.resources[row]
        guard person.kind == .staff, !taken.contains(person.id), fit.suits(person) else {
          return nil
        }
        var edit = involved.edit
        edit.bookings[place].resource = person.id
        return involved.candidate(
          .person(from: booking.resource, to: person.id), edit, at: place, telling: 2,
          museums: person.museum == plan[own].museum ? 0 : 1,
          misfit: Workload.minutes(of: ResourceIndex(row), around: booking.span, in: plan),
          name: "\(booking.id) \(person.id)", likeness: "\(booking.id)")
      }
    }
  }
}

/// What a person must be able to do to stand in.
struct PersonFit {
  private let plan: Plan
  private let date: LocalDate
  private let language: String?
  private let needs: [Need]
  /// What the other is first of all: a guide, an attendant.
  private let trade: String?

  init(replacing own: Resource, in activity: Activity, of plan: Plan) {
    self.plan = plan
    date = plan.zone(of: activity.museum).local(activity.span.end - 1).date
    let abilities = Abilities(of: own, in: plan)
    let speaks = abilities.speak(activity.language, on: date)
    language = speaks && !activity.language.isEmpty ? activity.language : nil
    let day = date
    needs = activity.needs.filter { abilities.fill($0, on: day) }
    trade = needs.contains { $0.form == .skill } ? nil : abilities.trade
  }

  func suits(_ person: Resource) -> Bool {
    let abilities = Abilities(of: person, in: plan)
    if let trade, !abilities.include(trade, on: date) { return false }
    if let language, !abilities.speak(language, on: date) { return false }
    return needs.allSatisfy { abilities.fill($0, on: date) }
  }
}

/// What somebody is booked for.
enum Workload {
  /// Minutes in the ISO week of a time, buffers included.
  static func minutes(of person: ResourceIndex, around span: Span, in plan: Plan) -> Int {
    let zone = plan.zone(of: plan[person].museum)
    let monday = zone.local(span.start).date.monday
    let week = Span(
      known: zone.startOfDay(monday).minutes, zone.startOfDay(monday + 7).minutes)
    var minutes = 0
    plan.forEachBooking(on: person, in: week) { _, row in
      if Status(code: row.status).occupies { minutes += row.occupied.minutes }
    }
    return minutes
  }
}
