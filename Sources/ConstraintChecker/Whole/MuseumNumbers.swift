import Planning

/// What rules about one activity ask of its museum, in numbers looked up once a check.
struct MuseumNumbers {
  /// Guides for a class, and for other groups.
  let classes: GuideDemand
  let groups: GuideDemand
  /// More people than this at an event need a guard.
  let perGuard: Int
  /// Least people who handle art.
  let handlers: Int
  /// Days a request comes ahead at least, and about as many as it may at most.
  let leadDays: Int
  let horizonDays: Int
  /// Days an option stands, and how long before its end planners are warned.
  let optionDays: Int
  let warnDays: Int
  /// Local days since 1970; nil when nobody said.
  let today: Int?

  init(of museum: MuseumID, in surroundings: Surroundings) {
    let house = surroundings.plan.house
    let policy = house.policy(of: museum)
    classes = GuideDemand(of: .schools, at: museum, in: house)
    groups = GuideDemand(of: nil, at: museum, in: house)
    perGuard =
      surroundings.lookups.guardLicense == nil
      ? .max : GuardMin.peoplePerGuard.value(of: .guardMin, in: museum, house)
    handlers = Fragile.minHandlers.value(of: .fragile, in: museum, house)
    leadDays = policy.leadDays
    // No month is shorter.
    horizonDays = policy.horizonMonths * 28
    optionDays = policy.optionDays
    warnDays = OptionExp.warnDays.value(of: .optionExp, in: museum, house)
    let zone = surroundings.plan.zone(of: museum)
    today = surroundings.now.map { Int(zone.local($0).date.days) }
  }

  @inline(__always)
  func guides(_ audience: ActivityKind.Audience?) -> GuideDemand {
    audience == .schools ? classes : groups
  }
}
