import Foundation
import Glibc
import Sharing
import SharingTestSupport
import Synchronization
import Testing

@Suite struct MeetingTests {
  private let board: TestBoard

  init() throws { board = try TestBoard() }

  /// Two clients meet, each on a thread of its own.
  private func meet(
    _ clients: [any InspectionLayer] = [GlibcFileLayer(), GlibcFileLayer()]
  ) -> [[ProbeFinding]] {
    let folder = board.folder
    let results = Mutex<[[ProbeFinding]]>([])
    let done = DispatchSemaphore(value: 0)
    // Not concurrentPerform, which lets one wait for the other to end where there is one core.
    for files in clients {
      Thread.detachNewThread {
        let findings = Meeting(in: folder, patience: 90_000, files: files).run()
        results.withLock { $0.append(findings) }
        done.signal()
      }
    }
    for _ in clients { done.wait() }
    return results.withLock { $0 }
  }

  @Test func `two clients share ten names between them and tidy up`() throws {
    let results = meet()
    let won = results.flatMap { $0 }.compactMap { finding -> Int? in
      if case .exclusiveTogether(races: 10, let won) = finding { won } else { nil }
    }
    #expect(won.count == 2 && won.reduce(0, +) == 10, "\(results)")
    #expect(results.allSatisfy { $0.count == 2 })
    #expect(try GlibcFileLayer().names(in: board.folder).sorted() == ["first", "stad.planbord"])
  }

  @Test func `a server that gives a name to both is found out by one of them at least`() {
    let results = meet([replacing(), replacing()])
    #expect(results.contains { $0.contains(.notExclusive) }, "\(results)")
  }

  @Test func `whoever is alone waits in vain and leaves nothing`() throws {
    let alone = Meeting(in: board.folder, patience: 200).run()
    #expect(alone == [.nobodyCame(within: 200_000)])
    #expect(try GlibcFileLayer().names(in: board.folder).sorted() == ["first", "stad.planbord"])
  }
}

/// A client whose link replaces what has the name, with real pauses.
private func replacing() -> any InspectionLayer {
  StagedShare {
    $0.replacesOnLink = true
    $0.pauses = true
  }
}
