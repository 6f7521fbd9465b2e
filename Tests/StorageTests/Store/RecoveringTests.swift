import Foundation
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct RecoveringTests {
  private let board: SharedBoard
  private let log: TrickyLog
  private let store: PlanStore

  init() throws {
    board = try SharedBoard()
    let log = TrickyLog(try FolderLog.open(board.path))
    self.log = log
    store = try PlanStore.open(board.path, settings: board.settings("Balie")) {
      () throws(LogError) in log
    }
  }

  private func receipts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.folders.receipts)
  }

  @Test(arguments: [true, false])
  func `a lost answer is settled at once and the commit is there once`(published: Bool) throws {
    log.play(.loseAnswer(published: published))
    let saved = try store.save(lecture("a1", 9..<10))
    #expect(saved.entry.number == 1)
    #expect(try store.headState.number == 1)
    #expect(activityIDs(try store.plan()) == ["a1"])
    #expect(try receipts() == [])
  }

  @Test(arguments: [true, false])
  func `what nobody can say now is told as soon as the share is back`(published: Bool) throws {
    log.play(.loseAnswerAndGoAway(published: published))
    guard case .unknown = try store.commit(Intent(lecture("a1", 9..<10))) else { throw NotSaved() }
    #expect(store.hasUnsettled)
    #expect(throws: StoreError.log(.away(errno: 5))) { try store.recover() }
    #expect(throws: StoreError.log(.away(errno: 5))) {
      try store.commit(Intent(lecture("a2", 10..<11)))
    }
    log.comeBack()
    let recovered = try store.recover()
    #expect(recovered.count == 1)
    switch recovered.first {
    case .saved(let commit)?:
      #expect(published)
      #expect(commit.change == lecture("a1", 9..<10))
    case .notSaved(let change)?:
      #expect(!published)
      #expect(change == lecture("a1", 9..<10))
    case .nobodyKnows?, nil: Issue.record("not recovered: \(recovered)")
    }
    #expect(try store.recover() == [])
    #expect(try receipts() == [])
    #expect(try store.follow(force: true).isEmpty, "it has been handed out already")
    #expect(activityIDs(try store.plan()) == (published ? ["a1"] : []))
  }

  @Test func `saving again settles what was unclear first`() throws {
    log.play(.loseAnswerAndGoAway(published: true))
    guard case .unknown = try store.commit(Intent(lecture("a1", 9..<10))) else { throw NotSaved() }
    log.comeBack()
    #expect(try store.save(lecture("a2", 10..<11)).entry.number == 2)
    #expect(try store.recover().count == 1)
  }

  @Test(arguments: [true, false])
  func `the next run finds the receipt of one that died`(published: Bool) throws {
    let head = try store.replica.board().head
    let change = lecture("a1", 9..<10)
    let payload = try ChangeRecord(change).payload(in: try store.plan(), zones: .builtIn)
    let draft = CommitDraft(
      author: "Balie", host: "pc", program: "planbord", time: 0, payload: payload)
    let id = try store.replica.board().id
    let file = ReceiptFile(board: id, id: draft.id, head: head, payload: payload)
    // Not locked by anyone, as after a crash.
    try Data(file.bytes).write(to: URL(fileURLWithPath: "\(store.folders.receipts)/\(draft.id)"))
    if published { _ = try log.publish(draft, after: head) }
    let next = try board.open("Balie")
    guard let recovered = try next.recover().first else { throw NotSaved() }
    if case .saved(let commit) = recovered { #expect(commit.entry.number == 1) }
    #expect(recovered == (published ? recovered : .notSaved(change)))
    #expect(try receipts() == [])
  }

  @Test(arguments: [true, false])
  func `what was sent before a name was erased has its answer in the snapshot`(isOpen: Bool) throws
  {
    let jan = try BoardOfJan()
    let log = TrickyLog(try FolderLog.open(jan.board.path))
    let store = try PlanStore.open(jan.board.path, settings: jan.board.settings("Els")) {
      () throws(LogError) in log
    }
    _ = try store.follow()
    log.play(.loseAnswerAndGoAway(published: true))
    guard case .unknown = try store.commit(Intent(lecture("e1", 19..<20))) else { throw NotSaved() }
    _ = try jan.erase().saved()
    log.comeBack()
    // Who has the board open looks for the answer first; who saves at once finds it on the way.
    if !isOpen { try store.save(lecture("e2", 20..<21)) }
    let recovered = try store.recover()
    guard case .saved(let commit)? = recovered.first else { throw NotSaved() }
    #expect(commit.change == lecture("e1", 19..<20))
    #expect(!store.hasUnsettled)
    _ = try store.follow()
    #expect(try store.plan().resources[1].name == "Oud-medewerker 1")
  }

  @Test func `a receipt under way in another program is left alone`() throws {
    let file = ReceiptFile(
      board: .random(), id: .random(), head: .start, payload: Array("{}".utf8))
    let receipt = try store.receipts.begin(file)
    #expect(try !board.open("Balie").hasUnsettled)
    #expect(try receipts() == [file.id.hex])
    receipt.remove()
  }

  @Test func `a receipt cut short was never sent and goes`() throws {
    let path = "\(store.folders.receipts)/\(CommitID.random())"
    try Data("planbord-rec".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try !board.open("Balie").hasUnsettled)
    #expect(try receipts() == [])
  }

  @Test func `a receipt of another board that was here before bars nothing`() throws {
    let payload = try ChangeRecord(lecture("a1", 9..<10)).payload(
      in: try store.plan(), zones: .builtIn)
    let digest = Digest(of: [1])
    let file = ReceiptFile(
      board: .random(), id: .random(), head: Head(number: 57, digest: digest), payload: payload)
    try Data(file.bytes).write(to: URL(fileURLWithPath: "\(store.folders.receipts)/\(file.id)"))
    let next = try board.open("Balie")
    try next.save(lecture("a2", 9..<10))
    #expect(try next.recover() == [.nobodyKnows(lecture("a1", 9..<10))])
  }

  @Test func `a receipt let go is free although a child being started still has its descriptor`()
    throws
  {
    let store = try board.open("Balie")
    var receipt: Receipt? = try store.receipts.begin(
      ReceiptFile(board: try store.board, id: .random(), head: .start, payload: []))
    let path = "\(store.folders.receipts)/\(try #require(receipt).content.name)"
    let descriptor = try #require(
      (3..<1024).first { number in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)"))
          == path
      })
    let childs = dup(Int32(descriptor))
    defer { close(childs) }
    #expect(store.receipts.orphans().isEmpty)
    receipt = nil
    #expect(store.receipts.orphans().count == 1)
  }
}
