import Foundation
import Planning

/// A change as commits carry it: compact JSON with sorted keys, readable without this program.
package struct ChangeRecord {
  /// The newest payload this program reads; it writes the oldest that says what is meant.
  ///
  /// 2 has commits that erase; 3 rows of the house, needs, terms of options, layers of opening hours,
  /// and waivers that expire; 4 zones among the rows of the house; 5 hours after which the climate of a
  /// room has settled, and how many pieces one van takes.
  package static let format = 5

  package let change: PlanChange
  /// The commit this one takes back.
  package let undoes: Int?
  /// Rows are given as they become only, and what was before is to be forgotten.
  package let erases: Bool

  package init(_ change: PlanChange, undoes: Int? = nil, erases: Bool = false) {
    self.change = erases ? change.withoutPast : change
    self.undoes = undoes
    self.erases = erases
  }
}

extension ChangeRecord {
  /// False for almost all commits, without reading them: they need not be read twice.
  static func mayErase(_ payload: [UInt8]) -> Bool {
    // Keys are sorted: it comes after the edits.
    String(decoding: payload.suffix(64), as: UTF8.self).contains("\"erases\":true")
  }

  private struct Body: Codable {
    let format: Int
    let undoes: Int?
    let erases: Bool?
    let edits: [EditRecord]
  }

  /// A body whose format is looked at before all else, in one reading: each planner reads every commit.
  private struct KnownBody: Decodable {
    let body: Body

    private enum CodingKeys: CodingKey {
      case format
    }

    init(from decoder: any Decoder) throws {
      let found = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .format)
      guard found <= ChangeRecord.format else {
        throw RecordFault.newerFormat(found: found, known: ChangeRecord.format)
      }
      body = try Body(from: decoder)
    }
  }

  /// `plan` knows the museums and activities the change refers to, for their wall clocks.
  package func payload(in plan: Plan, zones: ZoneCatalogue) throws(RecordFault) -> [UInt8] {
    let clocks = ChangeZones(change, in: plan, zones: zones)
    let body = Body(
      format: change.leastFormat ?? (erases ? 2 : 1), undoes: undoes,
      erases: erases ? true : nil,
      edits: change.edits.map { EditRecord($0, zones: clocks) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(body)) } catch { throw .notJSON }
  }

  package init(payload: [UInt8]) throws(RecordFault) {
    let body = try ChangeRecord.decode(payload)
    var edits: [Edit] = []
    for record in body.edits { edits.append(try record.edit()) }
    self.init(PlanChange(edits), undoes: body.undoes, erases: body.erases ?? false)
  }

  private static func decode(_ payload: [UInt8]) throws(RecordFault) -> Body {
    do {
      return try JSONDecoder().decode(KnownBody.self, from: Data(payload)).body
    } catch let fault as RecordFault {
      throw fault
    } catch {
      throw .notJSON
    }
  }
}
