extension Plan {
  /// Whether an activity's title is for its own museum only, and another one looks.
  ///
  /// Nil looks from no museum in particular, and sees all.
  package func hidesTitle(of activity: ActivityIndex, from viewer: MuseumID?) -> Bool {
    guard let viewer, !house.policies.isEmpty, activity.row >= 0 else { return false }
    let own = museum(activity).id
    return own != viewer && house.policies[own]?.titles == .private
  }
}
