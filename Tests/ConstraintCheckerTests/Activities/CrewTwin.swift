import ConstraintChecker
import Planning

/// The rules about the people of an activity once more, from their definitions.
struct CrewTwin {
  let plan: Plan
  let now: Instant
  let activity: Activity
  private let zone: ZoneRules

  /// A person with the first of their bookings.
  private struct Member {
    let id: ResourceID
    let booking: Booking
  }

  private let members: [Member]

  init(_ activity: Activity, in plan: Plan, now: Instant) {
    (self.plan, self.now, self.activity) = (plan, now, activity)
    zone = plan.zone(of: activity.museum)
    let own = plan.bookings.enumerated().map { ($0.offset, plan[$0.element]) }
      .filter { $0.1.activity == activity.id }
      .sorted { ($0.1.span.start, $0.0) < ($1.1.span.start, $1.0) }.map(\.1)
    let people = plan.resources.filter { $0.kind == .staff }.map(\.id)
    members = people.compactMap { person in
      own.first { $0.resource == person }.map { Member(id: person, booking: $0) }
    }
  }

  var conflicts: [String] {
    activity.needs.flatMap { need in
      need.form == .skill || need.form == .language ? lacks(need) : []
    } + expired + tooFew + speechless
  }

  // MARK: What people can

  private var isGuided: Bool { plan.house.kinds[activity.kind]?.isGuided ?? false }

  /// Skills by their own word, languages with `lang:` before it.
  private func words(of person: ResourceID) -> Set<String> {
    let granted = (plan.house.grants[person] ?? []).map { grant in
      ["fr", "en", "vgt"].contains(grant.skill) ? "lang:\(grant.skill)" : grant.skill
    }
    return Set(granted + plan.resources.filter { $0.id == person }.flatMap(\.skills))
  }

  private func isGuide(_ member: Member) -> Bool {
    let skills = words(of: member.id).filter { !$0.hasPrefix("lang:") }
    return skills.isEmpty || !skills.isDisjoint(with: ["gids", "guide"])
  }

  private func grant(_ need: Need, of member: Member) -> SkillGrant? {
    (plan.house.grants[member.id] ?? []).first { $0.skill == need.item }
  }

  /// Whatever the date.
  private func fits(_ need: Need, _ member: Member) -> Bool {
    let word = need.form == .language ? "lang:\(need.item)" : need.item
    guard words(of: member.id).contains(word) else { return false }
    guard let level = grant(need, of: member)?.level else { return true }
    guard let least = need.level ?? (need.form == .language ? .b2 : nil) else { return true }
    return level.rawValue >= least.rawValue
  }

  private func isValid(_ need: Need, _ member: Member) -> Bool {
    guard let grant = grant(need, of: member) else { return true }
    let span = member.booking.span
    return (span.start.minutes..<span.end.minutes).allSatisfy { minute in
      let day = zone.local(Instant(minutes: minute)).date
      return grant.validFrom ?? day <= day && day <= grant.validUntil ?? day
    }
  }

  // MARK: Rules

  private func short(_ need: Need) -> Int {
    max(0, need.count - members.filter { fits(need, $0) }.count)
  }

  /// Who stands in a place that asks for more; what nobody stands in is open.
  private func lacks(_ need: Need) -> [String] {
    let short = short(need)
    guard short > 0 else { return [] }
    let asked = activity.needs.filter { $0.form == .skill || $0.form == .language }
    var wrong = members.filter { member in !asked.contains { fits($0, member) } }
    var most = short
    if need.form == .language {
      wrong = members.filter { !fits(need, $0) }
      most -= asked.filter { $0.form == .skill }.map { self.short($0) }.reduce(0, +)
      if isGuided, need.item == activity.language { most = 0 }
    }
    let named = wrong.sorted { $0.id.text < $1.id.text }.prefix(max(0, most))
    let numbers = " \(need.count)/\(need.count - short)"
    let found = named.map { text("skill", "hard", of: $0, numbers) }
    // Attendants who are still to be found are told hour by hour, by guard-min.
    if need.item == "suppoost", activity.span.minutes <= 1440 { return found }
    return found.count < short ? found + [text("skill", "soft", numbers)] : found
  }

  private var expired: [String] {
    var asked = activity.needs.filter { $0.form == .skill || $0.form == .language }
    let isAsked = asked.contains { $0.form == .language && $0.item == activity.language }
    var found: [String] = []
    if isGuided, !activity.language.isEmpty, !isAsked {
      let own = Need(.language, activity.language)
      found += members.filter { isGuide($0) && fits(own, $0) && !isValid(own, $0) }
        .map { text("skill-exp", "hard", of: $0) }
    }
    asked.removeAll { need in
      members.filter { fits(need, $0) && isValid(need, $0) }.count >= need.count
    }
    found += asked.flatMap { need in
      members.filter { fits(need, $0) && !isValid(need, $0) }
        .map { text("skill-exp", "hard", of: $0) }
    }
    return found
  }

  private var tooFew: [String] {
    guard isGuided, let visitors = activity.visitors, visitors > 0 else { return [] }
    let most = activity.museum == "msk" ? 20 : 15
    let guides = members.filter { isGuide($0) }.count
    // At MSK one adult comes with each six pupils begun.
    let isClass = plan.house.kinds[activity.kind]?.audience == .schools
    let adults = isClass && activity.museum == "msk" ? Int((Double(visitors) / 6).rounded(.up)) : 0
    let needed = Int((Double(visitors + adults) / Double(most)).rounded(.up))
    guard guides < needed else { return [] }
    let today = zone.local(now).date
    let day = zone.local(activity.span.start).date
    let isNear = now < activity.span.start && [today, today + 1, today + 2].contains(day)
    return [text("guide-ratio", isNear ? "hard" : "soft", " \(needed)/\(guides)")]
  }

  private var speechless: [String] {
    guard isGuided, !activity.language.isEmpty else { return [] }
    let asked = activity.needs.first { $0.form == .language && $0.item == activity.language }
    let need = asked ?? Need(.language, activity.language)
    return members.filter { isGuide($0) && !fits(need, $0) }
      .map { text("guide-lang", "hard", of: $0) }
  }

  // MARK: Text

  private func text(_ rule: String, _ most: String, of member: Member, _ numbers: String = "")
    -> String
  {
    let span = member.booking.span
    return "\(activity.status.most(most)) \(rule) \(member.id) "
      + "\(span.start.minutes)-\(span.end.minutes) \(member.booking.id)\(numbers)"
  }

  private func text(_ rule: String, _ most: String, _ numbers: String) -> String {
    "\(activity.status.most(most)) \(rule)  \(activity.span.start.minutes)-"
      + "\(activity.span.end.minutes) \(activity.id)\(numbers)"
  }
}

extension Status {
  /// The worst of what a rule says that an activity of this status may be.
  func most(_ severity: String) -> String {
    switch self {
    case .confirmed: severity
    case .option: severity == "hard" ? "soft" : severity
    default: "info"
    }
  }
}
