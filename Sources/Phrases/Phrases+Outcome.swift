import Planning
import Storage

extension Phrases {
  package func saved(number: Int) -> String {
    say("Bewaard als wijziging \(number).", "Saved as commit \(number).")
  }

  package func boardMade(_ activities: Int, bookings: Int, at path: String) -> String {
    let contents = contents(activities, bookings)
    return say("Bord gemaakt in \(path): \(contents).", "Board made at \(path): \(contents).")
  }

  /// After why the share is not fit for one.
  package func noBoardMade(at path: String) -> String {
    say(
      "Er is geen bord gemaakt in \(path); ‘planbord doctor’ zegt meer.",
      "No board was made at \(path); ‘planbord doctor’ says more.")
  }

  /// Where a board used to be there is nothing, and a new one is asked for.
  package func boardIsMissing(at path: String, lastChanged time: Int) -> String {
    let when = moment(unix: time)
    return say(
      "In \(path) stond een bord dat deze computer kent (laatst gewijzigd \(when)), en nu niets: waarschijnlijk is de share niet aangekoppeld. Koppel ze aan; moet hier toch een nieuw bord komen, geef dan --anyway.",
      "In \(path) there was a board that this computer knows (last changed \(when)), and now nothing: most likely the share is not mounted. Mount it; if a new board is to come here all the same, give --anyway."
    )
  }

  package func exported(_ activities: Int, bookings: Int, to path: String) -> String {
    let contents = contents(activities, bookings)
    return say("Geschreven in \(path): \(contents).", "Written to \(path): \(contents).")
  }

  private func contents(_ activities: Int, _ bookings: Int) -> String {
    list([
      count(activities, say("activiteit", "activity"), say("activiteiten", "activities")),
      count(bookings, say("boeking", "booking"), say("boekingen", "bookings")),
    ])
  }

  /// The answer to a dry run that would have gone through.
  package func wouldBeSaved() -> String {
    say("Proef: dit zou bewaard worden.", "Dry run: this would be saved.")
  }

  package func nothingChanges() -> String {
    say("Er verandert niets.", "Nothing changes.")
  }

  /// Why nothing was saved, and the ways out.
  package func refused(_ hard: Int) -> String {
    let clashes = count(hard, of: .hard)
    return say(
      "Niet bewaard: \(clashes). Kies een ander moment of een andere zaal, of geef een reden met --because.",
      "Not saved: \(clashes). Choose another time or room, or give a reason with --because.")
  }

  /// The same of a change that moves no booking: what it is about stays, and they are in the way.
  package func wouldBreak(_ hard: Int) -> String {
    let clashes = count(hard, of: .hard)
    return say(
      "Niet bewaard: de boekingen hierboven zouden botsen (\(clashes)). Pas ze eerst aan, of bewaar het toch met --because \"…\".",
      "Not saved: the bookings above would clash (\(clashes)). Change them first, or save it all the same with --because \"…\"."
    )
  }

  /// What was undone, before the number of the commit that did it.
  package func tookBack(_ number: Int, _ summary: String) -> String {
    say("Wijziging \(number) ongedaan gemaakt: \(summary).", "Commit \(number) undone: \(summary).")
  }

  package func didAgain(_ summary: String) -> String {
    say("Opnieuw gedaan: \(summary).", "Redone: \(summary).")
  }

  /// What was booked or moved to a time that is over.
  package func liesInPast(_ title: String, _ span: Span, zone: ZoneRules) -> String {
    let (what, when) = (quoted(title), when(span, zone: zone))
    return say(
      "! Let op: \(what) ligt in het verleden, \(when).",
      "! Mind: \(what) lies in the past, \(when).")
  }

  package func changedElsewhere(_ entry: CommitEntry, row: String) -> String {
    let when = moment(entry)
    return say(
      "Niet bewaard: \(quoted(row)) is gewijzigd door \(entry.author), \(when) (wijziging \(entry.number)); probeer opnieuw.",
      "Not saved: \(quoted(row)) was changed by \(entry.author), \(when) (commit \(entry.number)); try again."
    )
  }

  package func perhapsSaved() -> String {
    say(
      "De share viel weg tijdens het bewaren; of het gelukt is, blijkt uit ‘planbord history’ zodra ze terug is.",
      "The share went away while saving; ‘planbord history’ tells whether it worked once it is back."
    )
  }

  /// After why the share took nothing; `couldBe` when there was a way to keep it.
  package func nothingKept(couldBe: Bool) -> String {
    couldBe
      ? say(
        "Er is niets bewaard, ook hier niet. Met --keep-draft wacht de wijziging op deze computer.",
        "Nothing was saved, not here either. With --keep-draft the change waits on this computer.")
      : say("Er is niets bewaard, ook hier niet.", "Nothing was saved, not here either.")
  }

  package func keptAsDraft(_ id: String) -> String {
    say(
      "Alleen op deze computer bewaard, als \(id). ‘planbord drafts publish’ zet het op het bord.",
      "Kept on this computer only, as \(id). ‘planbord drafts publish’ puts it on the board.")
  }

  /// Before what is shown from the local copy only.
  package func shownFromCopy(asOf time: Int) -> String {
    let when = moment(unix: time)
    return say(
      "Dit is de stand van \(when), uit de kopie op deze computer.",
      "This is how it stood \(when), from the copy on this computer.")
  }

  /// When a commit was made, by its author's clock.
  package func moment(_ entry: CommitEntry) -> String { moment(unix: entry.time) }

  private func moment(unix seconds: Int) -> String {
    moment(Instant(minutes: Int32(clamping: seconds / 60)), zone: .brussels)
  }
}
