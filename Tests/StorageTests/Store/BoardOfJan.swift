import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

/// A board on which Jan Peeters guides, signs and is written about.
struct BoardOfJan {
  let board: SharedBoard
  let store: PlanStore
  let erasure: NameErasure

  init() throws {
    board = try SharedBoard()
    erasure = try #require(NameErasure(["Jan Peeters", "jpeeters"], as: "Oud-medewerker 1"))
    let jan = try board.open("jpeeters")
    let before = try #require(try jan.plan().resource("gids").map { try jan.plan()[$0] })
    let after = SampleEdits.with(before) {
      $0.name = "Jan Peeters"
      $0.version += 1
    }
    try jan.save(PlanChange([.resource(Replacement(from: before, to: after))]))
    try jan.save(lecture("a1", 9..<10), because: "JAN PEETERS vraagt het")
    jan.close()
    store = try board.open("Balie")
    var change = lecture("a2", 9..<10)
    guard case .activity(let row) = change.edits[0], let activity = row.after else { return }
    change.edits[0] = .activity(
      Replacement(
        from: nil, to: SampleEdits.with(activity) { $0.title = "Overleg met \"Jan Peeters\"" }))
    try store.save(change, because: "Jan Peeters deelt de zaal")
    try store.save(move(try store.plan(), "a2", byHours: 4))
    try store.publishSnapshot()
  }

  func erase() throws -> CommitOutcome {
    try store.erase(erasure, because: "op vraag van de betrokkene")
  }

  func age(_ commit: Int, minutes: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: Double(-60 * minutes))],
      ofItemAtPath: "\(board.path)/commits/00000/0000000\(commit)")
  }

  /// Files below a folder in which the name stands, in whatever case.
  func files(in folder: String, with text: String = "peeters") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        return false
      }
      return String(decoding: data, as: Unicode.ASCII.self).lowercased().contains(text)
    }
  }
}
