import Planning

extension Conflict {
  /// What a rule saw beside times and sides, as its sentence tells it.
  package enum Fact: Hashable, Sendable {
    /// What the activity asks for and does not have.
    case missing(Need)
    /// Where pieces come from and go to.
    case journey(from: MuseumID, to: MuseumID)
    /// Last day on which an option stands.
    case optionEnds(LocalDate)
    /// The day on which something was asked for.
    case asked(LocalDate)
    /// When the clocks change, and by how many minutes they go forward.
    case clocksChange(at: Instant, by: Int)
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
    case .journey(let from, let to):
      print.add(from.text)
      print.add(to.text)
    case .optionEnds(let day), .asked(let day): print.add(day.days)
    case .clocksChange(let moment, let minutes):
      print.add(moment.minutes, Int32(clamping: minutes))
    }
  }
}
