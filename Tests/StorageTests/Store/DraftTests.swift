import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct DraftTests {
  private let board: SharedBoard
  private let store: PlanStore

  init() throws {
    board = try SharedBoard()
    store = try board.open("Balie")
  }

  private func draft(_ id: String, _ change: PlanChange) -> Draft {
    Draft(id: DraftID(id), change, madeAt: Instant(minutes: 30_000_000))
  }

  @discardableResult
  private func keep(_ id: String, _ change: PlanChange) throws -> Draft {
    let draft = draft(id, change)
    try store.drafts.keep(draft, board: try store.board)
    return draft
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.folders.drafts).sorted()
  }

  @Test func `a draft comes back as it was, whatever is in it`() throws {
    let standings: [Draft.Standing] = [
      .waiting, .clashes(2), .changedElsewhere(by: "jan ‹é›", commit: 12), .doesNotFit,
      .lost(commit: 7), .uncertain,
    ]
    for (number, standing) in standings.enumerated() {
      let draft = Draft(
        id: DraftID("d\(number)"), PlanChange(SampleEdits.everyKind), reason: "zo\nafgesproken",
        undoes: 3, madeAt: Instant(minutes: 30_000_000), standing: standing)
      try store.drafts.keep(draft, board: try store.board)
    }
    #expect(store.drafts.all().drafts.map(\.draft.standing) == standings)
    #expect(store.drafts.all().drafts.first?.draft.change.edits == SampleEdits.everyKind)
    #expect(store.drafts.all().drafts.first?.draft.reason == "zo\nafgesproken")
  }

  @Test func `only their author can read drafts`() throws {
    try keep("d1", lecture("a1", 9..<10))
    let files = FileManager.default
    let file = try files.attributesOfItem(atPath: "\(store.folders.drafts)/00000001-d1")
    let folder = try files.attributesOfItem(atPath: store.folders.drafts)
    #expect((file[.posixPermissions] as? Int) == 0o600)
    #expect((folder[.posixPermissions] as? Int) == 0o700)
  }

  @Test func `drafts keep the order they were made in`() throws {
    for id in ["dz", "da", "dm"] { try keep(id, lecture(id, 9..<10)) }
    #expect(store.drafts.all().drafts.map(\.draft.id.text) == ["dz", "da", "dm"])
  }

  @Test func `a file that is cut short is told and not forgotten`() throws {
    try keep("d1", lecture("a1", 9..<10))
    let path = "\(store.folders.drafts)/00000001-d1"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    try bytes.dropLast(1).write(to: URL(fileURLWithPath: path))
    #expect(store.drafts.all().drafts.isEmpty)
    #expect(store.drafts.all().unreadable == [path])
  }

  @Test func `a draft belongs to one running program, and to the next when that is gone`() throws {
    var first: PlanStore? = try board.open("Balie")
    let draft = draft("d1", lecture("a1", 9..<10))
    try first?.drafts.keep(draft, board: try store.board)
    #expect(store.drafts.adopt().isEmpty)
    first = nil
    #expect(store.drafts.adopt().map(\.draft) == [draft])
    #expect(store.drafts.adopt().map(\.draft) == [draft], "still its own")
  }

  @Test func `publishing ends a draft`() throws {
    let draft = try keep("d1", lecture("a1", 9..<10))
    #expect(try store.publish(draft)?.saved().entry.number == 1)
    #expect(try names() == [])
    #expect(try store.publish(draft) == nil)
    #expect(activityIDs(try store.plan()) == ["a1"])
  }

  @Test func `a draft that clashes by now stays with what it clashes with`() throws {
    let draft = try keep("d1", lecture("a1", 9..<10))
    try board.open("Jan").save(lecture("a2", 9..<10))
    guard case .refused? = try store.publish(draft) else { throw NotSaved() }
    #expect(store.drafts.all().drafts.map(\.draft.standing) == [.clashes(1)])
  }

  @Test func `a draft of what another changed first says by whom`() throws {
    try store.save(lecture("a1", 9..<10))
    let draft = try keep("d1", try move(try store.plan(), "a1", byHours: 1))
    let jan = try board.open("Jan")
    try jan.save(try move(try jan.plan(), "a1", byHours: 3))
    guard case .changedElsewhere? = try store.publish(draft) else { throw NotSaved() }
    #expect(
      store.drafts.all().drafts.map(\.draft.standing) == [.changedElsewhere(by: "Jan", commit: 2)])
  }

  @Test func `a draft that was sent and not answered cannot be withdrawn, one that waits can`()
    throws
  {
    let log = TrickyLog(try FolderLog.open(board.path))
    let els = try PlanStore.open(board.path, settings: board.settings("Els")) {
      () throws(LogError) in log
    }
    let draft = draft("d1", lecture("a1", 9..<10))
    try els.drafts.keep(draft, board: try els.board)
    log.play(.loseAnswerAndGoAway(published: true))
    guard case .unknown? = try els.publish(draft) else { throw NotSaved() }
    #expect(try !els.drafts.withdraw(draft.id))
    let other = self.draft("d2", lecture("a2", 9..<10))
    try els.drafts.keep(other, board: try els.board)
    #expect(try els.drafts.withdraw(other.id))
    log.comeBack()
    #expect(try els.publish(other) == nil)
    _ = try els.recover()
    _ = try els.follow(force: true)
    #expect(activityIDs(try els.plan()) == ["a1"])
  }

  @Test func `drafts that build on each other go out in order`() throws {
    let first = try keep("d1", lecture("a1", 9..<10))
    var plan = try store.plan()
    try plan.apply(first.change)
    let second = try keep("d2", try move(plan, "a1", byHours: 2))
    for draft in [first, second] { _ = try store.publish(draft)?.saved() }
    #expect(try store.headState.number == 2)
    #expect(try names() == [])
  }

  @Test func `a draft for another board in the same folder is not published`() throws {
    let draft = draft("d1", lecture("a1", 9..<10))
    try store.drafts.keep(draft, board: .random())
    #expect(try store.publish(draft) == nil)
    #expect(store.drafts.all().drafts.map(\.draft.standing) == [.doesNotFit])
  }
}

// MARK: - Dying in every step

extension DraftTests {
  /// What a program that died left behind.
  enum Death: CaseIterable {
    case whileWriting, beforeSending, beforeTheLink, afterTheLink, afterEndingTheDraft
    case beforeEndingTheDraft
  }

  @Test(arguments: Death.allCases)
  func `whatever step a program died in, its draft is published once`(death: Death) throws {
    let draft = draft("d1", lecture("a1", 9..<10))
    try leave(draft, death)
    let next = try board.open("Balie")
    for kept in next.drafts.adopt() { _ = try next.publish(kept.draft) }
    _ = try next.recover()
    _ = try next.follow(force: true)
    #expect(activityIDs(try next.plan()) == (death == .whileWriting ? [] : ["a1"]))
    #expect(try next.headState.number == (death == .whileWriting ? 0 : 1))
    let receipts = try FileManager.default.contentsOfDirectory(atPath: store.folders.receipts)
    #expect(receipts == [])
    #expect(try names() == [])
  }

  private func leave(_ draft: Draft, _ death: Death) throws {
    let id = try store.board
    let payload = try ChangeRecord(draft.change).payload(in: try store.plan(), zones: .builtIn)
    let sent = CommitDraft(
      author: "Balie", host: "pc", program: "planbord", time: 0, payload: payload)
    let receipt = ReceiptFile(
      board: id, id: sent.id, head: .start, draft: draft.id, payload: payload)
    let kept = "\(store.folders.drafts)/00000001-d1"
    let bytes = Data(try DraftFile(board: id, draft: draft).bytes(zones: .builtIn))
    let log = try FolderLog.open(board.path)
    func write(_ bytes: Data, _ path: String) throws {
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    switch death {
    case .whileWriting:
      try write(bytes.dropLast(9), "\(kept).tmp")
    case .beforeSending:
      try write(bytes, kept)
    case .beforeTheLink:
      try write(bytes, kept)
      try write(Data(receipt.bytes), "\(store.folders.receipts)/\(receipt.name)")
    case .afterTheLink:
      try write(bytes, kept)
      try write(Data(receipt.bytes), "\(store.folders.receipts)/\(receipt.name)")
      _ = try log.publish(sent, after: .start)
    case .afterEndingTheDraft:
      try write(Data(receipt.bytes), "\(store.folders.receipts)/\(receipt.name)")
      _ = try log.publish(sent, after: .start)
    case .beforeEndingTheDraft:
      // Power cut: the acknowledgement is on the disk, the draft's removal is not.
      try write(bytes, kept)
      guard case .published(let commit) = try log.publish(sent, after: .start) else { return }
      let name = Acknowledgement.name(number: 1, digest: commit.digest, of: receipt)
      try write(Data(receipt.bytes), "\(store.folders.acknowledged)/\(name)")
    }
  }

  @Test func `a draft whose attempt another program still holds is left to that`() throws {
    let draft = try keep("d1", lecture("a1", 9..<10))
    let other = try board.open("Balie")
    let receipt = try other.receipts.begin(
      ReceiptFile(
        board: try store.board, id: .random(), head: .start, draft: draft.id,
        payload: Array("{}".utf8)))
    #expect(try store.publish(draft) == nil)
    #expect(store.drafts.contains(draft.id))
    receipt.remove()
    #expect(try store.publish(draft)?.saved().entry.number == 1)
  }

  @Test(arguments: [true, false])
  func `an answer that was lost is settled before a draft is sent again`(published: Bool) throws {
    let log = TrickyLog(try FolderLog.open(board.path))
    let store = try PlanStore.open(board.path, settings: board.settings("Els")) {
      () throws(LogError) in log
    }
    let draft = draft("d1", lecture("a1", 9..<10))
    try store.drafts.keep(draft, board: try store.board)
    log.play(.loseAnswerAndGoAway(published: published))
    guard case .unknown? = try store.publish(draft) else { throw NotSaved() }
    #expect(throws: StoreError.log(.away(errno: 5))) { try store.publish(draft) }
    #expect(store.drafts.contains(draft.id))
    log.comeBack()
    _ = try store.publish(draft)
    _ = try store.follow(force: true)
    #expect(try store.headState.number == 1)
    #expect(!store.drafts.contains(draft.id))
    #expect(activityIDs(try store.plan()) == ["a1"])
  }
}
