import Board

extension Phrases {
  package func title(_ group: Command.Group) -> String {
    switch group {
    case .moving: say("Bewegen", "Moving about")
    case .looking: say("Kijken", "Looking")
    case .planning: say("Plannen", "Planning")
    case .reviewing: say("Nakijken", "Reviewing")
    case .program: say("Programma", "Program")
    }
  }

  /// What a command does, as help lists it.
  package func title(_ command: Command) -> String {
    switch command {
    case .left: say("vroeger", "earlier")
    case .right: say("later", "later")
    case .up: say("rij omhoog", "row up")
    case .down: say("rij omlaag", "row down")
    case .dayStart: say("begin van de dag", "start of the day")
    case .dayEnd: say("einde van de dag", "end of the day")
    case .back: say("vorige week", "week before")
    case .on: say("volgende week", "week after")
    case .today: say("naar vandaag", "to today")
    case .goTo: say("naar een datum: 23/3, ma, +2w, w12", "to a date: 23/3, mon, +2w, w12")
    case .nextSection: say("volgend onderdeel", "next section")
    case .rooms: say("zalen", "rooms")
    case .staff: say("medewerkers", "staff")
    case .materials: say("materialen", "materials")
    case .activities: say("activiteiten", "activities")
    case .previousMuseum: say("vorig museum", "museum before")
    case .nextMuseum: say("volgend museum", "next museum")
    case .zoomIn: say("dichterbij: week, dag", "closer: week, day")
    case .zoomOut: say("verder weg: week, vier weken", "farther: week, four weeks")
    case .fold: say("groep of materiaal open of dicht", "open or close a group or material")
    case .filter: say("filteren op woorden en status", "filter by words and status")
    case .new: say("nieuwe boeking op deze plek", "new booking at this place")
    case .find: say("vrij moment zoeken: 47 fr di 10 90m", "find free time: 47 fr tue 10 90m")
    case .house:
      say("huisgegevens: sluiting, attest …", "house data: closures, absences …")
    case .open: say("openen en aanpassen", "open and change")
    case .grab: say("oppakken en verplaatsen", "pick up and move")
    case .cancel: say("annuleren", "cancel")
    case .copy: say("kopiëren", "copy")
    case .paste: say("de kopie hier plakken", "paste the copy here")
    case .step: say("status: concept, optie, bevestigd", "status: draft, option, confirmed")
    case .undo: say("ongedaan maken", "undo")
    case .redo: say("opnieuw doen", "redo")
    case .conflicts: say("lijst van botsingen", "list of clashes")
    case .nextConflict: say("naar de volgende botsing", "to the next clash")
    case .waive: say("een botsing opzijzetten, met een reden", "waive a clash, with a reason")
    case .repairs: say("uitwegen voor deze botsing", "ways out of this clash")
    case .history: say("wie wat wanneer veranderde", "who changed what and when")
    case .drafts: say("wijzigingen die nog wachten", "changes that still wait")
    case .theme: say("ander kleurenthema", "another colour theme")
    case .help: say("deze hulp", "this help")
    case .redraw: say("scherm opnieuw tekenen", "draw the screen anew")
    case .quit: say("stoppen", "quit")
    }
  }

  /// One word or two for the bottom line.
  package func hint(_ command: Command) -> String {
    switch command {
    case .new: say("nieuw", "new")
    case .find: say("vrij", "free")
    case .house: say("huis", "house")
    case .repairs: say("uitwegen", "ways out")
    case .open: say("open", "open")
    case .grab: say("verplaats", "move")
    case .step: say("status", "status")
    case .cancel: say("annuleer", "cancel")
    case .copy: say("kopieer", "copy")
    case .paste: say("plak", "paste")
    case .undo: say("ongedaan", "undo")
    case .conflicts: say("botsingen", "clashes")
    case .filter: say("filter", "filter")
    case .goTo: say("datum", "date")
    case .today: say("vandaag", "today")
    case .zoomIn: say("dichterbij", "closer")
    case .zoomOut: say("verder", "farther")
    case .nextSection: say("onderdeel", "section")
    case .nextMuseum: say("museum", "museum")
    case .waive: say("opzijzetten", "waive")
    case .history: say("historiek", "history")
    case .drafts: say("wachtend", "waiting")
    case .help: say("hulp", "help")
    case .left, .right, .up, .down, .dayStart, .dayEnd, .back, .on, .rooms, .staff, .materials,
      .activities, .previousMuseum, .fold, .redo, .nextConflict, .theme, .redraw, .quit:
      title(command)
    }
  }

  /// Why a command cannot be carried out, and the way out.
  package func sentence(_ reason: Unavailable) -> String {
    switch reason {
    case .nothingUnderCursor:
      say(
        "Hier staat geen boeking; ga op een boeking staan of druk n voor een nieuwe.",
        "No booking here; go to a booking or press n for a new one.")
    case .noConflictHere:
      say(
        "Deze boeking botst nergens mee; ! gaat naar de volgende botsing.",
        "This booking clashes with nothing; ! goes to the next clash.")
    case .conflictChanged:
      say(
        "Een van beide kanten is intussen veranderd; de botsing is niet meer dezelfde.",
        "One of the sides has changed meanwhile; the clash is no longer the same.")
    case .saving:
      say(
        "De vorige wijziging wordt nog bewaard; probeer zo meteen opnieuw.",
        "The change before is still being saved; try again in a moment.")
    case .readOnly:
      say(
        "Dit bord is alleen te lezen: je hebt geen schrijfrecht op de share.",
        "This board is read-only: you may not write to the share.")
    case .loading:
      say(
        "Het plan wordt nog gelezen; aanpassen kan zodra alles er is.",
        "The plan is still being read; you can change it once all of it is there.")
    }
  }
}
