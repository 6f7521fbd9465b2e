import Glibc
import Sharing
import SharingTestSupport
import Synchronization
import Testing

@Suite struct ShareProbeTests {
  private let board: TestBoard

  init() throws { board = try TestBoard() }

  private var new: String { "\(board.path)/new" }

  private func probe(_ share: StagedShare) -> [ProbeFinding] {
    ShareProbe(in: new, files: share).run()
  }

  @Test func `a good disk is exclusive, quick, and clean afterwards`() throws {
    let findings = probe(StagedShare())
    #expect(findings.first == .exclusive)
    #expect(findings.count == 4)
    #expect(findings.map { Finding.probe($0) }.verdict == .fit)
    #expect(try GlibcFileLayer().names(in: new) == [])
    #expect(try board.allCommits().isEmpty)
  }

  @Test func `a server that gives one name twice is found out`() throws {
    #expect(
      probe(StagedShare { $0.replacesOnLink = true }) == [.notExclusive, .pace, .seen, .clock])
    #expect(try GlibcFileLayer().names(in: new) == [])
  }

  @Test(arguments: [EPERM, EOPNOTSUPP, EMLINK, EXDEV])
  func `a share without hard links is named as such`(code: Int32) throws {
    let share = StagedShare(judge: { $0 == .link ? .fails(code) : .works })
    #expect(probe(share) == [.noHardLinks(errno: code)])
    #expect(try GlibcFileLayer().names(in: new) == [])
  }

  @Test(arguments: [EACCES, EROFS])
  func `a share without the right to write is only to read`(code: Int32) {
    #expect(
      probe(StagedShare(judge: { $0 == .open ? .fails(code) : .works })) == [
        .notWritable(errno: code)
      ])
    #expect(
      probe(StagedShare(judge: { $0 == .link ? .fails(code) : .works })) == [
        .notWritable(errno: code)
      ])
    #expect(ProbeFinding.notWritable(errno: code).mark == .readOnly)
  }

  @Test(arguments: [FileCall.open, .write, .fsync, .link])
  func `a full share is told apart`(call: FileCall) {
    #expect(
      probe(StagedShare(judge: { $0 == call ? .fails(ENOSPC) : .works })) == [.full(errno: ENOSPC)])
  }

  @Test(arguments: [
    (FileCall.open, ProbeCall.create), (.write, .write), (.fsync, .fsync), (.link, .link),
    (.read, .read), (.stamp, .look),
  ])
  func `an unclear answer names the step`(call: FileCall, step: ProbeCall) throws {
    let findings = probe(StagedShare(judge: { $0 == call ? .fails(EIO) : .works }))
    #expect(findings == [.failed(step, errno: EIO)])
    #expect(try GlibcFileLayer().names(in: new) == [])
  }

  @Test func `what cannot be removed is named`() {
    let findings = probe(StagedShare(judge: { $0 == .unlink ? .fails(EIO) : .works }))
    #expect(findings.count == 7)
    #expect(findings.suffix(3).allSatisfy { if case .leftBehind = $0 { true } else { false } })
  }

  @Test func `a clock that is wrong by an hour is a warning, as nothing rests on it`() throws {
    let findings = probe(StagedShare { $0.clockBehind = 3_600_000_000_000 })
    guard case .clock(let ahead, _) = try #require(findings.last) else {
      Issue.record("\(findings)")
      return
    }
    #expect(ahead / 60_000_000 == 60 || ahead / 60_000_000 == 59)
    #expect(findings.map { Finding.probe($0) }.verdict == .warning)
  }

  @Test func `a folder that is no board yet is left as it was`() throws {
    #expect(ShareProbe.tryOut(board.folder, files: StagedShare()).first == .exclusive)
    #expect(try GlibcFileLayer().names(in: board.folder).sorted() == ["first", "stad.planbord"])
    let readOnly = StagedShare(judge: { $0 == .mkdir ? .fails(EROFS) : .works })
    #expect(ShareProbe.tryOut(board.folder, files: readOnly) == [.notWritable(errno: EROFS)])
  }
}

/// For tests that do not look at times: any finding of a kind equals another of it.
private enum Kind: Equatable {
  case notExclusive, pace, seen, clock, other
}

private func == (findings: [ProbeFinding], kinds: [Kind]) -> Bool {
  findings.map { finding -> Kind in
    switch finding {
    case .notExclusive: .notExclusive
    case .pace: .pace
    case .seen: .seen
    case .clock: .clock
    default: .other
    }
  } == kinds
}
