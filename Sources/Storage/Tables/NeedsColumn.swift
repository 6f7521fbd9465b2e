import Foundation
import Planning

/// What an activity asks for in one column: JSON as in commits, NULL for nothing.
enum NeedsColumn {
  static func value(_ needs: [Need]) throws -> SQLValue {
    guard !needs.isEmpty else { return .text(nil) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(needs.map { NeedRecord($0) })
    return .text(String(decoding: data, as: UTF8.self))
  }

  static func needs(_ text: String) throws -> [Need] {
    do {
      return try JSONDecoder().decode([NeedRecord].self, from: Data(text.utf8))
        .map { try $0.value() }
    } catch let fault as RecordFault {
      throw fault
    } catch {
      throw RecordFault.notJSON
    }
  }
}
