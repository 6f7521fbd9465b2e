import Glibc
import Sharing
import SharingTestSupport
import Synchronization
import Testing

@Suite struct TimedFileLayerTests {
  @Test(arguments: [EAGAIN, EHOSTDOWN, ETIMEDOUT, EIO])
  func `a call that failed for want of an answer leaves the share silent`(code: Int32) {
    let files = TimedFileLayer(StagedShare(judge: { $0 == .names ? .fails(code) : .works }))
    #expect(throws: Errno(code)) { try files.names(in: "/") }
    usleep(20_000)
    #expect(files.waiting > 0)
    #expect(throws: Never.self) { try files.stamp(of: "/") }
    #expect(files.waiting == 0)
  }

  @Test func `no is an answer too`() {
    let files = TimedFileLayer(StagedShare())
    #expect(throws: Errno(ENOENT)) { try files.names(in: "/nowhere") }
    usleep(20_000)
    #expect(files.waiting == 0)
  }
}
