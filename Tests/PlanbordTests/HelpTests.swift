import ProgramTestSupport
import Testing

struct HelpTests {
  @Test(arguments: [
    ["--help"], ["help"], ["help", "book"], ["house", "set", "--help"], ["rules", "--help"],
  ])
  func `help is Dutch throughout`(arguments: [String]) throws {
    let help = try Program(board: false).run(arguments)
    #expect(help.code == 0)
    for english in [
      "OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "See ", "default",
      "subcommand", "<time>", "<title>", "options",
    ] {
      #expect(!help.output.contains(english), "\(english)")
    }
  }

  @Test func `English help is the library's own`() throws {
    let help = try Program(board: false).run("book", "--help", "--language", "en")
    #expect(help.output.contains("USAGE: planbord book [<options>] <title>"))
  }
}
