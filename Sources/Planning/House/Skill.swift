/// What people can learn or hold: a skill, a language, a certificate.
package struct Skill: Hashable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    case skill, language, certificate
  }

  /// For a language its BCP 47 tag or `vgt`.
  package var id: String
  package var form: Form
  package var dutch: String
  package var english: String
  /// Days before its end from which planners are warned; nil: as `skill-exp` has it.
  package var warningDays: Int?
  package var version: Int

  package init(
    id: String, form: Form = .skill, dutch: String = "", english: String = "",
    warningDays: Int? = nil, version: Int = 1
  ) {
    self.id = id
    self.form = form
    self.dutch = dutch.isEmpty ? id : dutch
    self.english = english.isEmpty ? id : english
    self.warningDays = warningDays
    self.version = version
  }
}
