import Planning

extension Conflict {
  /// What a rule saw beside times and sides, as its sentence tells it.
  package enum Fact: Hashable, Sendable {
    /// What the activity asks for and does not have.
    case missing(Need)
  }
}
