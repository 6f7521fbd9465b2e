import ConstraintChecker
import Planning
import Screen

/// Why a command cannot be carried out as it was written; facts only.
package enum ArgumentFault: Error, Hashable, Sendable {
  case usage(UsageFault)
  /// `place` is the option it was typed behind; nil where there is only one such thing.
  case typed(TypedFault, text: String, place: String? = nil)
  /// A word that is not among those an option or argument takes.
  case unknownWord(String, place: String, allowed: [String])
  case outOfRange(String, place: String, allowed: ClosedRange<Int>)
  case notANumber(String, place: String, allowed: ClosedRange<Int>)
  /// What a rule's number cannot be, and what it can but may not be.
  case notAValue(String, of: RuleParameter)
  case notAllowed(String, of: RuleParameter)
  case emptyTitle
  case unknownLanguage(String, place: String)
  case need(NeedText.Fault)

  case unknownResource(String, nearest: String?)
  case ambiguousResource(String, candidates: [String])
  case resourceTwice(String)
  /// A quantity of a room or person, which there is one of.
  case notCounted(place: String)
  case unknownMuseum(String, allowed: [String])
  case unknownActivity(String, nearest: String?)
  case ambiguousActivity(String, candidates: [String])

  case endNotAfterStart(start: LocalDateTime, end: LocalDateTime)
  case timeDoesNotExist(LocalDateTime)
  case lastBeforeFirst(LocalDate, LocalDate)
  /// A last day before today.
  case dayIsOver(LocalDate, place: String)
  /// `move` without anything to move.
  case nothingToMove
  /// Only one of `--from` and `--to`.
  case fromWithoutTo
  case notBookedOn(activity: String, resource: String)

  /// A waiver without `--because`.
  case reasonMissing
  case reasonTooShort
  case unknownConflict(String)
  /// Neither a conflict nor, without `--rule`, anything else that can be waived.
  case nothingToWaive(String)
  /// The activity does not clash by that rule now.
  case noSuchClash(String, activity: String)
  /// `rules set` without anything to set.
  case nothingToSet
  case noParameters(rule: String)
  /// A weight for a rule that only informs.
  case onlyInforms(rule: String)
  /// A table that `house set` does not change.
  case setByRules(table: String)

  /// Cells without which no row of a table is known.
  case missingCells([String], table: String)
  case noSuchRow(table: String)

  /// A name to erase that stands nowhere.
  case nameNotFound(String)
  /// What is to stay, named by `place`, holds the name that is to go.
  case holdsTheName(String, place: String)
  case unknownDraft(String)
  /// The beginning of several conflicts' keys.
  case ambiguousConflict(String, candidates: [String])

  case noSuchFolder(String)
  case config(path: String, ConfigFault)
  case unknownTheme(String, allowed: [String])
  case theme(path: String, ThemeError)
  /// The folders that were looked in.
  case noSampleData([String])
}

/// What is wrong with the configuration file.
package enum ConfigFault: Error, Hashable, Sendable {
  case cannotRead
  case notTOML(line: Int)
  case unknownKey(String, allowed: [String])
  case notAText(key: String)
  case unknownLanguage(String)
}
