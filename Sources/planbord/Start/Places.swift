import Foundation

/// Where the program keeps and finds things, after the XDG base directories.
struct Places {
  let environment: [String: String]

  init(_ environment: [String: String]) {
    self.environment = environment
  }

  var configuration: String { base("XDG_CONFIG_HOME", ".config") + "/planbord/config.toml" }
  var cache: String { base("XDG_CACHE_HOME", ".cache") + "/planbord" }
  var state: String { base("XDG_STATE_HOME", ".local/state") + "/planbord" }
  var usualBoard: String { base("XDG_DATA_HOME", ".local/share") + "/planbord/stad.planbord" }

  /// Where the sample data may lie, first come first served.
  var sampleData: [String] { shared("sample-data") }

  /// Where themes may lie; a planner's own come first.
  var themes: [String] {
    [base("XDG_CONFIG_HOME", ".config") + "/planbord/themes"] + shared("themes")
  }

  /// A folder that comes with the program: named, installed beside it, or of the checkout.
  private func shared(_ name: String) -> [String] {
    let named = environment["PLANBORD_SHARE"].map { ["\($0)/\(name)"] } ?? []
    return named + ["\(programFolder)/../share/planbord/\(name)", name]
  }

  /// A value that is set and not empty.
  func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func base(_ variable: String, _ usual: String) -> String {
    value(variable) ?? "\(value("HOME") ?? NSHomeDirectory())/\(usual)"
  }

  private var programFolder: String {
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return program.map { ($0 as NSString).deletingLastPathComponent } ?? "."
  }
}
