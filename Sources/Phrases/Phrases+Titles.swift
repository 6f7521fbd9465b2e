import Planning

extension Phrases {
  /// An activity's title; `bezet door MSK` where its museum keeps it to itself.
  ///
  /// `viewer` is the museum that reads; nil reads all.
  package func title(
    _ activity: ActivityIndex, in plan: Plan, seenFrom viewer: MuseumID?
  ) -> String {
    guard plan.hidesTitle(of: activity, from: viewer) else { return plan.title(activity) }
    let owner = plan.museum(activity).name
    return say("bezet door \(owner)", "occupied by \(owner)")
  }
}
