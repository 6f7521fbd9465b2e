import Foundation
import Glibc
import ProgramTestSupport
import Testing

/// The screens are what an administrator sees; what differs by machine is drawn as dots.
@Suite struct DoctorTests {
  /// A board with three commits.
  private func program() throws -> Program {
    let program = try Program()
    for day in 24...26 {
      let booked = try program.run(
        "book", "Proef \(day)", "--on", "stam-refter", "--start", "\(day)/3/2027 12", "--end", "13")
      #expect(booked.code == 0)
    }
    return program
  }

  /// The topics with their marks, as `! leftovers`, and the exit code.
  private func marks(_ program: Program, _ arguments: String...) throws -> (Set<String>, Int32) {
    let result = try program.run(["doctor"] + arguments + ["--language", "en"])
    let lines = result.outputLines.filter { !$0.hasPrefix(" ") }.dropFirst().dropLast()
    let marks = lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    return (Set(marks).filter { !$0.hasPrefix("✓") }, result.code)
  }

  private func commit(_ number: Int, of program: Program) -> String {
    "\(program.board)/commits/00000/0000000\(number)"
  }

  @Test func `a good board, in Dutch`() throws {
    let program = try program()
    let result = try program.run("doctor")
    #expect(
      plain(result.output, program) == """
        Nagekeken: HOME/stad.planbord

        ✓ map            Een bord, formaat 1, kenmerk ….
        ✓ publiceren     Geprobeerd: het eerste bestand kreeg de naam, het tweede niet.
        ✓ keten          Wijzigingen 1 tot en met 3 sluiten alle op elkaar aan.
        ✓ momentopnames  1 gaaf, de nieuwste van wijziging 0.
        ✓ resten         Geen.
        ✓ deze computer  De kopie is bij, tot wijziging 3.

        Geschikt om op te plannen.

        """)
    #expect(result.code == 0)
    #expect(result.errors == "")
  }

  @Test func `a board with a flipped byte in commit 3, in English`() throws {
    let program = try program()
    let url = URL(fileURLWithPath: commit(3, of: program))
    var bytes = try Data(contentsOf: url)
    // In the commit itself: copies of earlier ones come after it.
    bytes[400] ^= 1
    try bytes.write(to: url)
    let result = try program.run("doctor", program.board, "--language", "en")
    #expect(
      plain(result.output, program) == """
        Examined: HOME/stad.planbord

        ✓ folder      A board, format 1, identity ….
        ✓ publishing  Tried: the first file got the name, the second did not.
        ✗ chain       Commit 3 is the first that is wrong: its checksum is wrong.
                      → Someone or something changed that file. Put it back from a
                        backup; all is right up to 2.
        ✓ snapshots   1 sound, the newest as of commit 0.
        ✓ leftovers   None.

        Not fit: begin with what stands at ✗.

        """)
    #expect(result.code == 3)
  }

  /// Without the lines that hang on the machine the tests run on, and without what is random.
  private func plain(_ output: String, _ program: Program) -> String {
    let topics = [
      "share", "ruimte", "room", "snelheid", "speed", "zichtbaar", "seen", "klok", "clock",
      "rechten", "rights",
    ]
    var isLeftOut = false
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      let words = line.split(separator: " ").map(String.init)
      if line.first != " " { isLeftOut = words.count > 1 && topics.contains(words[1]) }
      return !isLeftOut
    }
    return lines.joined(separator: "\n")
      .replacing(program.home, with: "HOME")
      .replacing(#/(kenmerk|identity) [0-9a-f]{8}/#) { "\($0.1) …" }
  }

  @Test func `a missing commit is named and ends with three`() throws {
    let program = try program()
    try FileManager.default.removeItem(atPath: commit(2, of: program))
    let (marks, code) = try marks(program)
    #expect(marks == ["✗ chain"])
    #expect(code == 3)
    let json = try program.run("doctor", "--format", "json").output
    #expect(json.contains(#""verdict":"unfit""#))
    #expect(json.contains(#"{"topic":"chain","mark":"unfit","number":2,"#))
  }

  @Test func `old leftovers are a warning and end with one`() throws {
    let program = try program()
    let file = "\(program.board)/new/\(String(repeating: "0a", count: 16))"
    try Data().write(to: URL(fileURLWithPath: file))
    var times = [
      timeval(tv_sec: 1_600_000_000, tv_usec: 0), timeval(tv_sec: 1_600_000_000, tv_usec: 0),
    ]
    utimes(file, &times)
    let (marks, code) = try marks(program)
    #expect(marks == ["! leftovers"])
    #expect(code == 1)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test func `an empty folder may become a board, and stays empty`() throws {
    let program = try Program(board: false)
    let folder = "\(program.home)/share"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let result = try program.run("doctor", folder)
    #expect(result.output.contains("✓ map         Leeg; hier mag een bord komen."))
    #expect(result.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func `a board of a newer program is told so, and its chain is left alone`() throws {
    let program = try program()
    try Data("planbord-board 2\nsomething else\n".utf8)
      .write(to: URL(fileURLWithPath: "\(program.board)/FORMAT"))
    let result = try program.run("doctor")
    #expect(
      result.output.contains(
        "✗ map         Een bord van formaat 2; dit programma kent tot formaat 1."))
    #expect(!result.output.contains("keten"))
    #expect(result.code == 3)
  }

  @Test func `a folder that is not there ends with three`() throws {
    let program = try Program(board: false)
    let (marks, code) = try marks(program, "/nowhere/at/all")
    #expect(marks == ["✗ folder"])
    #expect(code == 3)
  }

  @Test func `a board this user may not write is only to read`() throws {
    let program = try program()
    let paths = ["", "/new", "/commits", "/commits/00000"].map { program.board + $0 }
    for path in paths { chmod(path, 0o555) }
    defer { for path in paths { chmod(path, 0o755) } }
    let result = try program.run(asNobody: ["doctor", program.board, "--language", "en"])
    #expect(result.output.contains("Tried: writing is not allowed (you have no permission)."))
    #expect(result.output.hasSuffix("From here it can only be read: see what stands at ✗.\n"))
    #expect(result.code == 3)
  }

  @Test func `a share that does not answer is told while waiting, and given up`() throws {
    let program = try Program(board: false)
    let folder = "\(program.home)/stil.planbord"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    // Opening a pipe that nobody writes to waits for ever.
    mkfifo("\(folder)/FORMAT", 0o600)
    let result = try program.run("doctor", folder, "--patience", "3")
    #expect(result.errors.hasPrefix("planbord: de map wordt bekeken …\n"))
    #expect(
      result.output.contains("✗ antwoord  De share antwoordt niet: de map wordt bekeken, al 3 s."))
    #expect(result.code == 3)
  }

  @Test func `where there is only ASCII the signs are too`() throws {
    let program = try program()
    program.environment["LANG"] = "C"
    let lines = try program.run("doctor").outputLines
    #expect(lines.contains { $0.hasPrefix("+ keten") })
    #expect(try program.run("doctor", "--patience", "0").code == 2)
  }
}

extension Program {
  /// Run without root's right to write everywhere.
  fileprivate func run(asNobody arguments: [String]) throws -> Result {
    guard geteuid() == 0 else { return try run(arguments) }
    return try run(
      arguments, through: ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
  }
}
