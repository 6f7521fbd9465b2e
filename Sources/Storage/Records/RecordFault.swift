/// Why a payload is not a change; facts only.
package enum RecordFault: Error, Hashable, Sendable {
  case notJSON
  case newerFormat(found: Int, known: Int)
  case noSuchTime(String)
  case noSuchWord(String)
  /// A number outside what a plan holds.
  case outOfRange(field: String)
  /// The row's end does not lie after its start.
  case endsBeforeItStarts(String)
  /// A replacement that changes the row's id, a booking's activity, or has no side.
  case notOneRow
  /// Read back, it is another change.
  case doesNotComeBack
}
