import Interchange
import Phrases
import Planning

/// Cells as a planner types them, `person=gids-04 end="31/3 18:00"`, turned into those of a file.
struct HouseFields {
  let table: HouseSheet
  let today: LocalDate

  func read(_ texts: [String]) throws(ArgumentFault) -> [String: String] {
    var fields: [String: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard parts.count == 2, table.file.columns.contains(name) else {
        throw .unknownWord(
          name, place: HouseSheet.name(table.file), allowed: table.file.columns.map { "\($0)=…" })
      }
      fields[name] = try cell(name, String(parts[1]))
    }
    return fields
  }

  /// Names become ids, typed dates and times those of files; what is neither is left to the reader.
  private func cell(_ column: String, _ text: String) throws(ArgumentFault) -> String {
    guard !text.isEmpty else { return text }
    let names = Names(plan: table.plan)
    switch column {
    case "person", "room", "neighbour", "material", "part_of":
      return table.plan[try names.resource(text)].id.text
    case "rooms":
      var rooms: [String] = []
      for name in text.split(separator: ";") where !name.allSatisfy(\.isWhitespace) {
        rooms.append(table.plan[try names.resource(String(name).trimmed)].id.text)
      }
      return rooms.joined(separator: ";")
    case "museum": return try names.museum(text).id.text
    case "date", "first", "last", "valid_from", "valid_until":
      return (try? TypedDate.read(text, today: today)).map { "\($0)" } ?? text
    case "start", "end": return moment(text, isEnd: column == "end")
    case "weekday": return TypedDate.weekday(text).map { "\($0)" } ?? text
    case "day" where table.file == .availability: return day(text)
    case "open", "close": return (try? TypedTime.read(text)).map(clock) ?? text
    default: return text
    }
  }

  /// A weekday by name, else a date.
  private func day(_ text: String) -> String {
    guard OpeningRule.Day(text: text) == nil else { return text }
    if let weekday = TypedDate.weekday(text) { return "\(weekday)" }
    return (try? TypedDate.read(text, today: today)).map { "\($0)" } ?? text
  }

  private func clock(_ minutes: Int) -> String { Phrases(.en).clock(minuteOfDay: minutes) }

  private func moment(_ text: String, isEnd: Bool) -> String {
    let reader = MomentReader(today: today, zone: .brussels)
    if let date = try? TypedDate.read(text, today: today) {
      return "\(LocalDateTime(isEnd ? date + 1 : date))"
    }
    let instant = isEnd ? try? reader.end(text) : try? reader.start(text)
    return instant.map { ZoneRules.brussels.writtenWithOffset($0) } ?? text
  }
}
