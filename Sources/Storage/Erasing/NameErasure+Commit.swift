import Foundation
import Planning

/// The history of a plan without a name in it.
extension NameErasure {
  /// The texts of rows that people write, the same as in the plan; ids stay what they are.
  private static let texts: Set<String> = [
    "name", "address", "features", "skills", "title", "client", "reference", "phase", "series",
    "notes", "reason", "author", "dutch", "english",
  ]

  func erased(_ commit: WrittenCommit) throws -> WrittenCommit {
    WrittenCommit(
      author: erased(commit.author), host: erased(commit.host), program: erased(commit.program),
      reason: commit.reason.map { erased($0) }, payload: try erased(commit.payload))
  }

  func erased(_ payload: [UInt8]) throws -> [UInt8] {
    // Most commits do not mention it, and stay as they were to the byte.
    guard occurs(in: String(decoding: payload, as: UTF8.self)) || payload.contains(backslash)
    else { return payload }
    let json = try JSONSerialization.jsonObject(with: Data(payload))
    let clean = erased(json, isText: false)
    let data = try JSONSerialization.data(
      withJSONObject: clean, options: [.sortedKeys, .withoutEscapingSlashes])
    let record = try ChangeRecord(payload: Array(data))
    return record.change == (try ChangeRecord(payload: payload)).change ? payload : Array(data)
  }

  private func erased(_ json: Any, isText: Bool) -> Any {
    switch json {
    case let fields as [String: Any]:
      Dictionary(
        uniqueKeysWithValues: fields.map { key, value in
          (key, erased(value, isText: NameErasure.texts.contains(key)))
        })
    case let items as [Any]: items.map { erased($0, isText: isText) }
    case let text as String: isText ? erased(text) : text
    default: json
    }
  }
}

/// Escaped letters may spell what the bytes do not show.
private let backslash = UInt8(ascii: "\\")
