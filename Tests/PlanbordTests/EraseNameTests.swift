import ProgramTestSupport
import Testing

struct EraseNameTests {
  @Test func `a name goes only when that is confirmed, and then everywhere`() throws {
    let program = try Program()
    _ = try program.run(
      "book", "Overleg met Gids 04", "--on", "gids-4", "--start", "24/3/2027 12", "--end", "13")
    let reason = ["--because", "op vraag van de betrokkene"]
    let asked = try program.run(["erase-name", "gids-4"] + reason)
    #expect(
      asked.outputLines.first
        == "‘Gids 04’: in 2 rijen van het bord en in 1 wijziging van de geschiedenis.")
    #expect(asked.code == 1)
    #expect(try program.run("history").outputLines.count == 1)

    let done = try program.run(["erase-name", "gids-4", "--yes"] + reason)
    #expect(done.code == 0)
    #expect(done.output.contains("Gewist als wijziging 2: overal staat nu ‘Oud-medewerker 1’."))
    let day = try program.run("day", "24/3/2027", "--section", "staff").output
    #expect(day.contains("Oud-medewerker 1"))
    #expect(!day.contains("Gids 04"))
    #expect(
      try program.run("history").outputLines.last?.contains("nieuw: Overleg met Oud-medewerker 1")
        == true)
    let again = try program.run(["erase-name", "Gids 04", "--yes"] + reason)
    #expect(
      again.errors
        == "planbord: ‘Gids 04’ staat nergens op dit bord of in zijn geschiedenis.\n")
    #expect(again.code == 2)
  }

  @Test func `what is to stay must not hold the name`() throws {
    let program = try Program()
    let reason = try program.run("erase-name", "gids-4", "--because", "Gids 04 vraagt het")
    #expect(reason.errors.hasPrefix("planbord: --because: in ‘Gids 04 vraagt het’ staat de naam"))
    let placeholder = try program.run(
      "erase-name", "gids-4", "--as", "ex-Gids 04", "--because", "vraag")
    #expect(placeholder.errors.hasPrefix("planbord: --as: "))
    let own = try program.run("erase-name", "els", "--because", "vraag")
    #expect(own.errors.hasPrefix("planbord: author: in ‘els’ staat de naam"))
    #expect(own.code == 2)
  }
}
