import Planning

/// The rules about one activity by itself: its day, what it asks for, who guides it.
enum ActivityRules {
  /// Appends what one activity does against them; it occupies.
  static func check(
    _ subject: Subject, in surroundings: Surroundings, into findings: inout Findings
  ) {
    RoomEquip.check(subject, in: surroundings.plan, into: &findings)
    Fragile.check(subject, in: surroundings.plan, into: &findings)
  }
}
