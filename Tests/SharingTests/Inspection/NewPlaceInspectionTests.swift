import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

@Suite struct NewPlaceInspectionTests {
  private let board: TestBoard

  init() throws { board = try TestBoard() }

  /// What there is to say of a new folder, on a file system as the kernel tells it.
  private func concerns(
    on mount: String, at path: String? = nil,
    _ change: (inout StagedShare.Stage) -> Void = { _ in },
    judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) -> [Finding] {
    let share = StagedShare(
      {
        $0.mountInfo = "1 0 0:5 / / rw - \(mount)"
        $0.room = Room(freeBytes: 1 << 40, allBytes: 1 << 41, freeFiles: nil)
        change(&$0)
      }, judge: judge)
    return NewPlaceInspection(path ?? "\(board.folder)/new.planbord", files: share).concerns()
  }

  private let local = "ext4 /dev/vda rw"

  @Test(arguments: [
    "ext4 /dev/vda rw", "tmpfs tmpfs rw", "overlay overlay rw", "nfs4 fs01:/plan rw,vers=4.2",
    "cifs //fs01/plan rw,vers=3.1.1",
  ])
  func `of a share that is fit nothing is said, and nothing is left on it`(mount: String) throws {
    let before = try GlibcFileLayer().names(in: board.folder)
    #expect(concerns(on: mount) == [])
    #expect(try GlibcFileLayer().names(in: board.folder) == before)
  }

  @Test(arguments: [
    "nfs fs01:/plan rw,vers=3", "cifs //fs01/plan rw,vers=1.0", "fuse.sshfs els@fs01: rw",
    "9p plan rw",
  ])
  func `what should be mounted otherwise, or is unproven, is a warning`(mount: String) {
    #expect(concerns(on: mount).map(\.mark) == [.warning])
  }

  @Test func `no board comes where nothing is exclusive, or nothing has two names`() {
    #expect(concerns(on: "vfat /dev/sdb rw").verdict == .unfit)
    #expect(concerns(on: local) { $0.replacesOnLink = true } == [.probe(.notExclusive)])
    #expect(
      concerns(on: local, judge: { $0 == .link ? .fails(EPERM) : .works })
        == [.probe(.noHardLinks(errno: EPERM))])
    #expect(concerns(on: "nfs4 fs01:/plan ro,vers=4.2").verdict == .readOnly)
  }

  @Test func `a clock that goes wrong is no reason`() {
    #expect(concerns(on: local) { $0.clockBehind = 3_600_000_000_000 } == [])
  }

  @Test func `where something stands already nothing is tried`() throws {
    for path in [board.path, board.folder, "/nowhere/at/all"] {
      #expect(concerns(on: local, at: path, judge: { $0 == .mkdir ? .fails(EIO) : .works }) == [])
    }
  }
}
