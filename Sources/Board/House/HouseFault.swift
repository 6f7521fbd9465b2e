import Interchange

/// Why a row cannot be saved as it stands.
package struct HouseFault: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case typed(FormFault)
    case folder(PlanFolderFault)
    /// Others took the row away, or changed it.
    case gone
  }

  /// The column's place in its file; nil where the row as a whole is meant, or another sheet.
  package let place: Int?
  package let problem: Problem

  package init(place: Int?, problem: Problem) {
    self.place = place
    self.problem = problem
  }
}
