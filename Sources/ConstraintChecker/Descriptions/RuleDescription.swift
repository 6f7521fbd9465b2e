import Planning

/// What planners may ask about a rule, as facts; its title and sentences are in `Phrases`.
package struct RuleDescription: Sendable {
  /// The worst it says by itself; museums may weigh it otherwise.
  package let worst: Severity
  /// In the order they are explained.
  package let parameters: [RuleParameter]
  /// A plan in which the rule finds nothing, close to the one in which it does.
  package let passes: RuleExample
  package let fails: RuleExample

  package init(
    worst: Severity = .hard, parameters: [RuleParameter] = [], passes: RuleExample,
    fails: RuleExample
  ) {
    self.worst = worst
    self.parameters = parameters
    self.passes = passes
    self.fails = fails
  }

  /// Whether a weight changes anything: what only informs blocks and warns nobody.
  package func allows(_ weight: RuleSetting.Weight) -> Bool { worst > .info || weight == .off }

  package func parameter(_ name: String) -> RuleParameter? {
    parameters.first { $0.name.rawValue == name }
  }
}

/// A rule that tells about itself, in a file beside it.
protocol DescribedRule {
  static var description: RuleDescription { get }
}

extension RuleCode {
  /// A rule that says nothing about itself does not compile here.
  package var description: RuleDescription {
    switch self {
    case .roomDouble: RoomDouble.description
    case .roomPart: RoomPart.description
    case .roomShare: RoomShare.description
    case .roomCap: RoomCap.description
    case .roomClosed: RoomClosed.description
    case .roomEquip: RoomEquip.description
    case .buffer: Buffer.description
    case .openHours: OpenHours.description
    case .closedDay: ClosedDay.description
    case .holiday: HolidayWork.description
    case .schoolHol: SchoolFree.description
    case .staffDouble: StaffDouble.description
    case .staffAbsent: StaffAbsent.description
    case .staffHours: StaffHours.description
    case .skill: SkillNeeds.description
    case .skillExp: SkillExp.description
    case .travel: Travel.description
    case .restDay: RestDay.description
    case .restWeek: RestWeek.description
    case .maxDay: MaxDay.description
    case .maxWeek: MaxWeek.description
    case .avgWeek: AvgWeek.description
    case .breakTime: BreakTime.description
    case .nightSun: NightSun.description
    case .materialOver: MaterialOver.description
    case .guideRatio: GuideRatio.description
    case .guideLang: GuideLang.description
    case .materialMove: MaterialMove.description
    case .noise: Noise.description
    case .dust: Dust.description
    case .climate: Climate.description
    case .fragile: Fragile.description
    case .stagger: Stagger.description
    case .guardMin: GuardMin.description
    case .optionExp: OptionExp.description
    case .lead: Lead.description
    case .dst: ClockChange.description
    case .ref: Ref.description
    }
  }
}
