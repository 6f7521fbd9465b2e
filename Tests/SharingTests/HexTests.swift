import Testing

@testable import Sharing

@Suite struct HexTests {
  @Test func `an id is 32 lower-case hex digits and nothing else`() {
    #expect(CommitID(hex: String(repeating: "0f", count: 16)) != nil)
    #expect(CommitID(hex: String(repeating: "0F", count: 16)) == nil)
    #expect(CommitID(hex: String(repeating: "0f", count: 15)) == nil)
    #expect(CommitID.random() != CommitID.random())
    #expect(CommitID(hex: CommitID.random().hex) != nil)
  }

  @Test func `a digest is the SHA-256 everybody else computes`() {
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Digest(of: "abc".utf8).hex == abc)
    #expect(Digest(hex: abc) == Digest(of: "abc".utf8))
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
  }
}
