import Testing

@testable import Sharing

/// Whether others may read what this process makes.
@Suite struct UmaskTests {
  @Test(
    arguments: [
      ("0022", false), ("0002", false), ("0000", false), ("0027", true), ("0077", true),
      ("0044", true),
    ])
  func `only a umask that takes reading away hides files`(umask: String, hides: Bool) {
    #expect(Umask.hidesFiles("Name:\tplanbord\nUmask:\t\(umask)\nState:\tR\n") == hides)
  }

  @Test func `where nobody tells, new files are looked at`() {
    #expect(Umask.hidesFiles(""))
    #expect(Umask.hidesFiles("Name:\tplanbord\n"))
  }
}
