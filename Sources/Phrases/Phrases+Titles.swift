import Planning

extension Phrases {
  /// An activity's title; `bezet door MSK` where its museum keeps it to itself.
  ///
  /// `viewer` is the museum that reads; nil reads all.
  package func title(
    _ activity: ActivityIndex, in plan: Plan, seenFrom viewer: MuseumID?
  ) -> String {
    guard plan.hidesTitle(of: activity, from: viewer) else { return plan.title(activity) }
    return occupied(by: plan.museum(activity).name)
  }

  /// The same of an activity as a change has it; without a plan nothing is hidden.
  package func title(
    of activity: Activity, in plan: Plan?, seenFrom viewer: MuseumID?
  ) -> String {
    guard let plan, plan.hidesTitles(of: activity.museum, from: viewer) else {
      return activity.title
    }
    return occupied(by: plan.museum(activity.museum)?.name ?? activity.museum.text)
  }

  private func occupied(by owner: String) -> String {
    say("bezet door \(owner)", "occupied by \(owner)")
  }
}
