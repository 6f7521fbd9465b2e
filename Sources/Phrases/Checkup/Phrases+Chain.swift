import Sharing

extension Phrases {
  func sentence(_ finding: ChainFinding) -> String {
    switch finding {
    case .empty: say("Nog geen wijzigingen.", "No commits yet.")
    case .whole(let first, let last) where first == last:
      say("Wijziging \(number(last)) klopt.", "Commit \(number(last)) is right.")
    case .whole(let first, let last):
      say(
        "Wijzigingen \(number(first)) tot en met \(number(last)) sluiten alle op elkaar aan.",
        "Commits \(number(first)) to \(number(last)) each follow the one before.")
    case .broken(let at, let fault):
      say(
        "Wijziging \(number(at)) is de eerste die niet klopt: \(word(fault)).",
        "Commit \(number(at)) is the first that is wrong: \(word(fault)).")
    case .hole(let at):
      say(
        "Wijziging \(number(at)) ontbreekt, maar latere zijn er wel.",
        "Commit \(number(at)) is missing, but later ones are there.")
    case .unreadable(let at?, let code):
      say(
        "Wijziging \(number(at)) is niet te lezen: \(system(code)).",
        "Commit \(number(at)) cannot be read: \(system(code)).")
    case .unreadable(nil, let code):
      say(
        "De map commits is niet te lezen: \(system(code)).",
        "The folder commits cannot be read: \(system(code)).")
    case .startsOddly(let at):
      say(
        "De keten begint midden in een map, bij wijziging \(number(at)).",
        "The chain begins in the middle of a folder, at commit \(number(at)).")
    case .strangers(let found, let example):
      say(
        "In commits \(found == 1 ? "staat" : "staan") \(count(found, "vreemd bestand", "vreemde bestanden")), zoals \(example).",
        "In commits there \(found == 1 ? "is" : "are") \(count(found, "strange file", "strange files")), such as \(example)."
      )
    case .falseCopies(let found, let first):
      say(
        "\(count(found, "wijziging heeft", "wijzigingen hebben")) kopieën van eerdere bij zich die niet kloppen; de eerste is \(number(first)).",
        "\(count(found, "commit carries", "commits carry")) copies of earlier ones that are not right; the first is \(number(first))."
      )
    case .leftovers(0, _): say("Geen.", "None.")
    case .leftovers(let all, let old):
      say(
        "\(count(all, "bestand", "bestanden")) in new, \(number(old)) ouder dan een week.",
        "\(count(all, "file", "files")) in new, \(number(old)) older than a week.")
    }
  }

  func advice(_ finding: ChainFinding) -> String? {
    switch finding {
    case .empty, .whole: nil
    case .broken(_, .newerFormat):
      say("Installeer een nieuwere versie.", "Install a newer version.")
    case .broken(let at, _):
      say(
        "Iemand of iets veranderde dat bestand. Zet het terug uit een reservekopie; tot en met \(number(at - 1)) klopt alles.",
        "Someone or something changed that file. Put it back from a backup; all is right up to \(number(at - 1))."
      )
    case .hole:
      say(
        "Zet dat bestand terug uit een reservekopie; tot dan volgt niemand wat erna komt.",
        "Put that file back from a backup; until then nobody can follow what comes after.")
    case .unreadable:
      say(
        "Geef planners leesrecht, of kijk de server na.",
        "Let planners read it, or check the server.")
    case .startsOddly:
      say(
        "Opruimen haalt hele mappen weg: hier brak het af, of verwijderde iemand bestanden.",
        "Pruning takes whole folders: it broke off here, or someone removed files.")
    case .strangers:
      say(
        "Ze tellen niet mee. Namen als ‘conflicted copy’ wijzen op een synchronisatieprogramma.",
        "They do not count. Names such as ‘conflicted copy’ point to a sync program.")
    case .falseCopies:
      say(
        "Niemand gelooft ze en de keten klopt, maar iets veranderde die bestanden: kijk de schijf van de server na.",
        "Nobody believes them and the chain is right, but something changed those files: check the server's disk."
      )
    case .leftovers(_, let old):
      old == 0
        ? nil
        : say(
          "Van programma's die afbraken; ze tellen niet mee en mogen weg.",
          "Of programs that broke off; they do not count and may go.")
    }
  }
}

extension Phrases {
  func sentence(_ finding: SnapshotFinding) -> String {
    switch finding {
    case .sound(let checked, let all, let newest):
      checked == all
        ? say(
          "\(number(all)) gaaf, de nieuwste van wijziging \(number(newest)).",
          "\(number(all)) sound, the newest as of commit \(number(newest)).")
        : say(
          "\(number(checked)) van \(number(all)) gelezen en gaaf, de nieuwste van wijziging \(number(newest)).",
          "\(number(checked)) of \(number(all)) read and sound, the newest as of commit \(number(newest))."
        )
    case .none: say("Er is geen enkele momentopname.", "There is no snapshot at all.")
    case .damaged(let at):
      say("Momentopname \(number(at)) is beschadigd.", "Snapshot \(number(at)) is damaged.")
    case .unreadable(let at, let code):
      say(
        "Momentopname \(number(at)) is niet te lezen: \(system(code)).",
        "Snapshot \(number(at)) cannot be read: \(system(code)).")
    case .newerFormat(let at, let found, let known):
      say(
        "Momentopname \(number(at)) heeft formaat \(found); dit programma kent tot \(known).",
        "Snapshot \(number(at)) has format \(found); this program knows up to \(known).")
    case .otherBoard(let at):
      say(
        "Momentopname \(number(at)) is van een ander bord.",
        "Snapshot \(number(at)) is another board's.")
    case .offChain(let at):
      say(
        "Momentopname \(number(at)) hoort bij een andere geschiedenis dan de keten.",
        "Snapshot \(number(at)) belongs to another history than the chain.")
    case .beyondChain(let at, let last):
      say(
        "Er is een momentopname van wijziging \(number(at)), maar de keten eindigt bij \(number(last)).",
        "There is a snapshot as of commit \(number(at)), but the chain ends at \(number(last)).")
    case .notChecked(let code):
      say(
        "Niet gelezen: de tijdelijke map van deze computer deugt niet (\(system(code))).",
        "Not read: this machine's temporary folder is of no use (\(system(code))).")
    }
  }

  func advice(_ finding: SnapshotFinding) -> String? {
    switch finding {
    case .sound: nil
    case .none:
      say(
        "Nieuwe planners kunnen niet beginnen: zet er een terug uit een reservekopie.",
        "New planners cannot start: put one back from a backup.")
    case .damaged, .unreadable:
      say(
        "Planners beginnen van de vorige; verwijder dit bestand of zet het terug.",
        "Planners start from the one before; remove this file or put it back.")
    case .newerFormat: say("Installeer een nieuwere versie.", "Install a newer version.")
    case .otherBoard: say("Verwijder dit bestand.", "Remove this file.")
    case .offChain:
      say(
        "Er is een oude kopie over de map gezet, of de keten is herschreven. Vergelijk met een reservekopie.",
        "An old copy was put over the folder, or the chain was rewritten. Compare with a backup.")
    case .beyondChain:
      say(
        "De laatste wijzigingen gingen verloren. Zet ze terug uit een reservekopie.",
        "The last commits were lost. Put them back from a backup.")
    case .notChecked: say("Zet TMPDIR op een map met plaats.", "Set TMPDIR to a folder with room.")
    }
  }
}

extension Phrases {
  func sentence(_ finding: ReplicaFinding) -> String {
    switch finding {
    case .none: say("Nog geen kopie van dit bord.", "No copy of this board yet.")
    case .current(let at):
      say(
        "De kopie is bij, tot wijziging \(number(at)).",
        "The copy is up to date, to commit \(number(at)).")
    case .behind(let at, let last):
      say(
        "De kopie staat bij wijziging \(number(at)) van \(number(last)).",
        "The copy stands at commit \(number(at)) of \(number(last)).")
    case .ahead(let at, let last):
      say(
        "De kopie gaat tot wijziging \(number(at)), het bord nog maar tot \(number(last)).",
        "The copy goes to commit \(number(at)), the board only to \(number(last)).")
    case .offChain(let at):
      say(
        "Wijziging \(number(at)) van het bord is een andere dan in de kopie.",
        "The board's commit \(number(at)) is another than the copy's.")
    case .unusable:
      say("De kopie is niet te gebruiken.", "The copy is of no use.")
    case .unanswered(let waiting):
      say(
        "Van \(count(waiting, "wijziging", "wijzigingen")) is nog niet bekend of ze bewaard \(waiting == 1 ? "is" : "zijn").",
        "Of \(count(waiting, "commit", "commits")) it is not known yet whether \(waiting == 1 ? "it was" : "they were") saved."
      )
    }
  }

  func advice(_ finding: ReplicaFinding) -> String? {
    switch finding {
    case .none, .current: nil
    case .behind, .unusable:
      say("Dat komt vanzelf goed bij het openen.", "Opening the board puts that right.")
    case .ahead:
      say(
        "Het bord verloor wijzigingen. Verwijder deze kopie niet voor je weet welke.",
        "The board lost commits. Do not remove this copy before you know which.")
    case .offChain:
      say(
        "De geschiedenis is herschreven of uit een reservekopie teruggezet. Bewaar deze kopie om te vergelijken.",
        "The history was rewritten or restored from a backup. Keep this copy to compare.")
    case .unanswered:
      say(
        "Wie hier het bord opent, krijgt er uitsluitsel over.",
        "Whoever opens the board here will be told.")
    }
  }
}
