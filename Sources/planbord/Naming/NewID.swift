import Planning

/// Ids that nobody else can have made at the same time.
enum NewID {
  /// Without letters that are easily misread.
  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")

  static func draft() -> DraftID { DraftID("c" + random(10)) }

  private static func random(_ count: Int) -> String {
    String((0..<count).map { _ in signs[Int.random(in: signs.indices)] })
  }

  /// An id for an activity that the plan does not have yet.
  static func activity(in plan: Plan) -> ActivityID {
    while true {
      let id = ActivityID("n" + random(9))
      if plan.activity(id) == nil { return id }
    }
  }
}
