import Phrases
import Sharing

extension Context {
  /// Whether a new board may come to a path; what there is to mind goes to standard error, as the
  /// doctor would say it.
  func admitsBoard(at path: String) -> Bool {
    let concerns = NewPlaceInspection(path).concerns()
    for finding in concerns {
      let advice = phrases.advice(finding).map { " \($0)" } ?? ""
      output.complain(phrases.sentence(finding) + advice)
    }
    guard concerns.verdict > .warning else { return true }
    output.complain(phrases.noBoardMade(at: path))
    return false
  }
}
