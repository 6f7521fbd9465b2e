import Board
import Interchange
import Planning

/// What changed in a row of the house.
extension Phrases {
  /// `plaatsen: 60 → 10`, `10:00–18:00 → 10:00–17:00`; empty for a row that comes or goes.
  ///
  /// Never why anybody is away.
  func cells(of edit: Edit, in plan: Plan) -> [String] {
    guard let rows = edit.cells(in: plan), !rows.before.isEmpty, !rows.after.isEmpty else {
      return []
    }
    let columns = HouseColumn.all(of: rows.file)
    if let open = columns.firstIndex(where: { $0.name == "open" }) {
      let (old, new) = (hours(rows.before, from: open), hours(rows.after, from: open))
      return old == new ? [] : ["\(old) → \(new)"]
    }
    guard let before = rows.before.first, let after = rows.after.first else { return [] }
    return columns.indices.flatMap { place -> [String] in
      let column = columns[place]
      guard before[place] != after[place], column.content != .hidden,
        !(rows.file == .absences && column.name == "form")
      else { return [] }
      if column.content == .numbers { return numbers(before[place], after[place]) }
      let (old, new) = (
        shown(place, of: before, column, in: plan), shown(place, of: after, column, in: plan)
      )
      return ["\(lowercased(label(column))): \(old) → \(new)"]
    }
  }

  private func shown(
    _ place: Int, of row: [String], _ column: HouseColumn, in plan: Plan
  ) -> String {
    let text = cell(place, of: row, column, in: plan)
    return text.isEmpty ? say("leeg", "empty") : text
  }

  private func hours(_ rows: [[String]], from open: Int) -> String {
    let hours = rows.filter { !$0[open].isEmpty }.map { "\($0[open])–\($0[open + 1])" }
    return hours.isEmpty ? closedWord : hours.joined(separator: ", ")
  }

  /// `warn-percent: 90 → 80`, each number that changed.
  private func numbers(_ before: String, _ after: String) -> [String] {
    let (old, new) = (values(before), values(after))
    let usual = say("zoals de regel zelf", "as the rule itself")
    return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map { name in
      "\(name): \(old[name] ?? usual) → \(new[name] ?? usual)"
    }
  }

  private func values(_ text: String) -> [String: String] {
    let pairs = text.split(separator: ";").map { $0.split(separator: "=", maxSplits: 1) }
    return Dictionary(
      pairs.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) },
      uniquingKeysWith: { first, _ in first })
  }

  private func lowercased(_ label: String) -> String {
    label.prefix(1).lowercased() + label.dropFirst()
  }
}
