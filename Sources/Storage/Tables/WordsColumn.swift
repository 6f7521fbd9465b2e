import Foundation

/// A list of words in one column, as a JSON array that keeps commas, quotes and line ends.
enum WordsColumn {
  static func text(_ words: [String]) -> String {
    do {
      return String(decoding: try JSONEncoder().encode(words), as: UTF8.self)
    } catch {
      preconditionFailure("an array of strings is always JSON")
    }
  }

  static func words(_ text: String) throws(RecordFault) -> [String] {
    guard text != "[]" else { return [] }
    do {
      return try JSONDecoder().decode([String].self, from: Data(text.utf8))
    } catch {
      throw .notJSON
    }
  }
}
