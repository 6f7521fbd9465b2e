import Planning

/// A skill, language or certificate as commits and the table carry it.
struct SkillRecord: RowRecord {
  let id: String
  let form: String
  let dutch: String
  let english: String
  /// Older commits always have it.
  let warningDays: Int?
  let version: Int

  init(_ skill: Skill) {
    id = skill.id
    form = skill.form.rawValue
    dutch = skill.dutch
    english = skill.english
    warningDays = skill.warningDays
    version = skill.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> Skill {
    Skill(
      id: id, form: try word(form), dutch: dutch, english: english,
      warningDays: try warningDays.map { (days) throws(RecordFault) in
        try within(0...36_500, days, "warningDays")
      },
      version: try rowVersion(version))
  }
}
