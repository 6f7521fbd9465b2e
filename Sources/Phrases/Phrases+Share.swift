import Sharing

extension Phrases {
  /// What is the matter with the board's folder or its share, and the way out.
  ///
  /// Who only looked had nothing to save, and what is kept on this computer is saved in a way.
  package func sentence(_ error: LogError, isSaving: Bool = true) -> String {
    let nothing = isSaving ? say("; er is niets bewaard", "; nothing was saved") : ""
    return switch error {
    // The folder.
    case .noSuchFolder(let path):
      say(
        "Er is geen bord in \(path); maak er een met ‘planbord init’ of probeer ‘planbord demo’.",
        "There is no board at \(path); make one with ‘planbord init’ or try ‘planbord demo’.")
    case .notABoard(let path):
      say(
        "\(path) is geen bord; is de share verbonden, en is het de juiste map?",
        "\(path) is no board; is the share connected, and is it the right folder?")
    case .damagedFormat(let path):
      say(
        "\(path) is beschadigd; zet het bestand FORMAT terug uit een reservekopie.",
        "\(path) is damaged; put the file FORMAT back from a backup.")
    case .newerFormat(let found, let known):
      say(
        "Dit bord heeft formaat \(found), dit programma kent tot \(known); installeer een nieuwere versie.",
        "This board has format \(found), this program knows up to \(known); install a newer version."
      )
    case .otherBoard(let found, let expected):
      say(
        "In deze map staat een ander bord (\(found.id)) dan vroeger (\(expected.id)); kijk na welke share verbonden is.",
        "This folder holds another board (\(found.id)) than it used to (\(expected.id)); check which share is connected."
      )
    case .alreadyABoard(let path):
      say(
        "In \(path) staat al een bord; kies een andere map.",
        "There is a board at \(path) already; choose another folder.")
    case .folderNotEmpty(let path):
      say(
        "\(path) is niet leeg; kies een nieuwe of lege map.",
        "\(path) is not empty; choose a new or empty folder.")

    // The share.
    case .away(let code):
      say(
        "De share is niet bereikbaar (\(system(code)))\(nothing).",
        "The share cannot be reached (\(system(code)))\(nothing).")
    case .notWritable(let code):
      say(
        "Op de share kan niet geschreven worden (\(system(code)))\(nothing).",
        "The share cannot be written to (\(system(code)))\(nothing).")
    case .diskFull:
      say(
        "De share is vol\(nothing). Vraag meer plaats en probeer opnieuw.",
        "The share is full\(nothing). Ask for more room and try again.")
    case .noHardLinks(let code):
      say(
        "Deze schijf kan geen bord dragen (\(system(code))): ze kent geen harde links. Kies een andere share.",
        "This disk cannot hold a board (\(system(code))): it knows no hard links. Choose another share."
      )
    case .notExclusive:
      say(
        "Op deze share kunnen twee planners allebei de eerste zijn\(nothing). Kies een andere share; ‘planbord doctor’ toont wat er mis is.",
        "On this share two planners can both be the first\(nothing). Choose another share; ‘planbord doctor’ shows what is wrong."
      )
    case .tooLarge(let bytes, let most):
      say(
        "Deze wijziging is te groot (\(number(bytes)) bytes, hoogstens \(number(most))); splits ze op.",
        "This change is too large (\(number(bytes)) bytes, at most \(number(most))); split it up.")
    case .unclear(let code):
      say(
        "De share viel weg tijdens het bewaren (\(system(code))); de wijziging wordt nagekeken zodra ze terug is.",
        "The share went away while saving (\(system(code))); the change is looked up when it is back."
      )
    case .localFile(let path, let code):
      say(
        "\(path) op deze computer kan niet gebruikt worden: \(system(code)).",
        "\(path) on this computer cannot be used: \(system(code)).")

    // What is in it.
    case .damaged(let number, let fault):
      say(
        "Wijziging \(number) van het bord is beschadigd: \(word(fault)). Zet dat bestand terug uit een reservekopie.",
        "Commit \(number) of the board is damaged: \(word(fault)). Put that file back from a backup."
      )
    case .gap(let number):
      say(
        "Wijziging \(number) van het bord ontbreekt; zet dat bestand terug uit een reservekopie.",
        "Commit \(number) of the board is missing; put that file back from a backup.")
    case .prunedPast(let number, let snapshot):
      say(
        "Wijziging \(number) is opgeruimd; begin opnieuw vanaf momentopname \(snapshot).",
        "Commit \(number) was cleared away; start again from snapshot \(snapshot).")
    case .noSuchSnapshot(let number):
      say(
        "Momentopname \(number) van het bord ontbreekt; zet dat bestand terug uit een reservekopie.",
        "Snapshot \(number) of the board is missing; put that file back from a backup.")
    case .snapshotDiffers(let number):
      say(
        "Momentopname \(number) kwam anders terug dan ze geschreven werd; vertrouw deze share niet.",
        "Snapshot \(number) came back other than it was written; do not trust this share.")
    }
  }

  /// What is wrong with a commit file, without a full stop.
  package func word(_ fault: CommitFault) -> String {
    switch fault {
    case .notACommit: say("het is geen wijziging", "it is no commit")
    case .cutShort: say("het bestand is afgebroken", "the file is cut short")
    case .wrongDigest: say("de controlesom klopt niet", "its checksum is wrong")
    case .wrongNumber(let found):
      say("er staat nummer \(found) in", "it says number \(found) inside")
    case .wrongPrevious:
      say("ze volgt niet op de vorige wijziging", "it does not follow the commit before it")
    case .newerFormat(let found):
      say("ze heeft het nieuwere formaat \(found)", "it has the newer format \(found)")
    case .tooLarge(let bytes):
      say("ze is te groot, \(number(bytes)) bytes", "it is too large, \(number(bytes)) bytes")
    }
  }
}
