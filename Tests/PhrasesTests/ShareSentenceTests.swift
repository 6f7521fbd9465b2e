import Glibc
import Phrases
import Sharing
import Testing

struct ShareSentenceTests {
  private static let board = BoardIdentity(id: .random())
  private static let errors: [LogError] = [
    .noSuchFolder(path: "/mnt/stad"), .notABoard(path: "/mnt/stad"),
    .damagedFormat(path: "/mnt/stad"), .newerFormat(found: 2, known: 1),
    .otherBoard(found: board, expected: board), .alreadyABoard(path: "/mnt/stad"),
    .folderNotEmpty(path: "/mnt/stad"), .away(errno: ETIMEDOUT), .notWritable(errno: EROFS),
    .diskFull(errno: ENOSPC), .noHardLinks(errno: EPERM), .notExclusive,
    .tooLarge(bytes: 5000, most: 1000),
    .damaged(number: 17, .cutShort), .gap(number: 17), .prunedPast(number: 17, snapshot: 200),
    .unclear(errno: EIO), .noSuchSnapshot(number: 0), .snapshotDiffers(number: 200),
    .localFile(path: "/tmp/x", errno: EACCES),
  ]

  @Test(arguments: errors)
  func `every trouble with the share has a sentence`(error: LogError) {
    expectSound { $0.sentence(error) }
    expectSound { $0.sentence(error, isSaving: false) }
  }

  @Test func `that nothing was saved is told only to whoever was saving`() {
    let away = LogError.away(errno: ETIMEDOUT)
    let saving = "De share is niet bereikbaar (de server antwoordt niet); er is niets bewaard."
    #expect(Phrases(.nl).sentence(away) == saving)
    #expect(
      Phrases(.nl).sentence(away, isSaving: false)
        == "De share is niet bereikbaar (de server antwoordt niet)."
    )
    for error in Self.errors {
      let looking = Phrases(.en).sentence(error, isSaving: false)
      #expect(!looking.contains("saved"), "\(looking)")
    }
  }

  @Test func `every damage has words`() {
    let faults: [CommitFault] = [
      .notACommit, .cutShort, .wrongDigest, .wrongNumber(found: 3), .wrongPrevious(found: .zero),
      .newerFormat(2), .tooLarge(bytes: 9000),
    ]
    for fault in faults { expectSoundWord { $0.word(fault) } }
  }

  @Test func `system errors have words, unusual ones a number`() {
    let known = [
      ENOENT, EACCES, EROFS, ENOSPC, EISDIR, ENOTDIR, EEXIST, ENAMETOOLONG, EMFILE, EIO, ETIMEDOUT,
      ESTALE,
    ]
    for code in known { expectSoundWord { $0.system(code) } }
    #expect(Phrases(.nl).system(4711) == "systeemfout 4711")
  }

  @Test func `a missing board names the ways out`() {
    #expect(
      Phrases(.nl).sentence(LogError.noSuchFolder(path: "/mnt/stad"))
        == "Er is geen bord in /mnt/stad; maak er een met ‘planbord init’ of probeer ‘planbord demo’."
    )
  }
}
