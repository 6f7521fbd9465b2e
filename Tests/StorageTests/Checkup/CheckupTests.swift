import Foundation
import GRDB
import Planning
import Sharing
import Testing

@testable import Storage

/// What a checkup finds of chain, snapshots and this machine's copy; the share is a local folder.
@Suite struct CheckupTests {
  private let board: SharedBoard

  init() throws { board = try SharedBoard() }

  private func findings(as planner: String = "Nazicht") -> [Finding] {
    var found: [Finding] = []
    Checkup(board.path, settings: board.settings(planner)) {
      if case .found(let finding) = $0 { found.append(finding) }
    }.run()
    return found
  }

  private func data(_ findings: [Finding]) -> [Finding] {
    findings.filter {
      switch $0 {
      case .chain(.leftovers), .mount, .folder, .rights, .probe, .terminal, .noAnswer: false
      case .chain, .snapshots, .replica: true
      }
    }
  }

  private func file(_ name: String) -> String { "\(board.path)/\(name)" }

  @Test func `a sound board is sound, and nothing is made or changed by looking`() throws {
    try board.saveThree()
    let before = try FileManager.default.subpathsOfDirectory(atPath: board.folder.path).sorted()
    #expect(
      data(findings()) == [
        .chain(.whole(first: 1, last: 3)), .snapshots(.sound(checked: 2, all: 2, newest: 2)),
        .replica(.none),
      ])
    let after = try FileManager.default.subpathsOfDirectory(atPath: board.folder.path).sorted()
    #expect(after == before)
  }

  @Test func `a copy that is up to date, one that lags, and one that is damaged`() throws {
    try board.saveThree()
    #expect(findings(as: "Balie").contains(.replica(.current(number: 3))))
    let other = try board.open("Verhuur")
    try other.save(lecture("a4", 15..<16))
    other.close()
    #expect(findings(as: "Balie").contains(.replica(.behind(number: 3, last: 4))))
    let replica = try #require(StoreFolders(board: board.path, board.settings("Balie")).replica)
    try Data("not a database".utf8).write(to: URL(fileURLWithPath: replica))
    #expect(findings(as: "Balie").contains(.replica(.unusable)))
  }

  @Test func `commits that vanished from the end are missed by copies and snapshots`() throws {
    try board.saveThree()
    for number in 2...3 {
      try FileManager.default.removeItem(atPath: file("commits/00000/0000000\(number)"))
    }
    let found = findings(as: "Balie")
    #expect(found.contains(.replica(.ahead(number: 3, last: 1))))
    #expect(found.contains(.snapshots(.beyondChain(number: 2, last: 1))))
    #expect(found.verdict == .unfit)
  }

  @Test func `another history under the same numbers is noticed by copies and snapshots`() throws {
    try board.saveThree()
    for number in 1...3 {
      try FileManager.default.removeItem(atPath: file("commits/00000/0000000\(number)"))
    }
    let aside = board.folder.file("aside.sqlite")
    try FileManager.default.moveItem(atPath: file("board-00000002.sqlite"), toPath: aside)
    let other = try board.open("Verhuur")
    for number in 1...3 { try other.save(lecture("b\(number)", (8 + number)..<(9 + number))) }
    other.close()
    try FileManager.default.moveItem(atPath: aside, toPath: file("board-00000002.sqlite"))
    let found = findings(as: "Balie")
    #expect(found.contains(.replica(.offChain(number: 3))))
    #expect(found.contains(.snapshots(.offChain(number: 2))))
  }

  @Test func `a damaged snapshot is a warning while an older one is sound`() throws {
    try board.saveThree()
    let path = file("board-00000002.sqlite")
    var bytes = try #require(FileManager.default.contents(atPath: path))
    for place in 5000..<min(45_000, bytes.count) { bytes[place] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    let found = findings()
    #expect(found.contains(.snapshots(.damaged(number: 2))))
    #expect(found.contains(.snapshots(.sound(checked: 1, all: 2, newest: 2))))
    #expect(found.verdict == .warning)
  }

  @Test func `a snapshot of a newer program is named`() throws {
    try board.saveThree()
    let queue = try DatabaseQueue(path: file("board-00000002.sqlite"))
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let newer = Finding.snapshots(
      .newerFormat(number: 2, found: 99, known: ReplicaSchema.version))
    #expect(findings().contains(newer))
  }

  @Test func `a board without any snapshot has no way in`() throws {
    try FileManager.default.removeItem(atPath: file("board-00000000.sqlite"))
    #expect(findings().contains(.snapshots(.none)))
  }

  @Test func `receipts that wait are counted`() throws {
    try board.saveThree()
    let folder = StoreFolders(board: board.path, board.settings("Balie")).receipts
    try Data().write(to: URL(fileURLWithPath: "\(folder)/\(CommitID.random())"))
    #expect(findings(as: "Balie").contains(.replica(.unanswered(count: 1))))
  }

  @Test func `an empty folder where a copy knows a board is not offered for a new one`() throws {
    try board.saveThree()
    try FileManager.default.removeItem(atPath: board.path)
    try FileManager.default.createDirectory(
      atPath: board.path, withIntermediateDirectories: false)
    #expect(findings(as: "Balie").contains(.folder(.boardGone)))
    #expect(findings(as: "Verhuur").contains(.folder(.empty)))
  }
}
