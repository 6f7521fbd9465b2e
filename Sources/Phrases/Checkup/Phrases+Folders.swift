import Sharing

extension Phrases {
  func sentence(_ finding: FolderFinding) -> String {
    switch finding {
    case .board(let identity):
      say(
        "Een bord, formaat \(identity.format), kenmerk \(identity.id.hex.prefix(8)).",
        "A board, format \(identity.format), identity \(identity.id.hex.prefix(8)).")
    case .empty: say("Leeg; hier mag een bord komen.", "Empty; a board may be put here.")
    case .otherFiles:
      say(
        "Geen bord; in een map hierin mag er een komen.",
        "No board; one may be put into a folder in here.")
    case .notYet(let above):
      say(
        "Bestaat nog niet; nagekeken is de map erboven, \(above).",
        "Not there yet; the folder above it was examined, \(above).")
    case .noSuchFolder:
      say(
        "Bestaat niet, en de map erboven ook niet.", "Does not exist, nor does the folder above it."
      )
    case .notAFolder: say("Dit is geen map.", "This is not a folder.")
    case .formatMissing:
      say("Een bord zonder het bestand FORMAT.", "A board without its file FORMAT.")
    case .formatDamaged: say("Het bestand FORMAT is beschadigd.", "The file FORMAT is damaged.")
    case .formatNewer(let found, let known):
      say(
        "Een bord van formaat \(found); dit programma kent tot formaat \(known).",
        "A board of format \(found); this program knows up to format \(known).")
    case .boardGone:
      say(
        "Hier stond een bord waar deze computer een kopie van heeft, en nu niets.",
        "A board this machine has a copy of used to be here, and now nothing.")
    case .otherBoard(let found, let expected):
      say(
        "Een ander bord (\(found.id.hex.prefix(8))) dan deze computer kent (\(expected.id.hex.prefix(8))).",
        "Another board (\(found.id.hex.prefix(8))) than this machine knows (\(expected.id.hex.prefix(8)))."
      )
    case .unreadable(let code):
      say("Niet te lezen: \(system(code)).", "Cannot be read: \(system(code)).")
    case .copiedAbout(let program, _):
      say(
        "\(program.rawValue) houdt deze map bij op meer dan één machine.",
        "\(program.rawValue) keeps this folder on more than one machine.")
    case .room(let room): self.room(room)
    }
  }

  func advice(_ finding: FolderFinding) -> String? {
    switch finding {
    case .board: nil
    case .empty, .otherFiles, .notYet:
      say(
        "Maak er een met ‘planbord init MAP’ en kijk het daarna opnieuw na.",
        "Make one with ‘planbord init FOLDER’ and examine it again.")
    case .noSuchFolder, .notAFolder:
      say(
        "Is de share aangekoppeld, en is het de juiste map?",
        "Is the share mounted, and is it the right folder?")
    case .formatMissing, .formatDamaged:
      say(
        "Zet FORMAT terug uit een reservekopie; tot dan opent niemand het bord.",
        "Put FORMAT back from a backup; until then nobody can open the board.")
    case .formatNewer: say("Installeer een nieuwere versie.", "Install a newer version.")
    case .boardGone:
      say(
        "Waarschijnlijk is de share niet aangekoppeld. Maak hier geen nieuw bord.",
        "Most likely the share is not mounted. Do not make a new board here.")
    case .otherBoard:
      say(
        "Kijk na welke share verbonden is. Is dit het bedoelde bord, verwijder dan de kopie onder ~/.cache/planbord.",
        "Check which share is mounted. If this is the board you mean, remove the copy in ~/.cache/planbord."
      )
    case .unreadable:
      say(
        "Geef planners leesrecht op de map, of kijk de server na.",
        "Let planners read the folder, or check the server.")
    case .copiedAbout(_, let sign):
      say(
        "Niet veilig: twee planners kunnen hetzelfde nummer krijgen. Haal de map eruit (teken: \(sign)).",
        "Not safe: two planners can get the same number. Take the folder out of it (sign: \(sign))."
      )
    case .room(let room) where room.isFull:
      say("Maak plaats: zo kan niemand iets bewaren.", "Make room: nobody can save like this.")
    case .room(let room):
      room.isTight
        ? say("Maak plaats voor het vol is.", "Make room before it is full.") : nil
    }
  }

  private func room(_ room: Room) -> String {
    let free = size(bytes: room.freeBytes)
    let files =
      room.freeFiles.map {
        say(" en plaats voor \(number($0)) bestanden", " and room for \(number($0)) files")
      } ?? ""
    return say("\(free) vrij\(files).", "\(free) free\(files).")
  }
}

extension Phrases {
  func sentence(_ finding: RightsFinding) -> String {
    switch finding {
    case .mayWrite:
      say("Je mag lezen en schrijven.", "You may read and write.")
    case .mayWriteAsRoot:
      say("Root mag lezen en schrijven.", "Root may read and write.")
    case .mayNotWrite(let folder):
      say("Je mag niet schrijven in \(name(folder)).", "You may not write in \(name(folder)).")
    case .missing(let folder):
      say("De map \(name(folder)) ontbreekt.", "The folder \(name(folder)) is missing.")
    case .onlyOwnerWrites(let folders):
      say(
        "Alleen de eigenaar mag schrijven in \(few(folders.map(name), atMost: 4)).",
        "Only the owner may write in \(few(folders.map(name), atMost: 4)).")
    }
  }

  func advice(_ finding: RightsFinding) -> String? {
    switch finding {
    case .mayWrite: nil
    case .mayWriteAsRoot:
      say(
        "Draai ‘planbord doctor’ ook eens als planner: root mag altijd.",
        "Run ‘planbord doctor’ as a planner too: root always may.")
    case .mayNotWrite:
      say(
        "Wie plant, heeft schrijfrecht nodig op de map en alles erin.",
        "Whoever plans needs to write in the folder and all in it.")
    case .missing:
      say("Zet ze terug uit een reservekopie.", "Put it back from a backup.")
    case .onlyOwnerWrites:
      say(
        "Voor een groep: ‘chgrp -R GROEP’, ‘chmod -R g+rwX’ en ‘chmod g+s’ op de mappen, umask 002.",
        "For a group: ‘chgrp -R GROUP’, ‘chmod -R g+rwX’ and ‘chmod g+s’ on the folders, umask 002."
      )
    }
  }

  private func name(_ folder: String) -> String {
    folder.isEmpty || folder == "." ? say("de map zelf", "the folder itself") : folder
  }
}
