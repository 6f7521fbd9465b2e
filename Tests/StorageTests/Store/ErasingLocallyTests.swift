import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

/// What a computer keeps for itself, when a name on the board goes: drafts, receipts, copies.
@Suite struct ErasingLocallyTests {
  private let jan: BoardOfJan
  private var board: SharedBoard { jan.board }
  private var store: PlanStore { jan.store }
  private var erasure: NameErasure { jan.erasure }

  init() throws { jan = try BoardOfJan() }

  private func erase() throws -> CommitOutcome { try jan.erase() }

  private func files(in folder: String) throws -> [String] { try jan.files(in: folder) }

  /// A draft in which Jan stands, on the machine of a planner.
  private func draft(_ id: String, on client: PlanStore) throws -> Draft {
    var change = lecture("a9", 20..<21)
    if case .activity(let row) = change.edits[0], let activity = row.after {
      change.edits[0] = .activity(
        Replacement(
          from: nil, to: SampleEdits.with(activity) { $0.title = "Rondgang met Jan Peeters" }))
    }
    let draft = Draft(
      id: DraftID(id), change, reason: "Jan Peeters wil het", madeAt: Instant(minutes: 30_000_000))
    try client.drafts.keep(draft, board: try client.board)
    return draft
  }

  private func title(of draft: Draft) -> String? {
    guard case .activity(let row) = draft.change.edits.first else { return nil }
    return row.after?.title
  }

  @Test func `what this computer keeps has the name no more either, and can still be published`()
    throws
  {
    _ = try draft("d1", on: store)
    #expect(try files(in: store.folders.state).count >= 3)
    _ = try erase().saved()
    #expect(try files(in: store.folders.state) == [])
    let kept = try #require(store.drafts.kept("d1"))
    #expect(title(of: kept.draft) == "Rondgang met Oud-medewerker 1")
    #expect(kept.draft.reason == "Oud-medewerker 1 wil het")
    _ = try #require(try store.publish(kept.draft)).saved()
    #expect(try files(in: board.path) == [])
  }

  @Test(arguments: [false, true])
  func `whoever follows clears their own drafts and receipts`(wasAway: Bool) throws {
    let other = try board.open("Verhuur")
    _ = try draft("d1", on: other)
    if wasAway { try store.save(lecture("a3", 18..<19)) }
    _ = try erase().saved()
    #expect(try files(in: other.folders.state) != [])
    _ = try other.follow(force: true)
    #expect(try files(in: other.folders.state) == [])
    let kept = try #require(other.drafts.kept("d1"))
    #expect(title(of: kept.draft) == "Rondgang met Oud-medewerker 1")
  }

  @Test func `a receipt whose fate is open has the name no more, and its fate can still be found`()
    throws
  {
    let away = TrickyLog(try FolderLog.open(board.path))
    let other = try PlanStore.open(board.path, settings: board.settings("Verhuur")) {
      () throws(LogError) in away
    }
    away.play(.loseAnswerAndGoAway(published: false))
    let draft = try draft("d1", on: other)
    guard case .unknown = try other.publish(draft) else { throw NotSaved() }
    #expect(try files(in: other.folders.receipts).count == 1)
    _ = try erase().saved()
    away.comeBack()
    // As whoever reads the erasing commit does before settling.
    #expect(try other.clearLocalFiles(of: [erasure]) > 0)
    #expect(try files(in: other.folders.state) == [])
    #expect(other.hasUnsettled)
    #expect(try other.recover() == [])
    let kept = try #require(other.drafts.kept("d1"))
    _ = try #require(try other.publish(kept.draft)).saved()
    #expect(try files(in: board.path) == [])
  }

  @Test(arguments: [false, true])
  func `a receipt that turns out to be saved becomes an acknowledgement without the name`(
    isOwn: Bool
  ) throws {
    let away = TrickyLog(try FolderLog.open(board.path))
    let other = try PlanStore.open(board.path, settings: board.settings("Verhuur")) {
      () throws(LogError) in away
    }
    away.play(.loseAnswerAndGoAway(published: true))
    guard case .unknown = try other.publish(try draft("d1", on: other)) else { throw NotSaved() }
    away.comeBack()
    if isOwn {
      _ = try other.erase(erasure, because: "op vraag van de betrokkene").saved()
    } else {
      _ = try erase().saved()
      _ = try other.follow(force: true)
      _ = try other.recover()
    }
    #expect(!other.hasUnsettled)
    #expect(try files(in: other.folders.state) == [])
    #expect(try files(in: board.path) == [])
  }

  @Test func `a copy of a history that was lost has the name no more`() throws {
    let path = "\(store.folders.state)/lost-00000003-1800000000.sqlite"
    _ = try store.export(to: path)
    let unreadable = "\(store.folders.state)/lost-00000002-1800000000.sqlite"
    try DurableFile.write(Array("Jan Peeters".utf8), to: unreadable)
    #expect(try files(in: store.folders.state).count > 2)
    _ = try erase().saved()
    #expect(try files(in: store.folders.state) == [])
    #expect(!FileManager.default.fileExists(atPath: unreadable))
    let copy = try Replica(at: path, zones: store.settings.zones)
    #expect(try copy.board().head.number == 4)
    #expect(try copy.plan().0.activityCount == 2)
  }
}
