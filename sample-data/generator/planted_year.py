"""The planted conflicts of the rest of the year: clock changes, midnight, New Year, Whit Monday and more."""

from .planted import on


def plant(garden):
    clock_changes(garden)
    midnight_and_new_year(garden)
    spring(garden)
    whit_monday(garden)
    things(garden)


def clock_changes(garden):
    plant, expect = garden.plant, garden.expect
    plant("nachtopname", "Nachtopname in het auditorium", "smak", "2026-10-24T23:00", "2026-10-25T03:00", "onderhoud",
          ["smak-auditorium"])
    plant("klimaatmeting", "Klimaatmeting", "smak", "2026-10-25T02:30+01:00", "2026-10-25T05:00", "onderhoud",
          ["smak-auditorium"])
    expect("room-double", "smak-auditorium", "2026-10-25T02:30+01:00", "2026-10-25T03:00", "hard",
           "nachtopname-1 klimaatmeting-1", "De meting begint in het tweede 02:30 van de wintertijdnacht.")
    plant("eerste-pas", "Nachtwerk: lampen", "dmg", "2026-10-25T00:30", "2026-10-25T02:45+02:00", "onderhoud",
          ["dmg-event-oost"], notes="Eindigt in het eerste uur 2, raakt het nachtwerk erna niet.")
    plant("tweede-pas", "Nachtwerk: kabels", "dmg", "2026-10-25T02:15+01:00", "2026-10-25T04:00", "onderhoud",
          ["dmg-event-oost"])

    plant("paasnacht", "Nachtopname documentaire", "smak", "2027-03-27T22:00", "2027-03-28T03:00", "onderhoud",
          ["smak-auditorium"])
    plant("paasontbijt", "Vroege vorming met ontbijt", "smak", *on("2027-03-28", "03:15", "05:00"), "vorming",
          ["smak-auditorium"], setup=30, visitors=30)
    expect("room-double", "smak-auditorium", "2027-03-28T01:45", "2027-03-28T03:00", "hard",
           "paasnacht-1 paasontbijt-1", "30 min klaarzetten voor 03:15 begint om 01:45: het uur 2 bestaat niet.")
    plant("bewaking-nacht", "Nachtbewaking bruikleen", "msk", *on("2027-03-28", "01:30", "03:30"), "onderhoud",
          ["suppoost-02"])
    plant("bewaking-ochtend", "Ochtendbewaking bruikleen", "msk", *on("2027-03-28", "03:00", "06:00"), "onderhoud",
          ["suppoost-02"], status="option")
    expect("staff-double", "suppoost-02", "2027-03-28T03:00", "03:30", "soft",
           "bewaking-nacht-1 bewaking-ochtend-1",
           "In de zomertijdnacht lopen nacht- en ochtendbewaking een half uur samen.")


def midnight_and_new_year(garden):
    plant, expect = garden.plant, garden.expect
    plant("bal-leie", "Verhuur: winterbal", "stam", "2027-02-13T20:00", "2027-02-14T02:00", "zaalverhuur",
          ["stam-refter"], visitors=130, client="Serviceclub Leie")
    plant("vloer-zuid", "Onderhoud: vloer boenen", "stam", *on("2027-02-14", "02:30", "04:00"), "onderhoud",
          ["stam-refter-zuid"])
    expect("room-part", "stam-refter-zuid", "2027-02-14T02:30", "03:00", "hard", "bal-leie-1 vloer-zuid-1",
           "Na middernacht: het winterbal ruimt tot 03:00 de hele Abdijrefter op.")

    plant("ontvangst-week-53", "Lezing: het jaar in beeld", "msk", *on("2026-12-29", "14:00", "15:30"), "lezing",
          ["msk-auditorium"], visitors=70, language="nl")
    plant("idee-week-53", "Concert: idee voor week 53", "msk", *on("2026-12-29", "16:00", "17:00"), "concert",
          ["msk-auditorium"], status="concept", visitors=60, client="Ensemble Ter Platen")
    expect("room-double", "msk-auditorium", "2026-12-29T15:00", "16:00", "info",
           "ontvangst-week-53-1 idee-week-53-1", "Een concept in week 53 botst met een bevestigde lezing.")
    plant("oudejaar", "Verhuur: oudejaarsavond", "dmg", "2026-12-31T21:00", "2027-01-01T01:00", "zaalverhuur",
          ["dmg-eventruimte"], visitors=150, client="Kring Scheldekaai")
    plant("nieuwjaarspoets", "Onderhoud: poetsbeurt", "dmg", *on("2027-01-01", "01:30", "03:00"), "onderhoud",
          ["dmg-event-west-2"])
    expect("room-part", "dmg-event-west-2", "2027-01-01T01:30", "02:00", "hard", "oudejaar-1 nieuwjaarspoets-1",
           "West 2 is via west een deel van de hele eventruimte, die nog tot 02:00 wordt opgeruimd.")
    plant("podium-nieuwjaar", "Concert: nieuwjaarsmatinee", "stam", *on("2027-01-03", "11:00", "12:30"), "concert",
          ["stam-refter", "podiumelement*16"], visitors=140, client="Fanfare Vrije Leie")
    plant("podium-idee", "Nieuwjaarsdrink, idee", "im", *on("2027-01-03", "12:00", "14:00"), "overleg",
          ["podiumelement*10"], status="concept")
    expect("material-over", "podiumelement", "2027-01-03T10:55", "13:00", "info",
           "podium-nieuwjaar-2 podium-idee-1", "Met het concept erbij 26 podiumelementen, 24 in voorraad.")
    for start, end, way in [("10:55", "12:00", "van STAM – Stadsmuseum Gent naar Industriemuseum"),
                            ("14:00", "15:05", "van Industriemuseum naar STAM – Stadsmuseum Gent")]:
        expect("material-move", "podiumelement", f"2027-01-03T{start}", end, "info", "podium-idee-1",
               f"Geen bestelwagen voor Podiumelement {way}, zo 03/01/2027 {start}–{end}: Nieuwjaarsdrink, idee (concept).")


def spring(garden):
    plant, expect = garden.plant, garden.expect
    plant("dubbel-zelf", "Workshop maskers, twee tafels", "hva", *on("2027-02-20", "10:00", "13:00"), "workshop",
          [("hva-atelier", *on("2027-02-20", "10:00", "12:00")), ("hva-atelier", *on("2027-02-20", "11:00", "13:00"))],
          visitors=18, language="nl")
    expect("room-double", "hva-atelier", "2027-02-20T11:00", "12:00", "hard", "dubbel-zelf-1 dubbel-zelf-2",
           "Eén workshop boekt het atelier tweemaal; binnen één activiteit tellen buffers niet.")
    plant("raakt-zelf", "Workshop maskers, na elkaar", "hva", *on("2027-02-21", "10:00", "12:00"), "workshop",
          [("hva-atelier", *on("2027-02-21", "10:00", "11:00")), ("hva-atelier", *on("2027-02-21", "11:00", "12:00"))],
          visitors=18, language="nl", notes="Twee delen die elkaar raken: geen botsing.")

    plant("vergeten-expo", "Rondleiding: vergeten ambacht", "im", *on("2027-03-09", "10:00", "11:30"), "rondleiding",
          ["gids-09"], visitors=12, language="nl", exhibition="expo-vergeten-ambacht")
    expect("ref", "", "2027-03-09T10:00", "11:30", "soft", "",
           "Rondleiding: vergeten ambacht noemt de tentoonstelling expo-vergeten-ambacht, die niet bestaat.")

    for name, people, language, status in [("een", 15, "en", "confirmed"), ("twee", 14, "fr", "confirmed"),
                                           ("drie", 12, "de", "option")]:
        plant(f"collectie-{name}", f"Groepsbezoek: reisgroep {name}", "smak", *on("2027-03-18", "14:00", "15:00"),
              "groepsbezoek", ["smak-collectiezalen"], visitors=people, language=language, status=status,
              client="Reisbureau Overzee")
    expect("room-share", "smak-collectiezalen", "2027-03-18T14:00", "15:00", "soft",
           "collectie-een-1 collectie-twee-1 collectie-drie-1", "Een derde groep in optie; de zalen laten er twee toe.")

    plant("congres-textiel", "Verhuur: studiedag textiel", "im", *on("2027-04-22", "09:30", "13:00"), "zaalverhuur",
          ["im-congreszaal"], visitors=110, client="Federatie Draad en Weefsel")
    plant("proef-zaal-b", "Lezing: stoom en stroom", "im", *on("2027-04-22", "14:15", "15:45"), "lezing",
          ["im-zaal-b"], visitors=45, language="nl")
    expect("room-part", "im-zaal-b", "2027-04-22T13:45", "14:00", "hard", "congres-textiel-1 proef-zaal-b-1",
           "Zaal B is deel van de congreszaal; opruimen en klaarzetten overlappen een kwartier.")
    plant("zuster-west", "Lezing: zitten", "dmg", *on("2027-04-22", "14:00", "16:00"), "lezing",
          ["dmg-event-west"], visitors=60, language="nl", notes="Deelzalen naast elkaar botsen niet.")
    plant("zuster-oost", "Lezing: staan", "dmg", *on("2027-04-22", "14:00", "16:00"), "lezing",
          ["dmg-event-oost"], visitors=50, language="nl")

    for name, status, visitors, severity, reason in [
            ("school", "option", 58, "soft", "58 kinderen in optie voor een poppentheater met 50 plaatsen."),
            ("idee", "concept", 48, "info", "Een concept vult 48 van de 50 plaatsen.")]:
        day = "2027-04-17" if name == "school" else "2027-04-24"
        plant(f"pierke-{name}", f"Pierke: voorstelling {name}", "hva", *on(day, "14:30", "15:30"), "concert",
              ["hva-pierke"], status=status, visitors=visitors, language="nl", client="Vereniging De Poppenkast")
        expect("room-cap", "hva-pierke", f"{day}T14:30", "15:30", severity, f"pierke-{name}-1", reason)

    for name in ("a", "b", "c"):
        plant(f"patio-{name}", f"Verhuur: zomerdrink {name.upper()}", "smak", *on("2027-06-12", "18:00", "21:00"),
              "zaalverhuur", ["smak-patio"], visitors=80, client="Netwerk Citadelwijk")
    for pair in ("a b", "a c", "b c"):
        one, other = pair.split()
        expect("room-double", "smak-patio", "2027-06-12T17:00", "22:00", "hard", f"patio-{one}-1 patio-{other}-1",
               "Driemaal dezelfde zomerdrink: elk paar is een botsing.")


def whit_monday(garden):
    plant, expect = garden.plant, garden.expect
    day = "2027-05-17"
    plant("pinkster-een", "Pinksterrondleiding", "msk", *on(day, "10:30", "12:00"), "rondleiding",
          ["msk-zuilenzaal", "gids-03"], visitors=35, language="nl")
    plant("pinkster-twee", "Groepsbezoek: Pfingstreise", "msk", *on(day, "11:00", "12:30"), "groepsbezoek",
          ["msk-zuilenzaal", "gids-04"], visitors=30, language="de", client="Kulturkreis Süd")
    expect("room-share", "msk-zuilenzaal", f"{day}T11:00", "12:00", "hard", "pinkster-een-1 pinkster-twee-1",
           "Pinkstermaandag: twee groepen mogen, maar samen 65 personen waar er 60 in kunnen.")
    plant("pinkster-gids", "Rondleiding: pinksterlicht", "msk", *on(day, "12:15", "13:15"), "rondleiding",
          ["gids-04"], visitors=12, language="nl", status="option")
    expect("staff-double", "gids-04", f"{day}T12:15", "12:30", "soft", "pinkster-twee-2 pinkster-gids-1",
           "De optie op Gids 04 begint een kwartier te vroeg.")


def things(garden):
    plant, expect = garden.plant, garden.expect
    plant("lift-stam", "Onderhoud: lampen Abdijrefter", "stam", *on("2027-04-13", "08:00", "10:30"), "onderhoud",
          ["hoogwerker", "bestelwagen"])
    plant("lift-dmg", "Onderhoud: ramen DING", "dmg", *on("2027-04-13", "10:00", "12:00"), "onderhoud",
          ["hoogwerker", "bestelwagen"])
    expect("material-over", "hoogwerker", "2027-04-13T08:55", "11:25", "hard", "lift-stam-1 lift-dmg-1",
           "Er is één hoogwerker; met laden en rijden is hij op twee plaatsen tegelijk.")

    day = "2027-05-28"
    for name, museum, start, end, count, status in [
            ("proclamatie", "stam", "10:00", "12:00", 200, "confirmed"),
            ("debat", "im", "10:00", "14:00", 90, "confirmed"),
            ("picknick", "hva", "10:00", "13:00", 40, "option"),
            ("repetitie", "dmg", "11:00", "12:00", 30, "confirmed")]:
        plant(f"stoelen-{name}", f"Klapstoelen voor {name}", museum, *on(day, start, end), "onderhoud",
              [f"klapstoel*{count}"], status=status)
    both = "stoelen-proclamatie-1 stoelen-debat-1"
    expect("material-over", "klapstoel", f"{day}T09:20", "10:10", "soft", f"{both} stoelen-picknick-1",
           "Alleen met de optie erbij 330 klapstoelen, 300 in voorraad.")
    expect("material-over", "klapstoel", f"{day}T10:10", "12:40", "hard", f"{both} stoelen-repetitie-1",
           "De bevestigde alleen hebben nu 320 klapstoelen nodig; met de optie 360.")

    for index, museum in enumerate(("msk", "smak", "hva"), start=1):
        plant(f"rit-{index}", f"Rit depot – {museum.upper()}", museum,
              *on("2027-06-24", f"{7 + index:02}:00", "11:00"),
              "onderhoud", ["bestelwagen"])
    expect("material-over", "bestelwagen", "2027-06-24T09:25", "11:25", "hard", "rit-1-1 rit-2-1 rit-3-1",
           "Drie ritten met twee bestelwagens.")
