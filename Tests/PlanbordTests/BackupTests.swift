import Foundation
import ProgramTestSupport
import Testing

struct BackupTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func backup() throws -> String {
    let made = try program.run("backup", program.home, "--format", "json").output
    let name = try #require(made.firstMatch(of: #/"file":"([^"]+)"/#)).output.1
    return String(name)
  }

  @Test func `a backup is one file, named for the board and the minute`() throws {
    let made = try program.run("backup", program.home)
    #expect(
      made.output.wholeMatch(
        of:
          #/Reservekopie gemaakt en nagelezen: \S+/stad-\d{4}-\d\d-\d\d-\d{4}\.sqlite, tot en met wijziging 0\.\n/#
      ) != nil)
    #expect(made.code == 0)
  }

  @Test func `daily backups are named for the day, and old ones go`() throws {
    let folder = "\(program.home)/copies"
    try Program.write(
      ["stad-2019-01-31.sqlite": "old", "stad-2020-02-30.sqlite": "mine"], to: folder)
    for day in 10...25 { try Program.write(["stad-2020-01-\(day).sqlite": "old"], to: folder) }
    #expect(try program.run("backup", "--daily", folder).code == 0)
    #expect(try program.run("backup", "--daily", folder).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 17)
    #expect(names.first == "stad-2019-01-31.sqlite")
    #expect(!names.contains("stad-2020-01-11.sqlite"))
    #expect(names.contains("stad-2020-01-10.sqlite"))
    #expect(names.contains("stad-2020-02-30.sqlite"))
  }

  @Test func `restoring is tried first, then done, and undone`() throws {
    let file = try backup()
    _ = try program.run("cancel", "a1")
    _ = try program.run(
      "book", "Proef", "--on", "gids-4", "--start", "22/3/2027 12", "--end", "13")
    let trial = try program.run("restore", file, "--dry-run")
    #expect(trial.output.contains("2 wijzigingen daarna, van els (2), sinds "))
    #expect(trial.output.contains("Verdwijnt: 1 activiteit: ‘Proef’."))
    #expect(trial.output.contains("Verandert: 1 activiteit: ‘Lezing Leie’."))
    #expect(trial.outputLines.last == "Proef: dit zou bewaard worden.")
    #expect(try program.run("history").outputLines.count == 2)

    let done = try program.run("restore", file)
    #expect(done.output.contains("Bewaard als wijziging 3."))
    #expect(done.code == 0)
    #expect(try program.run("history").outputLines.first?.contains("teruggezet uit") == true)
    #expect(try program.run("restore", file).output.contains("Er verandert niets."))
    #expect(try program.run("undo", "3").code == 0)
    #expect(try program.run("day", "22/3/2027", "--section", "activities").output.contains("Proef"))
  }

  @Test func `what cannot be restored says why`() throws {
    let missing = try program.run("restore", "none.sqlite")
    #expect(missing.errors == "planbord: none.sqlite: dit bestand bestaat niet.\n")
    #expect(missing.code == 2)
    let csv = "\(program.home)/plan/museums.csv"
    let wrong = try program.run("restore", csv)
    #expect(wrong.errors == "planbord: \(csv): dit is geen reservekopie van een planbord.\n")
    #expect(wrong.code == 2)
    let other = try Program()
    let refused = try other.run("restore", try backup())
    #expect(refused.errors.contains("is van een ander bord"))
    #expect(refused.code == 2)
  }

  @Test func `a damaged board gets a new one beside it`() throws {
    let file = try backup()
    _ = try program.run("cancel", "a1")
    try Data("rubbish".utf8).write(
      to: URL(fileURLWithPath: "\(program.board)/commits/00000/00000001"))
    try FileManager.default.removeItem(atPath: "\(program.home)/.cache")
    let refused = try program.run("restore", file)
    #expect(refused.errors.contains("planbord restore BESTAND --to NIEUWE-MAP"))
    #expect(refused.code == 3)
    let new = "\(program.home)/nieuw.planbord"
    #expect(try program.run("restore", file, "--to", new).code == 0)
    let day = try program.run("--board", new, "day", "22/3/2027", "--section", "activities")
    #expect(day.output.contains("Lezing Leie, bevestigd"))
    #expect(FileManager.default.fileExists(atPath: "\(program.board)/commits/00000/00000001"))
  }

  @Test func `a plain database goes to a new file only`() throws {
    let file = "\(program.home)/bord.sqlite"
    #expect(
      try program.run("export", "sqlite", file).output
        == "Geschreven in \(file), tot en met wijziging 0.\n")
    let again = try program.run("export", "sqlite", file)
    #expect(
      again.errors == "planbord: \(file): dit bestand bestaat al; kies een andere naam of map.\n")
    #expect(again.code == 2)
  }
}
