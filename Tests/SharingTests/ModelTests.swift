import Sharing
import SharingTestSupport
import Testing

/// Three clients at random, against the simplest model there is: one list that only grows.
@Suite struct ModelTests {
  @Test(arguments: Array(1...15), [FileSystem.local, .nfs, .smb])
  func `whatever three clients do and suffer, the log is one list and their answers are true`(
    seed: Int, fileSystem: FileSystem
  ) throws {
    let board = try TestBoard()
    let world = ModelWorld(seed: UInt64(seed))
    let clients = (0..<3).map { _ in ModelClient(world, board: board.path, on: fileSystem) }
    clients.forEach(world.add)
    for _ in 0..<60 { world.step() }
    world.endFaults()
    for client in clients { try client.finish() }

    let list = try board.allCommits()
    #expect(Set(list.map(\.id)).count == list.count)
    for commit in list {
      #expect(commit.payload == Array("after \(commit.number - 1)".utf8))
    }
    let answers = clients.map(\.facts)
    for client in answers {
      #expect(client.acknowledged.allSatisfy { list[$0.number - 1] == $0 })
      #expect(Set(client.denied).isDisjoint(with: list.map(\.id)))
      #expect(client.seen == list)
    }
    // Nobody else is here: what is in the list was acknowledged to somebody.
    #expect(answers.reduce(0) { $0 + $1.acknowledged.count } == list.count)
  }
}
