import Glibc
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// File systems nobody has measured.
@Suite struct TrustingTests {
  private func files(
    _ fileSystem: FileSystem, replacesOnLink: Bool = false,
    _ judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) -> StagedShare {
    StagedShare(
      {
        $0.fileSystem = fileSystem
        $0.replacesOnLink = replacesOnLink
      }, judge: judge)
  }

  @Test func `one that gives a name twice is refused before anything is lost on it`() throws {
    let board = try TestBoard()
    let log = try board.log(files(.unproven, replacesOnLink: true))
    #expect(throws: LogError.notExclusive) { try log.publish(.example(), after: .start) }
    #expect(try board.allCommits() == [])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new") == [])
  }

  @Test func `one that does as it must is tried once`() throws {
    let board = try TestBoard()
    let links = Mutex(0)
    let log = try board.log(
      files(.unproven) { call in
        if call == .link { links.withLock { $0 += 1 } }
        return .works
      })
    var head = Head.start
    for _ in 1...2 {
      guard case .published(let commit) = try log.publish(.example(), after: head) else { return }
      head = commit.head
    }
    log.tidy()
    #expect(links.withLock { $0 } == 4)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new") == [])
  }

  @Test func `one without hard links says so`() throws {
    let board = try TestBoard()
    let log = try board.log(files(.unproven) { $0 == .link ? .fails(ENOTSUP) : .works })
    #expect(throws: LogError.noHardLinks(errno: ENOTSUP)) {
      try log.publish(.example(), after: .start)
    }
  }

  @Test func `the kinds are told apart by what the kernel calls them`() {
    #expect(FileSystem(type: 0x6969) == .nfs)
    #expect(FileSystem(type: 0xFE53_4D42) == .smb)
    for local: Int64 in [0xEF53, 0x5846_5342, 0x0102_1994, 0x794C_7630] {
      #expect(FileSystem(type: local) == .local)
    }
    // sshfs and others, 9p, FAT.
    for unproven: Int64 in [0x6573_5546, 0x0102_1997, 0x4D44] {
      #expect(FileSystem(type: unproven) == .unproven)
    }
  }
}
