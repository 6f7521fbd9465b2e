import Planning

/// Art is handled in a room that people from outside use meanwhile, or by too few people.
///
/// A combined room and its parts are one place. Cores count.
enum Fragile {
  static let minHandlers = RuleParameter(.minHandlers, .people, 2, allowed: 1...20)

  static func check(_ meeting: Nearby.Meeting, into findings: inout Findings) {
    guard meeting.place.isSamePlace, meeting.source.traits.marks.contains(.handlesArt),
      meeting.exposed.traits.marks.contains(.isVisited)
    else { return }
    let both: KindTraits.Marks = [.handlesArt, .isVisited]
    let isMutual =
      meeting.source.traits.marks.isSuperset(of: both)
      && meeting.exposed.traits.marks.isSuperset(of: both)
    guard !meeting.isToldAlready(ifMutual: isMutual) else { return }
    findings.conflicts.append(meeting.conflict(.fragile, atMost: .hard, fact: .exposed(.people)))
  }

  /// How many people are booked on it, each once.
  static func check(_ subject: Subject, in plan: Plan, into findings: inout Findings) {
    guard subject.kind.marks.contains(.handlesArt) else { return }
    let museum = subject.museumID
    let needed = minHandlers.value(of: .fragile, in: museum, plan.house)
    let people = subject.people(in: plan).count
    guard people < needed else { return }
    findings.conflicts.append(
      subject.conflict(
        .fragile, .hard, on: subject.rooms(in: plan).first,
        measure: Conflict.Measure(unit: .people, needed: needed, available: people),
        fact: .exposed(.art)))
  }
}
