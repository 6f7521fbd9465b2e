import Phrases
import Sharing
import Storage
import Testing

/// What is said about backups, restoring and erasing.
struct KeepingSentenceTests {
  private static let faults: [BackupFault] = [
    .fileExists, .noSuchFile, .cannotRead(errno: 13), .cannotWrite(errno: 30), .diskFull,
    .readsBackOtherwise, .notABackup, .damaged, .newerFormat(found: 9, known: 1),
    .otherBoard(found: .random(), expected: .random()),
  ]

  @Test(arguments: faults)
  func `every trouble with a backup names the file and the way out`(fault: BackupFault) {
    expectSound { $0.sentence(StoreError.backup(path: "/backup/stad.sqlite", fault)) }
  }

  @Test func `what was kept, restored or erased is told in both languages`() {
    expectSound { $0.backedUp(to: "stad.sqlite", number: 12) }
    expectSound { $0.outdatedRemoved(["stad-2026-01-02.sqlite"]) }
    expectSound { $0.exportedPlainly(to: "stad.sqlite", number: 12) }
    expectSound { $0.historyBegins(201) }
    expectSound { $0.backupIsOf(1_800_000_000, number: 12) }
    expectSound { $0.lostCommits(3, by: [(name: "els", commits: 2)], since: nil) }
    expectSound { $0.nothingLost() }
    expectSound { $0.otherPast() }
    expectSound { $0.goes(["Lezing"]) }
    expectSound { $0.comesBack(["Lezing"]) }
    expectSound { $0.changes(["Lezing"]) }
    expectSound { $0.otherRows(2) }
    expectSound { $0.undoRestore(12) }
    expectSound { $0.restoredBeside("/share/nieuw.planbord") }
    expectSound { $0.restoreBeside() }
    expectSound { $0.restoreTooLarge(bytes: 74_173_867, most: 67_108_864) }
    #expect(Phrases(.nl).restoreTooLarge(bytes: 1, most: 1).contains("--to NIEUWE-MAP"))
    expectSound { $0.noBoardMade(at: "/share/nieuw.planbord") }
    expectSound { $0.eraseWould("Oud-medewerker 1") }
    expectSound { $0.addYes() }
    expectSound { $0.erased("Oud-medewerker 1", number: 12) }
    expectSound { $0.erasingFinished() }
    expectSound { $0.erasedNotEverywhere() }
    expectSound { $0.erasedHere(1) }
    expectSound { $0.erasedHere(3) }
    expectSound { $0.idsStay(["gids-04"]) }
  }

  @Test func `commits the history no longer has are not counted as somebody's`() {
    #expect(
      Phrases(.nl).lostCommits(3, by: [(name: "els", commits: 2)], since: nil)
        == "3 wijzigingen daarna, van els (2) voor zover de geschiedenis reikt: die worden teruggenomen."
    )
  }
}
