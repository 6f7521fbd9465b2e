import ConstraintChecker
import Interchange
import Planning

/// A row as it is typed, and the row it is to take the place of.
package struct HouseQuestion: Hashable, Sendable {
  package let file: PlanFile
  /// The cells of the row as it is; nil for a new one.
  let original: [String]?
  /// As typed, in the order of the columns; nil: the row is to go.
  let texts: [String]?
  let today: LocalDate
}

/// What a row would change, and the conflicts that would bring; or why it cannot be.
package struct HouseAnswer: Sendable {
  package var faults: [HouseFault] = []
  /// What was typed, as it was understood; empty for a row that is to go.
  package var cells: [String] = []
  package var change = PlanChange()
  /// Nil while there are faults, or nothing changes.
  package var verdict: ChangeVerdict?
}

/// The answer to one question, for the board that still waits for it.
package struct HouseNews: Sendable {
  package let quest: Int
  package let answer: HouseAnswer

  package init(quest: Int, _ answer: HouseAnswer) {
    self.quest = quest
    self.answer = answer
  }
}

extension HouseQuestion {
  /// Reads the whole house anew and holds the plan against all rules, so never on the loop; nil as
  /// soon as nobody waits for it.
  package func answer(
    in plan: Plan, now: Instant, while isWanted: () -> Bool = { true }
  ) -> HouseAnswer? {
    let sheet = HouseSheet(file, of: plan)
    if let original, !sheet.rows.contains(original) {
      return HouseAnswer(faults: [HouseFault(place: nil, problem: .gone)])
    }
    var reader = HouseReader(file, plan: plan, today: today)
    let cells = texts.map { reader.read($0) }
    guard reader.faults.isEmpty else {
      return HouseAnswer(faults: reader.faults, cells: cells ?? [])
    }
    do {
      let change = try sheet.replacing(original, by: cells)
      guard isWanted() else { return nil }
      guard !change.isEmpty else { return HouseAnswer(cells: cells ?? []) }
      let verdict = try? ConstraintCheck.verdict(
        on: change, in: plan, now: now, while: isWanted)
      return isWanted()
        ? HouseAnswer(cells: cells ?? [], change: change, verdict: verdict) : nil
    } catch {
      return HouseAnswer(faults: error.faults.map { HouseFault($0, of: file) }, cells: cells ?? [])
    }
  }
}

extension HouseFault {
  /// A fault at the sheet's own row has a field; others say what still needs the row.
  fileprivate init(_ fault: PlanFolderFault, of file: PlanFile) {
    place = fault.file == file ? file.columns.firstIndex(of: fault.column) : nil
    problem = .folder(fault)
  }
}
