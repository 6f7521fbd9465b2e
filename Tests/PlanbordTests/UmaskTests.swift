import Foundation
import ProgramTestSupport
import Testing

/// A planner whose files are for nobody else, unless the board's folder says otherwise.
@Suite struct UmaskTests {
  private func modes(in folder: String) throws -> [String: Int] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        return (name, facts[.posixPermissions] as? Int ?? 0)
      })
  }

  private let careful = ["/bin/sh", "-c", "umask 077; exec \"$@\"", "sh"]

  @Test func `what a careful planner saves can be read by all who may read the folder`() throws {
    let program = try Program()
    let booked = try program.run(
      ["book", "Lezing", "--on", "gids-4", "--start", "24/3/2027 14:00", "--end", "15:00"],
      through: careful)
    #expect(booked.code == 0)
    let commit = try #require(modes(in: program.board)["commits/00000/00000001"])
    #expect(commit & 0o044 == 0o044)
  }

  @Test func `a folder that is closed to others stays so`() throws {
    let program = try Program()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: "\(program.board)/new")
    let booked = try program.run(
      ["book", "Lezing", "--on", "gids-4", "--start", "24/3/2027 14:00", "--end", "15:00"],
      through: careful)
    #expect(booked.code == 0)
    let commit = try #require(modes(in: program.board)["commits/00000/00000001"])
    #expect(commit & 0o077 == 0)
  }
}
