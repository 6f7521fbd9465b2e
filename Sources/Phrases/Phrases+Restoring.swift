import Planning
import Storage

/// What restoring a backup does.
extension Phrases {
  package func backupIsOf(_ time: Int, number: Int) -> String {
    let when = moment(Instant(minutes: Int32(clamping: time / 60)), zone: .brussels)
    return say(
      "Deze reservekopie is van \(when) (wijziging \(number)).",
      "This backup is of \(when) (commit \(number)).")
  }

  /// Commits after the backup; `authors` with how many each, most first, as far as known.
  package func lostCommits(
    _ count: Int, by authors: [(name: String, commits: Int)], since first: CommitEntry?
  ) -> String {
    let commits = self.count(count, say("wijziging", "commit"), say("wijzigingen", "commits"))
    let names = authors.map { "\($0.name) (\(number($0.commits)))" }
    let by = names.isEmpty ? "" : say(", van \(few(names))", ", by \(few(names))")
    let isPartial = authors.reduce(0) { $0 + $1.commits } < count
    let known =
      isPartial
      ? say(" voor zover de geschiedenis reikt", " as far as the history reaches") : ""
    let since = first.map { say(", sinds \(moment($0))", ", since \(moment($0))") } ?? ""
    return say(
      "\(commits) daarna\(by)\(since)\(known): die worden teruggenomen.",
      "\(commits) after it\(by)\(since)\(known): they are taken back.")
  }

  package func nothingLost() -> String {
    say("Daarna is niets meer gewijzigd.", "Nothing was changed after it.")
  }

  package func otherPast() -> String {
    say(
      "Let op: de geschiedenis van het bord is een andere dan die van deze reservekopie; het bord is intussen zelf teruggezet of is gegevens kwijt.",
      "Note: the board has another history than this backup; it has itself been restored meanwhile or has lost data."
    )
  }

  package func goes(_ titles: [String]) -> String {
    say("Verdwijnt: ", "Goes: ") + activities(titles)
  }

  package func comesBack(_ titles: [String]) -> String {
    say("Komt terug: ", "Comes back: ") + activities(titles)
  }

  package func changes(_ titles: [String]) -> String {
    say("Verandert: ", "Changes: ") + activities(titles)
  }

  package func otherRows(_ count: Int) -> String {
    say("Verder: ", "Besides: ")
      + self.count(
        count, say("andere rij (boeking, zaal, uren …).", "other row (booking, room, hours …)."),
        say("andere rijen (boekingen, zalen, uren …).", "other rows (bookings, rooms, hours …)."))
  }

  private func activities(_ titles: [String]) -> String {
    count(titles.count, say("activiteit", "activity"), say("activiteiten", "activities"))
      + ": \(few(titles.map(quoted), atMost: 10))."
  }

  /// The reason a restoring commit carries when none is given.
  package func restoredFrom(_ file: String) -> String {
    say("teruggezet uit \(file)", "restored from \(file)")
  }

  package func undoRestore(_ number: Int) -> String {
    say(
      "Het bord van daarvoor blijft bewaard: ‘planbord undo \(number)’ haalt het terug.",
      "The board from before is kept: ‘planbord undo \(number)’ brings it back.")
  }

  package func restoredBeside(_ path: String) -> String {
    say(
      "Een nieuw bord uit deze reservekopie staat in \(path); het oude is niet aangeraakt. Laat iedereen --board of config.toml daarheen wijzen.",
      "A new board from this backup is in \(path); the old one was not touched. Point everyone's --board or config.toml there."
    )
  }

  /// Where going back is more than one commit can hold.
  package func restoreTooLarge(bytes: Int, most: Int) -> String {
    let (size, limit) = (size(bytes: bytes), size(bytes: most))
    return say(
      "Er is niets bewaard: het bord verschilt te veel van deze reservekopie voor één wijziging (\(size), hoogstens \(limit)). Maak er een nieuw bord van: ‘planbord restore BESTAND --to NIEUWE-MAP’.",
      "Nothing was saved: the board differs from this backup by more than one commit can hold (\(size), at most \(limit)). Make a new board of it: ‘planbord restore FILE --to NEW-FOLDER’."
    )
  }

  /// After what is wrong with a board that cannot be restored into.
  package func restoreBeside() -> String {
    say(
      "Dit bord kan zelf niets meer opnemen; zet de reservekopie ernaast: ‘planbord restore BESTAND --to NIEUWE-MAP’.",
      "This board can take nothing in itself; put the backup beside it: ‘planbord restore FILE --to NEW-FOLDER’."
    )
  }
}
