import Planning

/// What one person can do, as commits and the table carry it; levels are `a1` … `c2`.
struct GrantRecord: RowRecord {
  let person: String
  let skill: String
  let level: String?
  let validFrom: String?
  let validUntil: String?
  let version: Int

  init(_ grant: SkillGrant) {
    person = grant.person.text
    skill = grant.skill
    level = grant.level?.text
    validFrom = grant.validFrom?.description
    validUntil = grant.validUntil?.description
    version = grant.version
  }

  var rowKey: String { "\(person)\u{0}\(skill)" }

  func value() throws(RecordFault) -> SkillGrant {
    SkillGrant(
      person: ResourceID(person), skill: skill, level: try level.map(skillLevel),
      validFrom: try validFrom.map(date), validUntil: try validUntil.map(date),
      version: try rowVersion(version))
  }
}
