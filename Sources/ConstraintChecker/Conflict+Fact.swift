import Planning

extension Conflict {
  /// What a rule saw beside times and sides, as its sentence tells it.
  package enum Fact: Hashable, Sendable {
    /// What the activity asks for and does not have.
    case missing(Need)
    /// Where a person or material comes from and goes to.
    case sites(from: MuseumID, to: MuseumID)
    /// How many come.
    case visitors(Int)
    /// Which room is out of service, and why.
    case closed(Closure)
    /// How the room is set out.
    case layout(String)
    case noise(ActivityKind.Noise)
    /// Who or what dust or handling of art meets.
    case exposed(Exposed)
  }

  package enum Exposed: String, Sendable {
    case art, people
  }
}

extension Conflict.Fact {
  /// Whatever its sentence tells: a waiver is void as soon as that changes.
  func add(to print: inout Fingerprint, in plan: Plan) {
    switch self {
    case .missing(let need):
      print.add(need.form.rawValue)
      print.add(need.item)
      print.add(Int32(clamping: need.count), Int32(need.level?.rawValue ?? 0))
    case .sites(let from, let to):
      print.add(from.text)
      print.add(to.text)
    case .visitors(let visitors): print.add(Int32(clamping: visitors))
    case .closed(let closure):
      print.add(closure.room.text)
      print.add(closure.reason)
      print.add(closure.span.start.minutes, closure.span.end.minutes)
    case .layout(let name): print.add(name)
    case .noise(let noise): print.add(Int32(noise.rawValue))
    case .exposed(let exposed): print.add(exposed.rawValue)
    }
  }
}
