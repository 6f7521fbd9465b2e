import ProgramTestSupport
import Testing

struct BadInputTests {
  private static let cases: [([String], String)] = [
    (["wek"], "Er is geen opdracht ‘wek’; bedoel je ‘week’?"),
    (["week", "--fromat", "json"], "De optie ‘--fromat’ bestaat niet; bedoel je ‘--format’?"),
    (
      ["week", "--format", "xml"], "--format: ‘xml’ is onbekend; het mag text of json zijn."
    ),
    (["week", "31/6"], "‘31/6’ staat niet op de kalender; kijk de dag of het weeknummer na."),
    (["week", "--board"], "--board: hier ontbreekt een waarde."),
    (["day", "--museum", "smak"], "Er is geen museum ‘smak’; kies uit stam."),
    (
      ["check", "--from", "24/3/2027", "--to", "22/3/2027"],
      "ma 22/03/2027 komt voor wo 24/03/2027; draai --from en --to om."
    ),
    (["book"], "<titel> ontbreekt; zie --help."),
    (
      ["book", "Lezing", "Leie", "--on", "stam-refter", "--start", "22/3", "--end", "3"],
      "Te veel: ‘Leie’; zie --help, en zet een titel met spaties tussen aanhalingstekens."
    ),
    (
      ["book", "x", "--on", "kamer", "--start", "22/3/2027 12", "--end", "13"],
      "Er is geen zaal, medewerker of materiaal ‘kamer’. ‘planbord house show resources’ noemt wat er is."
    ),
    (
      ["book", "x", "--on", "stam-reftr", "--start", "22/3/2027 12", "--end", "13"],
      "Er is geen zaal, medewerker of materiaal ‘stam-reftr’; bedoel je ‘stam-refter’? ‘planbord house show resources’ noemt wat er is."
    ),
    (
      ["book", "x", "--on", "refter", "--start", "22/3/2027 12", "--end", "13"],
      "‘refter’ kan stam-refter of stam-noord zijn; schrijf meer van de naam of het id."
    ),
    (
      ["book", "x", "--on", "stam-refter", "--start", "22/3/2027", "--end", "13"],
      "--start: ‘22/3/2027’ heeft geen tijd; schrijf bijvoorbeeld ‘22/3/2027 14:00’."
    ),
    (
      ["book", "x", "--on", "stam-refter", "--start", "22/3/2027 12", "--end", "11"],
      "Het einde (ma 22/03/2027 11:00) komt niet na het begin (ma 22/03/2027 12:00)."
    ),
    (
      ["book", "x", "--on", "stam-refter", "--start", "28/3/2027 2:30", "--end", "4"],
      "zo 28/03/2027 02:30 bestaat niet: de klok gaat dan een uur vooruit. Neem een uur later of vroeger."
    ),
    (
      ["book", "x", "--on", "klapstoel:0", "--start", "22/3/2027 12", "--end", "13"],
      "--on klapstoel:0: ‘0’ ligt niet tussen 1 en 1.000.000."
    ),
    (
      [
        "book", "x", "--on", "stam-refter", "--start", "22/3/2027 9", "--end", "10", "--speaks",
        "frans!",
      ],
      "--speaks: ‘frans!’ is geen taalcode; schrijf ze als fr, de, en of vgt."
    ),
    (
      ["book", "x", "--on", "klapstoel:x", "--start", "22/3/2027 12", "--end", "13"],
      "--on klapstoel:x: ‘x’ is geen geheel getal; schrijf er een van 1 tot 1.000.000."
    ),
    (
      ["book", "x", "--on", "stam-refter:2", "--start", "22/3/2027 12", "--end", "13"],
      "--on stam-refter:2: een zaal of medewerker boek je zonder aantal; alleen materiaal heeft er een."
    ),
    (
      [
        "book", "x", "--on", "stam-refter", "--start", "24/3/2027 12", "--end", "13",
        "--visitors", "-3",
      ],
      "--visitors: ‘-3’ ligt niet tussen 0 en 1.000.000."
    ),
    (
      ["book", "x", "--on", "stam-refter", "--start", "24/3/2027 12"],
      "--end <tijd> ontbreekt; zie --help."
    ),
    (
      [
        "book", "x", "--on", "stam-refter", "--start", "24/3/2027 12", "--end", "13", "--because",
        "a",
      ],
      "--because: schrijf minstens drie letters; iedereen leest de reden."
    ),
    (
      [
        "book", "x", "--on", "stam-refter", "--start", "24/3/2027 12", "--end", "13", "--setup",
        "kort",
      ],
      "--setup: ‘kort’ is geen duur; schrijf bijvoorbeeld 90m, 1u30 of 2d."
    ),
    (
      ["check", "--from", "31/6"],
      "--from: ‘31/6’ staat niet op de kalender; kijk de dag of het weeknummer na."
    ),
    (["free", "--seats", "0"], "--seats: ‘0’ ligt niet tussen 1 en 100.000."),
    (["export", "foo"], "export: ‘foo’ is onbekend; het mag plan of sqlite zijn."),
    (["repair", "xx"], "Er is geen botsing ‘xx’; ‘planbord check’ noemt de sleutel van elke."),
    (
      ["waive", "xx", "--because", "mag wel"],
      "Er is geen botsing ‘xx’; ‘planbord check’ noemt de sleutel van elke. Gaat het om een activiteit, zeg dan met --rule welke regel."
    ),
    (["move", "a1"], "Zeg wat er verandert: --start, --end, of --from en --to."),
    (["move", "a9", "--start", "12"], "Er is geen activiteit ‘a9’; bedoel je ‘a1’?"),
    (
      ["move", "a1", "--from", "gids-4", "--to", "stam-refter"],
      "‘a1’ heeft geen boeking op ‘gids-4’."
    ),
    (["undo", "99"], "Wijziging 99 staat niet in de geschiedenis; zie ‘planbord history’."),
    (["history", "--limit", "0"], "--limit: ‘0’ ligt niet tussen 1 en 100.000."),
    (["import", "plan", "nergens"], "Er is geen map ‘nergens’; noem een map met CSV-bestanden."),
    (["week", "--language", "fr"], "--language: ‘fr’ is onbekend; het mag nl of en zijn."),
  ]

  @Test func `bad input is told in one sentence and ends with two`() throws {
    let program = try Program()
    for (arguments, sentence) in Self.cases {
      let result = try program.run(arguments)
      #expect(result.errors == "planbord: \(sentence)\n")
      #expect(result.output == "")
      #expect(result.code == 2)
    }
  }

  @Test func `nothing in a title reaches the terminal as a control`() throws {
    let program = try Program()
    let title = "Lezing\u{1B}[31m\u{202E}\u{7}"
    let booked = try program.run(
      "book", title, "--on", "stam-refter", "--start", "24/3/2027 12", "--end", "13", "--format",
      "json")
    #expect(booked.code == 0)
    let week = try program.run("week", "24/3/2027").output
    #expect(week.contains("wo 24 12:00–13:00 Lezing·[31m··, bevestigd"))
    let json = try program.run("week", "24/3/2027", "--format", "json").output
    #expect(json.contains(#""title":"Lezing\u001b[31m\u202e\u0007""#))
  }
}
