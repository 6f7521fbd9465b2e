import Planning

/// Something loud is beside, or in the same room as, what needs silence.
///
/// A combined room and its parts are one place, and next door to whatever one of them is.
/// Cores count. It is listed at the quiet room; hard where noise makes the quiet activity
/// impossible.
enum Noise {
  /// From how loud on: 1 speech, 2 loud, 3 works.
  static let level = RuleParameter(.noiseLevel, .level, 2, allowed: 1...3)

  /// The lowest level any museum goes by.
  static func leastLevel(in plan: Plan) -> Int {
    plan.museums.map { level.value(of: .noise, in: $0.id, plan.house) }.min() ?? 1
  }

  static func check(
    _ meeting: Nearby.Meeting, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let (source, quiet) = (meeting.source.traits, meeting.exposed.traits)
    guard meeting.place.carriesNoise, source.noise > 0, quiet.marks.contains(.needsSilence) else {
      return
    }
    let museum = surroundings.plan.resources[meeting.room.position].museum
    guard source.noise >= level.value(of: .noise, in: museum, surroundings.plan.house),
      let noise = ActivityKind.Noise(rawValue: source.noise)
    else { return }
    let marks: KindTraits.Marks = [.needsSilence, .isSpoiledByNoise]
    let isMutual =
      source.noise == quiet.noise
      && source.marks.intersection(marks) == quiet.marks.intersection(marks)
    guard !meeting.isToldAlready(ifMutual: isMutual) else { return }
    let most: Severity = quiet.marks.contains(.isSpoiledByNoise) ? .hard : .soft
    findings.conflicts.append(meeting.conflict(.noise, atMost: most, fact: .noise(noise)))
  }
}
