import Planning

/// How seriously a museum takes a rule, as commits and the table carry it.
struct SettingRecord: RowRecord {
  let museum: String?
  let rule: String
  let weight: String?
  let parameters: [String: Int]?
  let version: Int

  init(_ setting: RuleSetting) {
    museum = setting.museum.text.orNil
    rule = setting.rule
    weight = setting.weight?.rawValue
    parameters = setting.parameters.isEmpty ? nil : setting.parameters
    version = setting.version
  }

  var rowKey: String { "\(museum ?? "")\u{0}\(rule)" }

  func value() throws(RecordFault) -> RuleSetting {
    for (name, value) in parameters ?? [:] { _ = try within(-1_000_000...1_000_000, value, name) }
    return RuleSetting(
      museum: MuseumID(museum ?? ""), rule: rule,
      weight: try weight.map { (text) throws(RecordFault) in try word(text) },
      parameters: parameters ?? [:], version: try rowVersion(version))
  }
}
