import ConstraintChecker
import Phrases
import Planning
import Sharing
import Storage
import Testing

struct StoreSentenceTests {
  private static let errors: [StoreError] = [
    .log(.away(errno: 110)), .replica(code: 11), .file(path: "/tmp/x", errno: 13),
    .noUsableSnapshot(newest: nil), .noUsableSnapshot(newest: 200),
    .newerFormat(found: 2, known: 1), .damagedPayload(number: 4, .notJSON),
    .commitDoesNotFit(number: 4, .alreadyThere("a1")),
    .changeDoesNotFit(.unknownResource("stam-refter")), .notStorable(.outOfRange(field: "setup")),
    .rowRefused(code: 275), .notInHistory(number: 4, begins: 1),
    .notInHistory(number: 4, begins: 9),
    .cannotBeTakenBack(number: 4), .erasingUnfinished(number: 4),
    .backup(path: "a.sqlite", .diskFull), .nothingToUndo,
    .nothingToRedo,
  ]

  @Test(arguments: errors)
  func `every store error has a sentence`(error: StoreError) {
    expectSound { $0.sentence(error) }
  }

  @Test func `every plan and record fault has words`() {
    let planFaults: [PlanFault] = [
      .unknownMuseum("x"), .unknownResource("x"), .unknownActivity("x"), .unknownBooking("x"),
      .alreadyThere("x"), .changedElsewhere("x"), .stillUsed("x"),
    ]
    for fault in planFaults { expectSoundWord { $0.word(fault) } }
    let recordFaults: [RecordFault] = [
      .notJSON, .newerFormat(found: 2, known: 1), .noSuchTime("x"), .noSuchWord("x"),
      .outOfRange(field: "x"), .endsBeforeItStarts("x"), .notOneRow, .doesNotComeBack,
    ]
    for fault in recordFaults { expectSoundWord { $0.word(fault) } }
  }

  @Test func `every outcome has a sentence`() {
    expectSound { $0.saved(number: 12) }
    expectSound { $0.wouldBeSaved() }
    expectSound { $0.nothingChanges() }
    expectSound { $0.refused(2) }
    expectSound { $0.perhapsSaved() }
    expectSound { $0.nothingKept(couldBe: true) }
    expectSound { $0.nothingKept(couldBe: false) }
    expectSound { $0.keptAsDraft("c1") }
    expectSound { $0.shownFromCopy(asOf: 1_800_000_000) }
    expectSound { $0.nothingPlanned() }
    expectSound { $0.closed(on: [LocalDate(days: 20_899)]) }
    expectSound { $0.unbooked(.room, 2) }
    expectSound { $0.onlyFirstListed("stam-refter") }
    expectSound { $0.checkSummary(open: [.hard: 3, .soft: 1], waived: 2, bookings: 412) }
    expectSound { $0.checkSummary(open: [:], waived: 0, bookings: 412) }
  }

  @Test func `a change is told in a few words`() {
    let span = Span(known: 0, 60)
    let before = Activity(id: "a1", title: "Lezing Leie", museum: "stam", span: span)
    var moved = before
    moved.span = span.moved(by: 60)
    var cancelled = before
    cancelled.status = .cancelled
    let dutch = Phrases(.nl)
    func summary(_ from: Activity?, _ to: Activity?) -> String {
      dutch.summary(PlanChange([.activity(Replacement(from: from, to: to))]))
    }
    #expect(summary(nil, before) == "nieuw: Lezing Leie")
    #expect(summary(before, moved) == "verplaatst: Lezing Leie")
    #expect(summary(before, cancelled) == "geannuleerd: Lezing Leie")
    #expect(summary(before, nil) == "weg: Lezing Leie")
  }

  @Test func `a change of the house names what it is about, and never why anyone is away`() throws {
    let absence = HouseRow.absence(
      Absence(id: "x1", person: "gids-04", span: Span(known: 0, 60), form: .leave))
    let change = PlanChange([.house(Replacement(from: nil, to: absence))])
    #expect(Phrases(.nl).summary(change) == "nieuw: afwezigheid van gids-04")
    var plan = Plan()
    try plan.apply(
      PlanChange([
        .museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM"))),
        .resource(
          Replacement(
            from: nil, to: Resource(id: "gids-04", kind: .staff, name: "Gids 04", museum: "stam"))),
      ]))
    #expect(Phrases(.nl).summary(change, in: plan) == "nieuw: afwezigheid van Gids 04")
    #expect(Phrases(.en).summary(change.inverse, in: plan) == "gone: absence of Gids 04")
    let setting = HouseRow.setting(RuleSetting(museum: "stam", rule: "staff-hours", weight: .off))
    #expect(
      Phrases(.nl).summary(PlanChange([.house(Replacement(from: setting, to: setting))]), in: plan)
        == "gewijzigd: regel staff-hours in STAM: uit")
  }
}
