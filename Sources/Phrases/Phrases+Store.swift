import Planning
import Storage

extension Phrases {
  /// Why the store could not do what was asked, and the way out.
  package func sentence(_ error: StoreError) -> String {
    switch error {
    case .log(let error):
      sentence(error)
    case .replica(let code):
      say(
        "De kopie van het bord op deze computer is onbruikbaar (SQLite \(code)); probeer opnieuw.",
        "This computer's copy of the board is unusable (SQLite \(code)); try again.")
    case .file(let path, let code):
      say(
        "\(path) op deze computer kan niet gebruikt worden: \(system(code)).",
        "\(path) on this computer cannot be used: \(system(code)).")
    case .noUsableSnapshot(let newest):
      say(
        "Geen momentopname van het bord is bruikbaar (de nieuwste is \(snapshot(newest))); zet er een terug uit een reservekopie.",
        "No snapshot of the board is usable (the newest is \(snapshot(newest))); put one back from a backup."
      )
    case .newerFormat(let found, let known):
      say(
        "Dit bord heeft formaat \(found), dit programma kent tot \(known); installeer een nieuwere versie.",
        "This board has format \(found), this program knows up to \(known); install a newer version."
      )
    case .damagedPayload(let number, let fault):
      say(
        "Wijziging \(number) van het bord is niet te lezen: \(word(fault)).",
        "Commit \(number) of the board cannot be read: \(word(fault)).")
    case .commitDoesNotFit(let number, let fault):
      say(
        "Wijziging \(number) past niet op het bord: \(word(fault)).",
        "Commit \(number) does not fit the board: \(word(fault)).")
    case .changeDoesNotFit(let fault):
      say("Dit kan niet bewaard worden: \(word(fault)).", "This cannot be saved: \(word(fault)).")
    case .notStorable(let fault):
      say("Dit kan niet bewaard worden: \(word(fault)).", "This cannot be saved: \(word(fault)).")
    case .rowRefused(let code):
      say(
        "Een waarde ligt buiten wat een bord kan bewaren (SQLite \(code)); er is niets bewaard.",
        "A value is outside what a board can hold (SQLite \(code)); nothing was saved.")
    case .notInHistory(let number, let begins) where number < begins:
      say(
        "Wijziging \(number) wordt niet meer bewaard: de geschiedenis begint bij wijziging \(begins).",
        "Commit \(number) is no longer kept: the history begins with commit \(begins).")
    case .notInHistory(let number, _):
      say(
        "Wijziging \(number) staat niet in de geschiedenis; zie ‘planbord history’.",
        "There is no commit \(number) in the history; see ‘planbord history’.")
    case .cannotBeTakenBack(let number):
      say(
        "Wijziging \(number) wiste een naam; dat kan niet ongedaan gemaakt worden.",
        "Commit \(number) erased a name; that cannot be undone.")
    case .erasingUnfinished(let number):
      say(
        "Wijziging \(number) wiste de naam van het bord, maar oudere bestanden op de share bevatten ze nog; herhaal ‘planbord erase-name’ met --yes.",
        "Commit \(number) erased the name from the board, but older files on the share still hold it; repeat ‘planbord erase-name’ with --yes."
      )
    case .backup(let path, let fault):
      "\(path): \(problem(fault))"
    case .nothingToUndo:
      say(
        "Er is niets van jou om ongedaan te maken; noem een nummer uit ‘planbord history’.",
        "There is nothing of yours to undo; name a number from ‘planbord history’.")
    case .nothingToRedo:
      say("Er is niets om opnieuw te doen.", "There is nothing to redo.")
    }
  }

  private func snapshot(_ number: Int?) -> String {
    number.map { String($0) } ?? say("er geen", "none")
  }
}

extension Phrases {
  /// Why a change does not fit a plan, without a full stop.
  package func word(_ fault: PlanFault) -> String {
    switch fault {
    case .unknownMuseum(let id):
      say("er is geen museum \(quoted(id.text))", "there is no museum \(quoted(id.text))")
    case .unknownResource(let id):
      say(
        "er is geen zaal, medewerker of materiaal \(quoted(id.text))",
        "there is no resource \(quoted(id.text))")
    case .unknownActivity(let id):
      say("er is geen activiteit \(quoted(id.text))", "there is no activity \(quoted(id.text))")
    case .unknownBooking(let id):
      say("er is geen boeking \(quoted(id.text))", "there is no booking \(quoted(id.text))")
    case .alreadyThere(let id):
      say("\(quoted(id)) bestaat al", "\(quoted(id)) is there already")
    case .changedElsewhere(let id):
      say("\(quoted(id)) is intussen gewijzigd", "\(quoted(id)) has been changed meanwhile")
    case .stillUsed(let id):
      say("\(quoted(id)) wordt nog gebruikt", "\(quoted(id)) is still in use")
    }
  }

  /// What a board cannot hold, without a full stop.
  package func word(_ fault: RecordFault) -> String {
    switch fault {
    case .notJSON: say("het is geen JSON", "it is no JSON")
    case .newerFormat(let found, let known):
      say(
        "het heeft formaat \(found), bekend is tot \(known)",
        "it has format \(found), known is up to \(known)")
    case .noSuchTime(let text):
      say("de tijd \(quoted(text)) bestaat niet", "there is no time \(quoted(text))")
    case .noSuchWord(let text):
      say("het woord \(quoted(text)) is onbekend", "the word \(quoted(text)) is unknown")
    case .outOfRange(let field):
      say(
        "\(quoted(field)) ligt buiten wat een bord kan bewaren",
        "\(quoted(field)) is outside what a board can hold")
    case .endsBeforeItStarts(let id):
      say("\(quoted(id)) eindigt voor het begint", "\(quoted(id)) ends before it starts")
    case .notOneRow:
      say("een wijziging noemt twee verschillende rijen", "a change names two different rows")
    case .doesNotComeBack:
      say(
        "het komt anders terug dan het geschreven werd", "it comes back other than it was written")
    }
  }
}
