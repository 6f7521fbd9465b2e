import Testing

@testable import Planning

@Suite struct RoomTreeTests {
  @Test func `parts of parts belong to the whole`() {
    // 0 refter ⊃ 1 noord ⊃ 2 nis;  0 ⊃ 3 zuid
    let tree = RoomTree(partOf: [nil, ResourceIndex(0), ResourceIndex(1), ResourceIndex(0)])
    #expect(tree.parts(of: ResourceIndex(0)) == [1, 2, 3].map { ResourceIndex(Int($0)) })
    #expect(tree.containers(of: ResourceIndex(2)) == [ResourceIndex(1), ResourceIndex(0)])
    #expect(tree.containers(of: ResourceIndex(0)) == [])
  }

  @Test func `rooms that contain each other are named and left out`() {
    let tree = RoomTree(partOf: [ResourceIndex(1), ResourceIndex(0), nil])
    #expect(tree.cycles == [ResourceIndex(0), ResourceIndex(1)])
    #expect(tree.parts(of: ResourceIndex(0)) == [])
  }
}
