import Storage

/// Taking a person's name out of a board.
extension Phrases {
  /// What stands for a name that went.
  package func formerPerson(_ number: Int) -> String {
    say("Oud-medewerker \(number)", "Former colleague \(number)")
  }

  package func nameStands(_ names: [String], _ traces: NameTraces) -> String {
    let rows = count(traces.rows, say("rij", "row"), say("rijen", "rows"))
    let commits = count(
      traces.commits, say("wijziging", "commit"), say("wijzigingen", "commits"))
    return say(
      "\(list(names.map(quoted))): in \(rows) van het bord en in \(commits) van de geschiedenis.",
      "\(list(names.map(quoted))): in \(rows) of the board and in \(commits) of the history.")
  }

  package func eraseWould(_ placeholder: String) -> String {
    say(
      "Overal komt \(quoted(placeholder)) in de plaats. Oudere wijzigingen en momentopnamen verdwijnen nu al van de share, niet na 90 dagen; dit kan niet ongedaan gemaakt worden.",
      "Everywhere it becomes \(quoted(placeholder)). Older commits and snapshots go from the share now, not after 90 days; this cannot be undone."
    )
  }

  /// What an erasing commit did, in the history.
  package func nameErased() -> String { say("naam gewist", "name erased") }

  package func addYes() -> String {
    say(
      "Er is niets gewijzigd; voeg --yes toe om het te doen.",
      "Nothing was changed; add --yes to do it.")
  }

  package func erased(_ placeholder: String, number: Int) -> String {
    say(
      "Gewist als wijziging \(number): overal staat nu \(quoted(placeholder)).",
      "Erased as commit \(number): everywhere it now says \(quoted(placeholder)).")
  }

  /// After an erasing that had been cut off.
  package func erasingFinished() -> String {
    say(
      "Wat een eerdere keer op de share was blijven staan, is nu weg.",
      "What an earlier time had left on the share is gone now.")
  }

  /// Where the board no longer has the name, but what this computer keeps had.
  package func erasedHere(_ files: Int) -> String {
    let drafts = count(
      files, say("wachtende wijziging of ontvangstbewijs", "draft or receipt"),
      say("wachtende wijzigingen of ontvangstbewijzen", "drafts or receipts"))
    return say("Gewist uit \(drafts) op deze computer.", "Erased from \(drafts) on this computer.")
  }

  package func erasedNotEverywhere() -> String {
    say(
      "Reservekopieën, uitgevoerde bestanden en computers die nog niet gevolgd zijn, bevatten de naam nog. Wat hier wachtte, is mee gewist; elke andere computer doet dat zelf zodra het bord er opengaat.",
      "Backups, exported files and computers that have not followed yet still hold the name. What waited here is cleared too; every other computer does so itself once the board is opened there."
    )
  }

  package func idsStay(_ ids: [String]) -> String {
    say(
      "Let op: een id blijft wat het is: \(few(ids)).",
      "Note: an id stays what it is: \(few(ids)).")
  }
}
