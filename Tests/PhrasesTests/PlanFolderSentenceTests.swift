import Interchange
import Phrases
import Planning
import Testing

struct PlanFolderSentenceTests {
  private static let problems: [PlanFolderFault.Problem] = [
    .missingFolder, .cannotRead(code: 13), .missingFile, .fileTooLarge(allowed: 1000),
    .tooMany(allowed: 65_000), .missingColumn, .unknownColumn(nearest: nil),
    .unknownColumn(nearest: "title"), .repeatedColumn, .notUTF8, .unterminatedQuote,
    .misplacedQuote, .wrongCellCount(found: 4, expected: 5), .emptyValue, .controlCharacter,
    .notANumber, .outOfRange(allowed: 0...65_535), .unknownValue(allowed: ["room", "staff"]),
    .unknownZone(nearest: nil), .unknownID(nearest: "stam-refter"), .duplicateID(firstLine: 3),
    .notATime, .noSuchDate, .timeDoesNotExist(clocksJumpAt: Instant(minutes: 30_103_260)),
    .offsetDoesNotFit(fitting: [120, 60]), .endNotAfterStart, .overlapsOpening(firstLine: 2),
    .stillBooked(3),
    .notOfKind(.room), .notOfKind(.staff), .notOfKind(.material),
    .notADay(examples: ["12-24", "1TH 1,2,3"]), .notParameters, .besideItself,
    .notARoom, .cyclicParts(["een", "twee"]), .partsTooDeep(allowed: 32),
  ]

  @Test(arguments: problems)
  func `every fault has a sentence`(problem: PlanFolderFault.Problem) {
    let fault = PlanFolderFault(
      .activities, line: 12, column: "start", value: "2027-02-30", problem)
    expectSound { $0.sentence(fault) }
  }

  private func sentence(
    _ language: Language, _ value: String, column: String, _ problem: PlanFolderFault.Problem
  ) -> String {
    Phrases(language).sentence(
      PlanFolderFault(.activities, line: 12, column: column, value: value, problem))
  }

  @Test func `a fault names the file, the line, the column and the value`() {
    #expect(
      sentence(.nl, "stam-reftr", column: "resource", .unknownID(nearest: "stam-refter"))
        == "activities.csv:12: resource: ‘stam-reftr’ bestaat niet; bedoel je ‘stam-refter’?"
    )
    #expect(
      sentence(.en, "kamer", column: "kind", .unknownValue(allowed: ["room", "staff", "material"]))
        == "activities.csv:12: kind: ‘kamer’ is unknown; it may be room, staff or material.")
    #expect(
      sentence(
        .nl, "2027-10-31T02:30+03:00", column: "start", .offsetDoesNotFit(fitting: [120, 60]))
        == "activities.csv:12: start: ‘2027-10-31T02:30+03:00’: hier past +02:00 of +01:00.")
  }

  @Test func `a folder that is not there is named`() {
    let fault = PlanFolderFault(nil, value: "/media/plan", .missingFolder)
    #expect(
      Phrases(.nl).sentence(fault)
        == "Er is geen map ‘/media/plan’; noem een map met CSV-bestanden.")
    #expect(
      Phrases(.en).sentence(PlanFolderFault(.museums, .missingFile))
        == "museums.csv: this file is needed and missing.")
  }
}
