#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The environment variables a terminal is chosen by.
enum Environment {
  static var terminalName: String { value(of: "TERM") ?? "" }

  /// The convention of no-color.org: set and not empty means no colours.
  static var refusesColour: Bool { !(value(of: "NO_COLOR") ?? "").isEmpty }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
