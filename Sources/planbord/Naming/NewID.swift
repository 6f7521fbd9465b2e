import Planning

/// Ids that nobody else can have made at the same time.
enum NewID {
  /// Without letters that are easily misread.
  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// An id for an activity that the plan does not have yet.
  static func activity(in plan: Plan) -> ActivityID {
    while true {
      let id = ActivityID("n" + String((0..<9).map { _ in signs[Int.random(in: signs.indices)] }))
      if plan.activity(id) == nil { return id }
    }
  }
}
