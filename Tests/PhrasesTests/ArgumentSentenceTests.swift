import Phrases
import Planning
import Testing

struct ArgumentSentenceTests {
  private static let noon = LocalDateTime(LocalDate(days: 20_899), minuteOfDay: 720)
  private static let faults: [ArgumentFault] = [
    .typed(.notADate, text: "x"), .unknownWord("x", place: "--status", allowed: ["a", "b"]),
    .outOfRange("x", place: "--setup", allowed: 0...65_535), .emptyTitle,
    .unknownResource("x", nearest: nil), .unknownResource("x", nearest: "y"),
    .ambiguousResource("x", candidates: ["x1", "x2"]), .resourceTwice("x"),
    .unknownMuseum("x", allowed: ["stam", "msk"]), .unknownMuseum("x", allowed: []),
    .unknownActivity("x", nearest: nil), .unknownActivity("x", nearest: "y"),
    .ambiguousActivity("x", candidates: ["a1", "a2"]), .endNotAfterStart(start: noon, end: noon),
    .timeDoesNotExist(noon), .lastBeforeFirst(noon.date, noon.date), .nothingToMove, .fromWithoutTo,
    .dayIsOver(noon.date, place: "--until"),
    .notBookedOn(activity: "x", resource: "y"), .noSampleData(["/usr/share", "sample-data"]),
    .unknownTheme("x", allowed: ["dark", "light"]), .noSuchFolder("/mnt/stad"),
    .config(path: "config.toml", .cannotRead),
    .config(path: "config.toml", .notTOML(line: 3)),
    .config(path: "config.toml", .unknownKey("x", allowed: ["board", "theme"])),
    .config(path: "config.toml", .notAText(key: "board")),
    .config(path: "config.toml", .unknownLanguage("fr")),
  ]
  private static let usage: [UsageFault] = [
    .unknownCommand("x", nearest: nil), .unknownCommand("x", nearest: "y"),
    .unknownOption("--x", nearest: nil), .unknownOption("--x", nearest: "--y"),
    .missingValue(option: "--x"), .missingArgument("<title>"), .unexpected(["a", "b"]),
    .invalidValue("a", place: "--x"), .takesNoValue(option: "--x"), .other("Invalid option"),
  ]

  @Test(arguments: faults)
  func `every argument fault has a sentence`(fault: ArgumentFault) {
    expectSound { $0.sentence(fault) }
  }

  @Test(arguments: usage)
  func `every usage fault has a sentence`(fault: UsageFault) {
    expectSound { $0.sentence(.usage(fault)) }
  }

  @Test func `a mistyped room names the nearest`() {
    let fault = ArgumentFault.unknownResource("stam-reftr", nearest: "stam-refter")
    #expect(
      Phrases(.nl).sentence(fault)
        == "Er is geen zaal, medewerker of materiaal ‘stam-reftr’; bedoel je ‘stam-refter’? "
        + "‘planbord house show resources’ noemt wat er is.")
    #expect(
      Phrases(.en).sentence(fault)
        == "There is no room, person or material ‘stam-reftr’; do you mean ‘stam-refter’? "
        + "‘planbord house show resources’ names what there is.")
  }

  @Test func `an end before its start shows both`() {
    let fault = ArgumentFault.endNotAfterStart(
      start: Self.noon, end: LocalDateTime(Self.noon.date, minuteOfDay: 660))
    #expect(
      Phrases(.nl).sentence(fault)
        == "Het einde (ma 22/03/2027 11:00) komt niet na het begin (ma 22/03/2027 12:00).")
  }
}
