import Foundation
import Phrases
import Screen

/// The themes there are: files in the program's and the planner's own folders, and monochrome.
struct ThemeShelf {
  private let files: [String: String]

  init(places: Places) {
    var files: [String: String] = [:]
    for folder in places.themes.reversed() {
      let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in found where name.hasSuffix(".toml") {
        files[String(name.dropLast(5))] = "\(folder)/\(name)"
      }
    }
    self.files = files
  }

  /// In the order in which they follow each other; monochrome last.
  var names: [String] { files.keys.sorted() + [Theme.monochrome.name] }

  var usual: String { files["dark"] == nil ? Theme.monochrome.name : "dark" }

  /// By name, or by the path of its file.
  func theme(named name: String) throws -> Theme {
    guard name != Theme.monochrome.name else { return .monochrome }
    guard let path = files[name] ?? (name.hasSuffix(".toml") ? name : nil),
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { throw ArgumentFault.unknownTheme(name, allowed: names) }
    do throws(ThemeError) {
      return try Theme.parse(toml: text, name: name)
    } catch {
      throw ArgumentFault.theme(path: path, error)
    }
  }
}
