import Planning

/// How a person works here, as commits and the table carry it.
struct EmploymentRecord: RowRecord {
  let person: String
  let form: String
  let profile: String
  let weekly: Int?
  let version: Int

  init(_ employment: Employment) {
    person = employment.person.text
    form = employment.form.rawValue
    profile = employment.profile.rawValue
    weekly = employment.weekly
    version = employment.version
  }

  var rowKey: String { person }

  func value() throws(RecordFault) -> Employment {
    Employment(
      person: ResourceID(person), form: try word(form), profile: try word(profile),
      weekly: try weekly.map { (minutes) throws(RecordFault) in
        try within(0...10_080, minutes, "weekly")
      },
      version: try rowVersion(version))
  }
}
