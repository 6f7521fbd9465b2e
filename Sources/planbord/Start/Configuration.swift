import Foundation
import Phrases
import TOMLKit

/// What `config.toml` says; a file that is not there says nothing.
struct Configuration {
  var board: String?
  var language: Language?
  /// Name of a theme or path of its file.
  var theme: String?
  /// The name changes are signed with.
  var author: String?

  private static let keys = ["author", "board", "language", "theme"]

  init(at path: String) throws(ArgumentFault) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .config(path: path, .cannotRead)
    }
    do throws(ConfigFault) {
      try read(Configuration.parse(text))
    } catch {
      throw .config(path: path, error)
    }
  }

  private static func parse(_ text: String) throws(ConfigFault) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .notTOML(line: error.source.begin.line)
    } catch {
      throw .notTOML(line: 1)
    }
  }

  private mutating func read(_ table: TOMLTable) throws(ConfigFault) {
    for key in table.keys.sorted() {
      guard Configuration.keys.contains(key) else {
        throw .unknownKey(key, allowed: Configuration.keys)
      }
      guard let value = table[key]?.string else { throw .notAText(key: key) }
      try set(key, to: value)
    }
  }

  private mutating func set(_ key: String, to value: String) throws(ConfigFault) {
    switch key {
    case "author": author = value
    case "board": board = value
    case "theme": theme = value
    default:
      guard let language = Language(rawValue: value) else { throw .unknownLanguage(value) }
      self.language = language
    }
  }
}
