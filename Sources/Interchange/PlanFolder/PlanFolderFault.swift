import Planning

/// What is wrong at one place in a plan folder.
package struct PlanFolderFault: Hashable, Sendable {
  /// Nil when the folder itself is meant.
  package var file: PlanFile?
  /// The physical line, from 1; 0 when the whole file is meant.
  package var line: Int
  /// The column's name in the header; empty when the whole row is meant.
  package var column: String
  /// What stands there, cut after `longestValue` characters.
  package var value: String
  package var problem: Problem

  package static let longestValue = 200

  package init(
    _ file: PlanFile?, line: Int = 0, column: String = "", value: String = "", _ problem: Problem
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = String(value.prefix(PlanFolderFault.longestValue))
    self.problem = problem
  }
}

extension PlanFolderFault {
  package enum Problem: Hashable, Sendable {
    case missingFolder
    /// The system's error number.
    case cannotRead(code: Int32)
    case missingFile
    /// The most bytes a file may have.
    case fileTooLarge(allowed: Int)
    /// The most rows, or different words in a column, that a plan can hold.
    case tooMany(allowed: Int)

    case missingColumn
    case unknownColumn(nearest: String?)
    case repeatedColumn

    case notUTF8
    case unterminatedQuote
    /// A quote inside an unquoted cell, or text after a closing quote.
    case misplacedQuote
    case wrongCellCount(found: Int, expected: Int)

    case emptyValue
    /// A control character in an id.
    case controlCharacter
    case notANumber
    case outOfRange(allowed: ClosedRange<Int>)
    case unknownValue(allowed: [String])
    case unknownZone(nearest: String?)
    case unknownID(nearest: String?)
    /// The line that has the same id, or the same key where a row has no id.
    case duplicateID(firstLine: Int)

    /// Not of the form `2027-03-22T12:00`, or `2027-03-22` or `12:00` where only that is asked.
    case notATime
    case noSuchDate
    case timeDoesNotExist(clocksJumpAt: Instant)
    /// Minutes east of UTC that the museum's clocks may have at that time.
    case offsetDoesNotFit(fitting: [Int])
    case endNotAfterStart
    /// Opening times of one day that share a minute, or 'closed' beside opening times.
    case overlapsOpening(firstLine: Int)

    /// Something else than the room, person or material that belongs here.
    case notOfKind(Resource.Kind)
    /// No kind of day as `opening_days.csv` or `availability.csv` write them; examples of those.
    case notADay(examples: [String])
    /// Not of the form `name=number;name=number`.
    case notParameters
    /// A room beside itself.
    case besideItself

    /// It is to go, and so many bookings or activities need it.
    case stillBooked(Int)

    /// A part or its whole is no room.
    case notARoom
    /// The rooms that contain each other, each a part of the next and the last of the first.
    case cyclicParts([String])
    /// The most rooms that may lie within each other.
    case partsTooDeep(allowed: Int)
  }
}
