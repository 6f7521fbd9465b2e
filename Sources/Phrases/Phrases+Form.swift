import Board

extension Phrases {
  package func label(_ field: FormField) -> String {
    switch field {
    case .title: say("Titel", "Title")
    case .kind: say("Soort", "Kind")
    case .status: say("Status", "Status")
    case .museum: say("Museum", "Museum")
    case .day: say("Dag", "Day")
    case .start: say("Van", "From")
    case .end: say("Tot", "To")
    case .setup: say("Klaarzetten", "Set-up")
    case .teardown: say("Opruimen", "Tear-down")
    case .rooms: say("Zalen", "Rooms")
    case .staff: say("Medewerkers", "Staff")
    case .materials: say("Materialen", "Materials")
    case .needs: say("Nodig", "Needs")
    case .visitors: say("Bezoekers", "Visitors")
    case .language: say("Taal", "Language")
    case .client: say("Klant", "Client")
    case .reference: say("Referentie", "Reference")
    case .notes: say("Notities", "Notes")
    }
  }

  /// What can be filled in, for the field that has the focus.
  package func help(_ field: FormField) -> String {
    switch field {
    case .title: say("wat er op het bord staat", "what stands on the board")
    case .kind: say("bijvoorbeeld workshop of rondleiding", "for instance workshop or tour")
    case .status, .museum: say("← en → kiezen", "← and → choose")
    case .day: say("23/3, ma, +2w, w12 of morgen", "23/3, mon, +2w, w12 or tomorrow")
    case .start: say("14, 14u30 of 14:30", "14, 14h30 or 2pm")
    case .end: say("een uur, of hoe lang: 90m, 1u30", "a time, or how long: 90m, 1h30")
    case .setup, .teardown: say("hoe lang: 30m of 1u", "how long: 30m or 1h")
    case .rooms, .staff: say("namen, met komma's ertussen", "names, parted by commas")
    case .materials: say("Headset ×25, Beamer", "Headset ×25, Beamer")
    case .needs:
      say("gids ×2, fr, beamer: wat nog gevuld moet", "gids ×2, fr, beamer: to be filled")
    case .visitors: say("hoeveel mensen er komen", "how many people come")
    case .language: say("nl, fr, en, de of vgt", "nl, fr, en, de or vgt")
    case .client:
      say("naam van de organisatie, niet van een persoon", "an organisation's name, not a person's")
    case .reference: say("nummer in het klantenbestand", "number in the customer system")
    case .notes: say("voor collega's", "for colleagues")
    }
  }

  /// What is wrong with a field, and what would be right.
  package func sentence(_ fault: FormFault, typed text: String) -> String {
    switch fault {
    case .needed: say("vul dit in", "fill this in")
    case .typed(let fault): sentence(fault, typed: text)
    case .timeSkipped:
      say(
        "die nacht springt de klok over dit uur; kies een ander.",
        "the clocks skip this hour that night; choose another.")
    case .endNotAfterStart: say("moet na het begin liggen", "must be after the start")
    case .notANumber(let most):
      say("een geheel getal van 1 tot \(number(most))", "a whole number from 1 to \(number(most))")
    case .unknownName(let name, let nearest?):
      say(
        "\(quoted(name)) bestaat niet; bedoel je \(quoted(nearest))?",
        "\(quoted(name)) does not exist; do you mean \(quoted(nearest))?")
    case .unknownName(let name, nil):
      say(
        "\(quoted(name)) bestaat niet; typ het begin van een naam en kies uit de lijst.",
        "\(quoted(name)) does not exist; type how a name begins and choose from the list.")
    case .ambiguousName(let name):
      say(
        "meer dan één naam begint met \(quoted(name)); typ verder.",
        "several names start with \(quoted(name)); type on.")
    case .need(let fault): sentence(fault)
    case .unknownLanguage(let known):
      known.isEmpty
        ? say("een taalcode zoals nl, fr of vgt", "a language code such as nl, fr or vgt")
        : choose(known)
    case .unknownKind(let known, let nearest):
      (nearest.map { say("bedoel je \($0)? ", "do you mean \($0)? ") } ?? "") + choose(known)
    case .unknownNumber(let name, let known):
      known.isEmpty
        ? say("deze regel heeft geen getallen.", "this rule has no numbers.")
        : say(
          "\(quoted(name)) kent deze regel niet; schrijf \(list(known))=…",
          "this rule has no \(quoted(name)); write \(list(known))=…")
    case .notAValue(let text, let parameter):
      "\(parameter.name.rawValue): " + notAValue(text, of: parameter)
    case .notAllowed(let text, let parameter):
      "\(parameter.name.rawValue): " + notAllowed(text, of: parameter)
    case .onlyInforms: say("deze regel ", "this rule ") + onlyInforms
    case .saysNothing:
      say("kies hoe zwaar ze weegt, of geef een getal.", "choose its weight, or give a number.")
    }
  }

  private func choose(_ known: [String]) -> String {
    say("kies uit \(choice(known))", "choose \(choice(known))")
  }

  package var newBooking: String { say("Nieuwe boeking", "New booking") }
  /// What is being typed and has no title yet, among the sides of a conflict.
  package var untitled: String { say("de nieuwe activiteit", "the new activity") }
  package var changeBooking: String { say("Boeking aanpassen", "Change booking") }

  package var asksToLeave: String {
    say(
      "Nog niet bewaard: Esc opnieuw laat alles vallen, Ctrl-S bewaart het.",
      "Not saved yet: Esc again drops it all, Ctrl-S saves it.")
  }

  package func changedMeanwhile(by author: String) -> String {
    say(
      "\(author) veranderde deze activiteit terwijl ze hier openstond.",
      "\(author) changed this activity while it was open here.")
  }

  package var fits: String { say("past", "fits") }
  /// Staff may work and guests come where visitors find a closed door.
  package var fitsOnClosedDay: String {
    say("past; het museum is die dag gesloten", "fits; the museum is closed that day")
  }
  package var incomplete: String {
    say("verbeter de aangeduide velden", "correct the marked fields")
  }

  package func more(_ count: Int) -> String {
    say("+\(number(count)) meer", "+\(number(count)) more")
  }
}
