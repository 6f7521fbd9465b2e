/// How a person works here, which decides on whose working-time rules they are held against.
package struct Employment: Hashable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    case employee, freelance, volunteer, student
    /// Sent by a guard firm.
    case guardFirm = "guard-firm"
  }

  /// Which limits count; an aid, no legal judgement.
  package enum Profile: String, CaseIterable, Sendable {
    /// Act of 14 December 2000: 11 hours a day, 50 a week, 38 on average over four months.
    case publicSector = "public-sector"
    /// Labour act of 16 March 1971: 8 hours a day (9 in a short week), 40 a week, 38 on average.
    case labourAct = "labour-act"
    /// No working-time act; travel and breaks only as a warning.
    case freelance
    /// No limits at all.
    case none
  }

  package var person: ResourceID
  package var form: Form
  package var profile: Profile
  /// Contract minutes of a week, or what is `ownMaximum`; nil: none agreed.
  package var weekly: Int?
  package var version: Int

  package init(
    person: ResourceID, form: Form = .employee, profile: Profile? = nil, weekly: Int? = nil,
    version: Int = 1
  ) {
    self.person = person
    self.form = form
    self.profile = profile ?? form.usualProfile
    self.weekly = weekly
    self.version = version
  }
}

extension Employment.Form {
  /// Whose limits count where nobody says otherwise.
  package var usualProfile: Employment.Profile {
    switch self {
    case .employee: .publicSector
    case .freelance, .guardFirm: .freelance
    case .volunteer, .student: .none
    }
  }
}

extension Employment {
  /// The most minutes a week of somebody no act limits: a volunteer's or a student's own; else nil.
  package var ownMaximum: Int? {
    switch (profile, form) {
    case (.none, .volunteer), (.none, .student): weekly
    case (.none, .employee), (.none, .freelance), (.none, .guardFirm), (.publicSector, _),
      (.labourAct, _), (.freelance, _):
      nil
    }
  }
}
