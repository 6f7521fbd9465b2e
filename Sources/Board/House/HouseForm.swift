import ConstraintChecker
import Interchange
import Planning

/// A row of the house being typed, or about to be taken away, and what that would break.
package struct HouseForm: Sendable {
  package let file: PlanFile
  package let columns: [HouseColumn]
  /// The cells of the row as it is; nil for a new one.
  package let original: [String]?
  /// The row is to go: nothing can be typed.
  package let isRemoval: Bool
  /// In the order of the columns, hidden ones included.
  package internal(set) var inputs: [TextInput]
  /// The column with the caret.
  package internal(set) var focus: Int
  /// Columns that were left, or tried to be saved: their faults are shown.
  package internal(set) var visited: Set<Int> = []
  /// Values that fit what is being typed, best first, and the one the arrows stand on.
  package internal(set) var choices: [String] = []
  package internal(set) var chosen: Int?
  /// The last answer; `isAsking` while it is not yet about what is typed now.
  package internal(set) var answer: HouseAnswer?
  package internal(set) var isAsking = false
  /// Why it may be saved although something hard clashes; nil until that is asked.
  package internal(set) var reason: TextInput?
  package internal(set) var asksToLeave = false
  /// Enter was pressed before the answer was there.
  package internal(set) var wantsSave = false
  /// The draft this form takes up again; saving ends it.
  package internal(set) var takesUp: DraftID?
  /// What others made meanwhile of cells the draft changes too, by their place.
  package internal(set) var theirs: [Int: String] = [:]
  /// Where Esc and saving go back to.
  let list: HouseList
  let texts: [String]
  var asked: Asked?

  /// What was last asked, and in which state of the plan.
  struct Asked: Sendable {
    let question: HouseQuestion
    let revision: Int
    let quest: Int
  }

  init(_ cells: [String]?, typed texts: [String], isRemoval: Bool = false, from list: HouseList) {
    file = list.sheet
    columns = HouseColumn.all(of: list.sheet)
    original = cells
    self.isRemoval = isRemoval
    self.texts = texts
    inputs = texts.map { TextInput($0) }
    focus = 0
    self.list = list
    focus = fields.first ?? 0
  }

  package func text(_ place: Int) -> String { inputs[place].string }

  /// Columns a planner sees.
  package var fields: [Int] {
    let fixed = original == nil ? [] : HouseForm.fixedColumns(of: file)
    return columns.indices.filter {
      columns[$0].content != .hidden && !fixed.contains(columns[$0].name)
    }
  }

  private static func fixedColumns(of file: PlanFile) -> [String] {
    HouseSheet(file, of: Plan()).fixedColumns
  }

  /// The rule a setting is about, as far as it is typed.
  package var rule: RuleCode? {
    columns.firstIndex { $0.content == .rule }
      .flatMap { RuleCode(rawValue: text($0).trimmed.lowercased()) }
  }

  package var isUntouched: Bool { inputs.map(\.string) == texts }

  /// The fault to show at a field, if it is time to.
  package func fault(_ place: Int) -> HouseFault? {
    visited.contains(place) ? answer?.faults.first { $0.place == place } : nil
  }

  /// A fault of the row as a whole.
  package var wholeFault: HouseFault? { answer?.faults.first { $0.place == nil } }

  func question(today: LocalDate) -> HouseQuestion {
    HouseQuestion(
      file: file, original: original, texts: isRemoval ? nil : inputs.map(\.string), today: today)
  }
}
