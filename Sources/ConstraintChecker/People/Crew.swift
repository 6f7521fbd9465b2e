import Planning

/// An activity and the people booked on it, as the rules about who fills what see it.
struct Crew {
  let activity: ActivityIndex
  let status: UInt8
  /// Without set-up and tear-down.
  let span: Span
  let museum: MuseumID
  let isGuided: Bool
  /// Nil when its kind is only a word.
  let audience: ActivityKind.Audience?
  let visitors: Int
  /// Empty where none is given.
  let language: String
  /// Those that people fill.
  let needs: [Need]
  /// One booking of each person, the first by start and row.
  let members: [Occupancy]
}

extension Crew {
  /// Nil when no rule about people has anything to look at.
  init?(_ subject: __shared Subject, in plan: __shared Plan) {
    let needs = Crew.needs(of: subject)
    let isGuided = subject.kind.marks.contains(.isGuided)
    guard !needs.isEmpty || isGuided else { return nil }
    self.init(
      activity: subject.activity, status: subject.status.code, span: subject.span,
      museum: subject.museumID, isGuided: isGuided, audience: subject.kind.audience,
      visitors: subject.visitors, language: subject.language, needs: needs,
      members: Crew.members(of: subject.occupancies, in: plan))
  }

  private static func needs(of subject: __shared Subject) -> [Need] {
    func isOfPeople(_ need: Need) -> Bool { need.form == .skill || need.form == .language }
    return subject.needs.allSatisfy(isOfPeople) ? subject.needs : subject.needs.filter(isOfPeople)
  }

  private static func members(
    of occupancies: [Occupancy], in plan: __shared Plan
  ) -> [Occupancy] {
    var members: [Occupancy] = []
    for occupancy in occupancies where plan.kind(of: occupancy.resource) == .staff {
      if !members.contains(where: { $0.resource == occupancy.resource }) {
        members.append(occupancy)
      }
    }
    return members
  }

  /// A conflict of the activity by itself.
  func conflict(
    _ rule: RuleCode, _ most: Severity, measure: Conflict.Measure? = nil,
    fact: Conflict.Fact? = nil
  ) -> Conflict {
    Conflict(
      rule: rule, severity: min(most, .alone(status)), resource: nil, span: span,
      sides: .activity(activity), measure: measure, fact: fact)
  }

  /// A conflict of one person booked on it.
  func conflict(
    _ rule: RuleCode, _ most: Severity, of member: Occupancy, measure: Conflict.Measure? = nil,
    fact: Conflict.Fact
  ) -> Conflict {
    Conflict(
      rule: rule, severity: min(most, .alone(status)), resource: ResourceIndex(member.resource),
      span: member.core, sides: .booking(BookingIndex(member.booking)), measure: measure,
      fact: fact)
  }
}
