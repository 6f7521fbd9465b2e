import ConstraintChecker
import Planning

/// How cells stand in fields, so that reading them gives the same cells again.
package enum HouseText {
  static func typed(_ cell: String, _ content: HouseColumn.Content, in plan: Plan) -> String {
    switch content {
    case .resource:
      guard let index = plan.resource(ResourceID(cell)) else { return cell }
      return plan[index].name
    case .rooms: return rooms(cell).map { room($0, in: plan) }.joined(separator: "; ")
    case .date, .pattern: return LocalDate(iso: cell).map(FormText.date) ?? cell
    case .start, .end:
      let isEnd = content == .end
      return whole(cell, isEnd: isEnd).map(FormText.date)
        ?? moment(cell).map { "\(FormText.date($0.date)) \(FormText.time($0))" } ?? cell
    case .numbers: return numbers(cell).map(typed).joined(separator: "; ")
    case .hidden, .museum, .words, .skill, .rule, .clock, .weekday, .layer, .text: return cell
    }
  }

  /// The wall clock's time in a cell; nil where it needs more to say which of two it is.
  package static func moment(_ cell: String) -> LocalDateTime? {
    guard let written = WrittenTime(iso: cell), written.offset == nil else { return nil }
    return written.local
  }

  /// The day that a time beginning or ending at midnight speaks of, an end's day included.
  package static func whole(_ cell: String, isEnd: Bool) -> LocalDate? {
    guard let moment = moment(cell), moment.minuteOfDay == 0 else { return nil }
    return isEnd ? moment.date + -1 : moment.date
  }

  /// `warn-percent=80; daily-rest=11 u` in its parts; blanks and commas part them as well, but not
  /// a value from its unit.
  package static func numbers(_ text: String) -> [String] {
    var parts: [String] = []
    for word in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " }) {
      if let last = parts.last, last.contains("="), goesOn(word) {
        parts[parts.count - 1] = "\(last) \(word)"
      } else {
        parts.append(String(word))
      }
    }
    return parts
  }

  private static func goesOn(_ word: Substring) -> Bool {
    word.first.map { "0"..."9" ~= $0 || $0 == "%" } ?? false
      || TypedDuration.isUnit(word.lowercased())
  }

  /// `daily-rest=660` as it is typed: `daily-rest=11`.
  private static func typed(_ part: String) -> String {
    let name = name(ofNumber: part)
    guard let parameter = RuleParameter.named(name),
      let value = Int(part.dropFirst(name.count + 1))
    else { return part }
    return "\(name)=\(parameter.typed(value))"
  }

  /// `Zaal 1; Zaal 2` in its names.
  package static func rooms(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Its name; its id where several have that name, or a list could not be told by it.
  private static func room(_ id: String, in plan: Plan) -> String {
    guard let index = plan.resource(ResourceID(id)), !plan[index].name.contains(";"),
      ResourceNames(plan: plan, museum: "").find(plan[index].name, kind: .room) == .one(index)
    else { return id }
    return plan[index].name
  }

  package static func name(ofNumber part: String) -> String {
    String(part.prefix { $0 != "=" })
  }
}
