import Foundation
import ProgramTestSupport
import Testing

/// Commands that change a board whose share is away.
struct KeepDraftTests {
  private let program: Program
  private let elsewhere: String

  init() throws {
    program = try Program()
    elsewhere = "\(program.home)/elders"
    _ = try program.run("check")
    try FileManager.default.moveItem(atPath: program.board, toPath: elsewhere)
  }

  private func comeBack() throws {
    try FileManager.default.moveItem(atPath: elsewhere, toPath: program.board)
  }

  private func book(_ more: String...) throws -> Program.Result {
    try program.run(
      ["book", "Proef", "--on", "stam-refter", "--start", "24/3/2027 9", "--end", "10"] + more)
  }

  @Test func `without the share nothing is kept, and that is said`() throws {
    let tried = try book()
    #expect(tried.code == 3)
    #expect(tried.output == "")
    #expect(
      tried.errors.hasSuffix(
        "planbord: Er is niets bewaard, ook hier niet. Met --keep-draft wacht de wijziging op deze computer.\n"
      ))
    #expect(try program.run("drafts").output.hasPrefix("Er wacht niets"))
    for words in [["cancel", "a1"], ["move", "a1", "--start", "23/3/2027 12"]] {
      #expect(try program.run(words).errors.contains("Er is niets bewaard"))
    }
  }

  @Test func `who only looks had nothing to save`() throws {
    for word in ["history", "week", "check"] {
      let looked = try program.run(word)
      #expect(looked.code == 3)
      #expect(looked.errors.contains("planbord: De share is niet bereikbaar ("))
      #expect(!looked.errors.contains("bewaard"))
    }
  }

  @Test func `asked to, it keeps a draft that is published once the share is back`() throws {
    let kept = try book("--keep-draft")
    #expect(kept.code == 3)
    #expect(kept.output.contains("Alleen op deze computer bewaard, als c"))
    #expect(!kept.errors.contains("niets bewaard"))
    #expect(try program.run("drafts").output.contains("nieuw: Proef  (wacht)"))
    let moved = try program.run("move", "a1", "--start", "23/3/2027 14", "--keep-draft")
    #expect(moved.code == 3)
    try comeBack()
    #expect(try program.run("drafts", "publish").code == 0)
    #expect(try program.run("history").outputLines.count == 2)
    #expect(try program.run("drafts", "publish").code == 0)
    #expect(try program.run("history").outputLines.count == 2)
  }

  @Test func `what clashes with the copy on this computer is refused, and not kept`() throws {
    let refused = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "22/3/2027 12", "--end", "13",
      "--keep-draft")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("Niet bewaard: 1 botsing."))
    #expect(try program.run("drafts").output.hasPrefix("Er wacht niets"))
  }

  @Test func `with the share there it saves as ever, and a refusal leaves no draft`() throws {
    try comeBack()
    #expect(try book("--keep-draft").output.hasPrefix("Bewaard als wijziging 1."))
    let refused = try book("--keep-draft", "--format", "json")
    #expect(refused.code == 1)
    #expect(try program.run("drafts").output.hasPrefix("Er wacht niets"))
  }

  @Test func `in JSON the draft has its id`() throws {
    let kept = try book("--keep-draft", "--format", "json")
    #expect(kept.output.hasPrefix(#"{"result":"kept","activity":"#))
    #expect(kept.output.contains(#","draft":"c"#))
  }

  @Test func `a dry run without the share keeps nothing`() throws {
    let tried = try book("--keep-draft", "--dry-run")
    #expect(tried.code == 3)
    #expect(tried.errors.hasSuffix("planbord: Er is niets bewaard, ook hier niet.\n"))
    #expect(try program.run("drafts").output.hasPrefix("Er wacht niets"))
  }
}
