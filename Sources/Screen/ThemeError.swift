/// What is wrong with a theme.
package enum ThemeError: Error, Hashable, Sendable {
  /// Not TOML; `line` counts from 1.
  case notTOML(line: Int, reason: String)
  case unknownRole(String, nearest: String)
  case missingRole(String)
  case badColour(String, role: String)
  /// A key a style does not have, or a value of the wrong type.
  case badAttribute(String, role: String)
}
