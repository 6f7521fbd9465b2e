import Foundation
import Planning
import Sharing

/// A draft's bytes: one line `planbord-draft 1 SHA256`, then JSON, readable without this program.
struct DraftFile {
  /// The board it was made for; another one in the same folder must not get it.
  let board: CommitID
  let draft: Draft

  private static let magic = "planbord-draft 1"

  private struct Body: Codable {
    let board: String
    let id: String
    /// Minutes since 1970.
    let made: Int32
    let standing: String
    /// Of the clashes, or of the commit the standing is about.
    var number: Int?
    var by: String?
    var reason: String?
    var undoes: Int?
    /// A `ChangeRecord`, as it would be published.
    let change: String
  }

  func bytes(zones: ZoneCatalogue) throws(StoreError) -> [UInt8] {
    let payload: [UInt8]
    do throws(RecordFault) {
      // Its instants say it all; the wall clocks of a museum that is not in the change do not matter.
      payload = try ChangeRecord(draft.change).payload(in: Plan(), zones: zones)
    } catch {
      throw .notStorable(error)
    }
    let (word, number, by) = DraftFile.words(draft.standing)
    let body = Body(
      board: board.hex, id: draft.id.text, made: draft.madeAt.minutes, standing: word,
      number: number, by: by, reason: draft.reason, undoes: draft.undoes,
      change: String(decoding: payload, as: UTF8.self))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json: Data
    do { json = try encoder.encode(body) } catch { throw .notStorable(.notJSON) }
    return Array("\(DraftFile.magic) \(Digest(of: json))\n".utf8) + json
  }

  /// Nil for anything but a whole draft.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let json = bytes[(end + 1)...]
    guard bytes[..<end].elementsEqual("\(DraftFile.magic) \(Digest(of: json))".utf8),
      let body = try? JSONDecoder().decode(Body.self, from: Data(json)),
      let board = CommitID(hex: body.board), let standing = DraftFile.standing(body),
      let change = try? ChangeRecord(payload: Array(body.change.utf8)).change
    else { return nil }
    let draft = Draft(
      id: DraftID(body.id), change, reason: body.reason, undoes: body.undoes,
      madeAt: Instant(minutes: body.made), standing: standing)
    self.init(board: board, draft: draft)
  }

  init(board: CommitID, draft: Draft) {
    self.board = board
    self.draft = draft
  }
}

extension DraftFile {
  private static func words(_ standing: Draft.Standing) -> (String, number: Int?, by: String?) {
    switch standing {
    case .waiting, .notKept: ("waiting", nil, nil)
    case .clashes(let count): ("clashes", count, nil)
    case .changedElsewhere(let by, let commit): ("changed-elsewhere", commit, by)
    case .doesNotFit: ("does-not-fit", nil, nil)
    case .lost(let commit): ("lost", commit, nil)
    case .uncertain: ("uncertain", nil, nil)
    }
  }

  private static func standing(_ body: Body) -> Draft.Standing? {
    switch body.standing {
    case "waiting": .waiting
    case "clashes": .clashes(body.number ?? 1)
    case "changed-elsewhere": .changedElsewhere(by: body.by ?? "", commit: body.number ?? 0)
    case "does-not-fit": .doesNotFit
    case "lost": .lost(commit: body.number ?? 0)
    case "uncertain": .uncertain
    default: nil
    }
  }
}
