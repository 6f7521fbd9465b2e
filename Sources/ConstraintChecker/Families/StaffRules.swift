import Planning

/// The rules about one person's days.
enum StaffRules {
  /// Minutes before and after a proposal that are looked at with it; those rules that look
  /// further gather for themselves.
  static let margin = 8 * 1440

  /// Appends conflicts among a person's occupancies, in order of start.
  ///
  /// Where there is a proposal only what lies within `margin` minutes of it is there.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ particulars: UnsafeBufferPointer<Particulars>, of person: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    StaffAbsent.check(occupancies, of: person, in: surroundings.lookups, into: &findings)
    StaffHours.check(occupancies, of: person, in: surroundings.lookups, into: &findings)
    SkillExp.checkEnds(of: person, in: surroundings, into: &findings)
    let sites = surroundings.sites(of: particulars)
    Travel.check(occupancies, of: person, sites: sites, in: surroundings, into: &findings)
    let roster = Roster(of: person, occupancies, in: surroundings)
    WorkingTime.check(roster, sites: sites, in: surroundings, into: &findings)
  }
}
