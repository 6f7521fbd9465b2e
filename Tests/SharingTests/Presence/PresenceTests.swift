import Foundation
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// Els and An have one board open; their clocks are ours to turn.
@Suite struct PresenceTests {
  private let board: TestBoard
  private let els = ClockedFileLayer()
  private let an = ClockedFileLayer()

  init() throws {
    board = try TestBoard()
  }

  private func presence(_ files: ClockedFileLayer) -> Presence {
    Presence(board: board.path, files: files)
  }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(board.path)/presence")) ?? [])
      .sorted()
  }

  private func advance(_ seconds: Int) {
    els.turn(seconds)
    an.turn(seconds)
  }

  @Test func `who comes while one looks is there at the next look`() throws {
    var (hers, ans) = (presence(els), presence(an))
    #expect(try hers.look().isEmpty)
    _ = try ans.tell(PresenceNote(author: "An", item: "a1", isEditing: true))
    #expect(
      try Array(hers.look().values) == [PresenceNote(author: "An", item: "a1", isEditing: true)])
  }

  @Test func `who was there before is seen once they are heard of`() throws {
    var (hers, ans) = (presence(els), presence(an))
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().isEmpty)
    #expect(hers.isUnsure)
    advance(10)
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().values.map(\.author) == ["An"])
    #expect(!hers.isUnsure)
  }

  @Test func `who leaves is gone at the next look`() throws {
    var (hers, ans) = (presence(els), presence(an))
    _ = try hers.look()
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().count == 1)
    ans.leave()
    #expect(names == [])
    #expect(try hers.look().isEmpty)
  }

  @Test func `who was killed expires by the looker's own clock, and is cleared away later`() throws
  {
    var (hers, ans) = (presence(els), presence(an))
    _ = try hers.look()
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().count == 1)
    els.turn(30)
    #expect(try hers.look().count == 1)
    els.turn(10)
    #expect(try hers.look().isEmpty)
    #expect(names.count == 1)
    els.turn(600)
    _ = try hers.look()
    #expect(names == [])
  }

  @Test func `who only slept is back with the next beat`() throws {
    var (hers, ans) = (presence(els), presence(an))
    _ = try hers.look()
    _ = try ans.tell(PresenceNote(author: "An"))
    _ = try hers.look()
    els.turn(700)
    #expect(try hers.look().isEmpty)
    an.turn(10)
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().count == 1)
    #expect(names.count == 1)
  }

  @Test func `a clock that is years off changes nothing`() throws {
    els.turn(-100_000_000)
    var (hers, ans) = (presence(els), presence(an))
    _ = try hers.look()
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().count == 1)
  }

  @Test func `one file a board, however often it is told`() throws {
    var ans = presence(an)
    for number in 0..<20 {
      an.turn(10)
      _ = try ans.tell(PresenceNote(author: "An", item: "a\(number)"))
      #expect(names.count == 1)
    }
  }

  @Test func `a moving cursor is told at most every ten seconds`() throws {
    var ans = presence(an)
    _ = try ans.tell(PresenceNote(author: "An"))
    let before = names
    for number in 0..<9 {
      an.turn(1)
      #expect(try ans.tell(PresenceNote(author: "An", item: "a\(number)")) > 0)
    }
    #expect(names == before)
    an.turn(1)
    _ = try ans.tell(PresenceNote(author: "An", item: "a9"))
    #expect(names != before)
  }

  @Test func `taking something in hand is told within two seconds`() throws {
    var ans = presence(an)
    _ = try ans.tell(PresenceNote(author: "An"))
    let before = names
    an.turn(2)
    _ = try ans.tell(PresenceNote(author: "An", item: "a1", isEditing: true))
    #expect(names != before)
  }

  @Test func `a beat is told of by the listing alone`() throws {
    var (hers, ans) = (presence(els), presence(an))
    _ = try hers.look()
    _ = try ans.tell(PresenceNote(author: "An"))
    _ = try hers.look()
    let read = els.reads
    advance(10)
    _ = try ans.tell(PresenceNote(author: "An"))
    #expect(try hers.look().count == 1)
    #expect(els.reads == read)
  }

  @Test func `sixty are told of less often, looked for less often, and read a few at a time`()
    throws
  {
    var hers = presence(els)
    _ = try hers.look()
    #expect(hers.beat == 10_000)
    #expect(hers.lookEvery == 5_000)
    var others = (1...59).map { _ in presence(an) }
    for place in others.indices {
      _ = try others[place].tell(PresenceNote(author: "P\(place)", item: "a1"))
    }
    let before = els.reads
    _ = try hers.look()
    #expect(hers.beat == 19_980)
    #expect(hers.lookEvery == 9_990)
    // Each to its end, which is a second read.
    #expect(els.reads - before <= 2 * 8)
    for _ in 1...40 { _ = try hers.look() }
    #expect(try hers.look().count == 59)
    advance(60)
    #expect(try hers.look().count == 59)
    advance(10)
    #expect(try hers.look().isEmpty)
  }

  @Test func `half a file is nobody until it is whole`() throws {
    var (hers, ans) = (presence(els), presence(an))
    _ = try ans.tell(PresenceNote(author: "An"))
    let name = try #require(names.first)
    let path = "\(board.path)/presence/\(name)"
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try FileManager.default.removeItem(atPath: path)
    _ = try hers.look()
    try whole.prefix(12).write(to: URL(fileURLWithPath: path))
    #expect(try hers.look().isEmpty)
    try whole.write(to: URL(fileURLWithPath: path))
    #expect(try hers.look().count == 1)
  }

  @Test func `a folder that is no board gets no folder for presence`() throws {
    let empty = "\(board.path)/leeg"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    var ans = Presence(board: empty, files: an)
    #expect(throws: Errno.self) { _ = try ans.tell(PresenceNote(author: "An")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty).isEmpty)
  }

  @Test func `strange files are left alone`() throws {
    var hers = presence(els)
    _ = try hers.tell(PresenceNote(author: "Els"))
    let strange = "\(board.path)/presence/Thumbs.db"
    try Data("x".utf8).write(to: URL(fileURLWithPath: strange))
    _ = try hers.look()
    els.turn(1000)
    #expect(try hers.look().isEmpty)
    #expect(FileManager.default.fileExists(atPath: strange))
  }

  @Test func `names with line ends and accents come through`() throws {
    let note = PresenceNote(author: "Żoé\nitem x%", item: "a 1", isEditing: true)
    #expect(PresenceNote(note.bytes) == note)
    #expect(PresenceNote(Array("iets anders".utf8)) == nil)
  }

  @Test func `the file says nothing of when or on which machine`() {
    let text = String(decoding: PresenceNote(author: "An", item: "a1").bytes, as: UTF8.self)
    #expect(text == "planbord-presence 1\nauthor An\nitem a1\nediting no\n")
  }
}

/// The real files, with a clock to turn.
final class ClockedFileLayer: FileLayer {
  private let base = GlibcFileLayer()
  private let now = Mutex(1_000_000)
  private let readCount = Mutex(0)

  func turn(_ seconds: Int) { now.withLock { $0 += seconds * 1000 } }
  var reads: Int { readCount.withLock { $0 } }
  func uptime() -> Int { now.withLock { $0 } }
  func pause(milliseconds: Int) { now.withLock { $0 += milliseconds } }

  func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 { try base.open(path, mode) }

  func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    readCount.withLock { $0 += 1 }
    return try base.read(descriptor, atMost: most)
  }

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try base.write(descriptor, bytes)
  }

  func fsync(_ descriptor: Int32) throws(Errno) { try base.fsync(descriptor) }
  func close(_ descriptor: Int32) throws(Errno) { try base.close(descriptor) }
  func link(_ path: String, as newPath: String) throws(Errno) { try base.link(path, as: newPath) }
  func unlink(_ path: String) throws(Errno) { try base.unlink(path) }
  func attribute(of path: String) throws(Errno) -> [UInt8] { try base.attribute(of: path) }

  func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try base.setAttribute(of: path, to: bytes)
  }

  func mkdir(_ path: String) throws(Errno) { try base.mkdir(path) }
  func rename(_ path: String, to newPath: String) throws(Errno) {
    try base.rename(path, to: newPath)
  }

  func rmdir(_ path: String) throws(Errno) { try base.rmdir(path) }
  func stamp(of path: String) throws(Errno) -> FileStamp { try base.stamp(of: path) }
  func names(in folder: String) throws(Errno) -> [String] { try base.names(in: folder) }

  func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try base.fileSystem(of: descriptor)
  }
}
