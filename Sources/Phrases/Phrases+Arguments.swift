import Planning

extension Phrases {
  /// Why a command cannot be carried out as written, and how to write it.
  package func sentence(_ fault: ArgumentFault) -> String {
    switch fault {
    case .usage(let fault): sentence(fault)
    case .typed(let fault, let text, let place):
      (place.map { "\($0): " } ?? "") + sentence(fault, typed: text)
    case .config(let path, let fault): "\(path): \(problem(fault))"
    case .theme(let path, let error): sentence(error, in: path)
    case .unknownTheme(let name, let allowed):
      say(
        "Het thema \(quoted(name)) is er niet; kies \(choice(allowed)), of geef het pad van een "
          + "bestand.",
        "There is no theme \(quoted(name)); choose \(choice(allowed)), or give a file's path.")
    case .unknownWord(let word, let place, let allowed):
      say(
        "\(place): \(quoted(word)) is onbekend; het mag \(choice(allowed)) zijn.",
        "\(place): \(quoted(word)) is unknown; it may be \(choice(allowed)).")
    case .outOfRange(let text, let place, let allowed):
      say(
        "\(place): \(quoted(text)) ligt niet tussen \(range(allowed, " en ")).",
        "\(place): \(quoted(text)) does not lie between \(range(allowed, " and ")).")
    case .notANumber(let text, let place, let allowed):
      say(
        "\(place): \(quoted(text)) is geen geheel getal; schrijf er een van \(range(allowed, " tot ")).",
        "\(place): \(quoted(text)) is no whole number; write one from \(range(allowed, " to ")).")
    case .notAValue(let text, let parameter):
      "--parameter \(parameter.name.rawValue): " + notAValue(text, of: parameter)
    case .notAllowed(let text, let parameter):
      "--parameter \(parameter.name.rawValue): " + notAllowed(text, of: parameter)
    case .need(let fault): "--needs: " + sentence(fault)
    case .unknownLanguage(let text, let place):
      say(
        "\(place): \(quoted(text)) is geen taalcode; schrijf ze als fr, de, en of vgt.",
        "\(place): \(quoted(text)) is no language code; write it as fr, de, en or vgt.")
    case .dayIsOver(let day, let place):
      "\(place): \(isOver(day)). \(waiverIsOver(orOption: place))"
    case .emptyTitle:
      say("Geef de activiteit een titel.", "Give the activity a title.")

    // Names.
    case .unknownResource(let text, let nearest):
      say(
        "Er is geen zaal, medewerker of materiaal \(quoted(text))",
        "There is no room, person or material \(quoted(text))") + orNearest(nearest) + " "
        + listing("resources")
    case .ambiguousResource(let text, let candidates):
      say(
        "\(quoted(text)) kan \(fewOf(candidates)) zijn; schrijf meer van de naam of het id.",
        "\(quoted(text)) may be \(fewOf(candidates)); write more of the name or the id.")
    case .resourceTwice(let id):
      say(
        "\(quoted(id)) staat er twee keer; noem het één keer, materiaal met het aantal erachter.",
        "\(quoted(id)) is named twice; name it once, material with the quantity behind it.")
    case .notCounted(let place):
      say(
        "\(place): een zaal of medewerker boek je zonder aantal; alleen materiaal heeft er een.",
        "\(place): a room or person is booked without a quantity; only material has one.")
    case .unknownMuseum(let text, let allowed):
      say("Er is geen museum \(quoted(text))", "There is no museum \(quoted(text))")
        + among(allowed)
    case .unknownActivity(let text, let nearest):
      say("Er is geen activiteit \(quoted(text))", "There is no activity \(quoted(text))")
        + orNearest(nearest)
    case .ambiguousActivity(let text, let candidates):
      say(
        "Meer dan één activiteit heet \(quoted(text)); noem het id: \(few(candidates)).",
        "More than one activity is called \(quoted(text)); name the id: \(few(candidates)).")

    // Times.
    case .endNotAfterStart(let start, let end):
      say(
        "Het einde (\(moment(end))) komt niet na het begin (\(moment(start))).",
        "The end (\(moment(end))) does not come after the start (\(moment(start))).")
    case .timeDoesNotExist(let time):
      say(
        "\(moment(time)) bestaat niet: de klok gaat dan een uur vooruit. Neem een uur later of vroeger.",
        "\(moment(time)) does not exist: the clocks go forward an hour then. Take an hour later or earlier."
      )
    case .lastBeforeFirst(let first, let last):
      say(
        "\(day(last)) komt voor \(day(first)); draai --from en --to om.",
        "\(day(last)) comes before \(day(first)); swap --from and --to.")
    case .nothingToMove:
      say(
        "Zeg wat er verandert: --start, --end, of --from en --to.",
        "Say what changes: --start, --end, or --from and --to.")
    case .fromWithoutTo:
      say(
        "--from en --to horen samen: van welke zaal, medewerker of materiaal, en naar welke.",
        "--from and --to belong together: from which room, person or material, and to which.")
    case .missingCells(let columns, let table):
      say(
        "\(table): zeg welke rij, met \(list(columns.map { quoted("\($0)=…") })).",
        "\(table): say which row, with \(list(columns.map { quoted("\($0)=…") })).")
    case .noSuchRow(let table):
      say(
        "\(table): zo’n rij is er niet; zie ‘planbord house show \(table)’.",
        "\(table): there is no such row; see ‘planbord house show \(table)’.")
    case .reasonMissing:
      say(
        "Zeg met --because waarom de botsing mag blijven staan.",
        "Say with --because why the conflict may stay.")
    case .reasonTooShort:
      say(
        "--because: schrijf minstens drie letters; iedereen leest de reden.",
        "--because: write at least three letters; everyone reads the reason.")
    case .unknownConflict(let text):
      say(
        "Er is geen botsing \(quoted(text)); ‘planbord check’ noemt de sleutel van elke.",
        "There is no conflict \(quoted(text)); ‘planbord check’ names the key of each.")
    case .nothingToWaive(let text):
      say(
        "Er is geen botsing \(quoted(text)); ‘planbord check’ noemt de sleutel van elke. Gaat het om een activiteit, zeg dan met --rule welke regel.",
        "There is no conflict \(quoted(text)); ‘planbord check’ names the key of each. If it is an activity, say with --rule which rule."
      )
    case .noSuchClash(let rule, let activity):
      say(
        "\(quoted(activity)) heeft nu geen botsing van de regel \(quoted(rule)), en wat later botst, kan niemand nu opzijzetten; ‘planbord check’ noemt wat er is.",
        "\(quoted(activity)) has no clash of the rule \(quoted(rule)) now, and nobody can set aside what clashes later; ‘planbord check’ names what there is."
      )
    case .nothingToSet:
      say(
        "Zeg wat er verandert: --weight, of --parameter naam=waarde.",
        "Say what changes: --weight, or --parameter name=value.")
    case .noParameters(let rule):
      say(
        "De regel \(quoted(rule)) heeft geen getallen om te zetten.",
        "The rule \(quoted(rule)) has no numbers to set.")
    case .onlyInforms(let rule):
      "--weight: " + say("de regel \(quoted(rule)) ", "the rule \(quoted(rule)) ") + onlyInforms
    case .setByRules(let table):
      say(
        "\(table): zet dit met ‘planbord rules set’.",
        "\(table): set this with ‘planbord rules set’.")
    case .ambiguousConflict(let key, let candidates):
      say(
        "\(quoted(key)) kan \(fewOf(candidates)) zijn; schrijf meer van de sleutel.",
        "\(quoted(key)) may be \(fewOf(candidates)); write more of the key.")
    case .unknownDraft(let id):
      say(
        "Er wacht geen wijziging \(quoted(id)); zie ‘planbord drafts’.",
        "There is no waiting change \(quoted(id)); see ‘planbord drafts’.")
    case .notBookedOn(let activity, let resource):
      say(
        "\(quoted(activity)) heeft geen boeking op \(quoted(resource)).",
        "\(quoted(activity)) has no booking on \(quoted(resource)).")
    case .nameNotFound(let name):
      say(
        "\(quoted(name)) staat nergens op dit bord of in zijn geschiedenis.",
        "\(quoted(name)) stands nowhere on this board or in its history.")
    case .holdsTheName(let text, let place):
      say(
        "\(place): in \(quoted(text)) staat de naam die weg moet; kies iets anders.",
        "\(place): \(quoted(text)) holds the name that is to go; choose something else.")
    case .noSuchFolder(let path):
      say(
        "De map \(quoted(path)) bestaat niet of is niet bruikbaar; maak ze eerst.",
        "The folder \(quoted(path)) is not there or cannot be used; make it first.")
    case .noSampleData(let places):
      say(
        "De voorbeeldgegevens zijn niet gevonden; gezocht in \(list(places)).",
        "The sample data was not found; looked in \(list(places)).")
    }
  }

  private func moment(_ time: LocalDateTime) -> String {
    "\(day(time.date)) \(clock(minuteOfDay: time.minuteOfDay))"
  }

  private func range(_ allowed: ClosedRange<Int>, _ and: String) -> String {
    "\(number(allowed.lowerBound))\(and)\(number(allowed.upperBound))"
  }

  private func orNearest(_ nearest: String?) -> String {
    guard let nearest else { return "." }
    return say("; bedoel je \(quoted(nearest))?", "; do you mean \(quoted(nearest))?")
  }

  private func fewOf(_ candidates: [String]) -> String {
    candidates.count > 5 ? few(candidates, atMost: 5) : choice(candidates)
  }

  private func among(_ allowed: [String]) -> String {
    guard !allowed.isEmpty else {
      return say(
        "; het bord is nog leeg, vul het met ‘planbord import plan MAP’.",
        "; the board is still empty, fill it with ‘planbord import plan FOLDER’.")
    }
    return say("; kies uit \(list(allowed)).", "; choose from \(list(allowed)).")
  }
}
