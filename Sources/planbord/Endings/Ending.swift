/// How the program ends: its exit code.
enum Ending: Int32 {
  case done = 0
  /// Refused, or open hard conflicts.
  case refused = 1
  /// What was asked cannot be carried out as written.
  case badInput = 2
  case shareUnusable = 3
}
