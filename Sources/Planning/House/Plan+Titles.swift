extension Plan {
  /// Whether an activity's title is for its own museum only, and another one looks.
  ///
  /// Nil looks from no museum in particular, and sees all.
  package func hidesTitle(of activity: ActivityIndex, from viewer: MuseumID?) -> Bool {
    guard viewer != nil, !house.policies.isEmpty, activity.row >= 0 else { return false }
    return hidesTitles(of: museum(activity).id, from: viewer)
  }

  /// The same of any activity of a museum.
  package func hidesTitles(of museum: MuseumID, from viewer: MuseumID?) -> Bool {
    guard let viewer else { return false }
    return museum != viewer && house.policies[museum]?.titles == .private
  }
}
