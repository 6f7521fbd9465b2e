/// What the argument library writes around our own help texts, always in English.
extension Phrases {
  /// A page of help as the library laid it out; its lines keep their columns.
  package func help(_ page: String) -> String {
    guard language == .nl else { return page }
    var page = page
    for (english, dutch) in Phrases.ofHelp {
      page = page.replacing(english, with: dutch)
    }
    return page.replacing(#/See '(.+) <subcommand>' for detailed help\./#) { match in
      "‘\(match.output.1) <opdracht>’ legt een opdracht uit."
    }.replacing("<subcommand>", with: "<opdracht>")
  }

  private static let ofHelp = [
    ("OVERVIEW: ", "OVERZICHT: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:\n", "ARGUMENTEN:\n"),
    ("OPTIONS:\n", "OPTIES:\n"), ("SUBCOMMANDS:\n", "OPDRACHTEN:\n"),
    ("[<options>]", "[<opties>]"), ("Show the version.", "Toont de versie."),
    ("Show help information.", "Toont deze hulp."), ("(default: ", "(anders: "),
    ("(default:\n", "(anders:\n"), ("(default) ", "(gewoon)  "),
  ]

  /// What an option or argument takes, as help shows it between angle brackets.
  package func valueName(_ word: String) -> String {
    guard language == .nl else { return word }
    return Phrases.valueNames[word] ?? word
  }

  private static let valueNames = [
    "activity": "activiteit", "column=value": "kolom=waarde", "count": "aantal", "date": "dag",
    "feature": "voorziening", "file": "bestand", "folder": "map", "key": "sleutel",
    "key|activity": "sleutel|activiteit", "kind": "soort", "language": "taal",
    "material:n": "materiaal:n", "minutes": "minuten", "name": "naam",
    "name=value": "naam=waarde", "needs": "noden", "number": "nummer", "path": "map",
    "reason": "reden", "resource": "naam",
    "resource[:quantity][@from-to]": "naam[:aantal][@van-tot]", "rule": "regel",
    "seconds": "seconden", "section": "onderdeel", "skill": "vaardigheid", "table": "tabel",
    "text": "tekst", "time": "tijd", "title": "titel", "weight": "gewicht",
  ]
}
