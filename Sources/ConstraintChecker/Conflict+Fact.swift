import Planning

extension Conflict {
  /// What a rule saw beside times and sides, as its sentence tells it.
  package enum Fact: Hashable, Sendable {
    /// What the activity asks for and does not have.
    case missing(Need)
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
    }
  }
}
