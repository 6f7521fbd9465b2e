import Planning

/// Something an activity asks for, as commits and the table carry it; a count of 1 is left out.
struct NeedRecord: Codable {
  let form: String
  let item: String
  let count: Int?
  let level: String?

  init(_ need: Need) {
    form = need.form.rawValue
    item = need.item
    count = need.count == 1 ? nil : need.count
    level = need.level?.text
  }

  func value() throws(RecordFault) -> Need {
    Need(
      try word(form), item, count: try within(1...1_000_000, count ?? 1, "count"),
      level: try level.map(skillLevel))
  }
}
