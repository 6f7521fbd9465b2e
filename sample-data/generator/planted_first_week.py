"""What a new user sees at once: the conflicts of the week of 23 November 2026."""

from .planted import on

MON, TUE, WED, THU, FRI, SAT, SUN = (f"2026-11-{day}" for day in range(23, 30))


def plant(garden):
    rooms(garden)
    people_and_things(garden)
    watches(garden)
    near_misses(garden)


def rooms(garden):
    plant, expect = garden.plant, garden.expect
    plant("workshop-6c", "Workshop 6C De Brug", "stam", *on(TUE, "10:30", "12:00"), "workshop",
          ["stam-familieatelier", "gids-01"], visitors=22, language="nl", client="Basisschool De Brug")
    plant("workshop-4b", "Workshop 4B Sint-Lievens", "stam", *on(TUE, "11:30", "13:00"), "workshop",
          ["stam-familieatelier", "gids-02"], visitors=24, language="nl", client="Basisschool Sint-Lievens")
    expect("room-double", "stam-familieatelier", f"{TUE}T11:15", "12:15", "hard", "workshop-6c-1 workshop-4b-1",
           "Twee bevestigde workshops in het Familieatelier: 15 min opruimen en 15 min klaarzetten tellen mee.")

    plant("groep-47", "Groepsbezoek: 47 gasten uit Rijsel", "im", *on(TUE, "10:30", "12:15"), "groepsbezoek",
          [("im-mensen-machines", *on(TUE, "10:30", "12:00")), ("im-mensen-machines", *on(TUE, "10:30", "12:00")),
           ("im-mensen-machines", *on(TUE, "10:45", "12:15"))],
          visitors=47, language="fr", client="Amicale des Métiers")
    expect("room-share", "im-mensen-machines", f"{TUE}T10:45", "12:00", "hard", "groep-47-1 groep-47-2 groep-47-3",
           "Drie groepen tegelijk in een zaal voor twee; de derde kan pas om 12:00 starten.")

    plant("lezing-gent-1913", "Lezing: Gent in 1913", "stam", *on(THU, "14:00", "16:00"), "lezing",
          ["stam-refter-noord", "beamer*1", "klapstoel*60"], visitors=60, language="nl", exhibition="expo-gent-1913")
    plant("receptie-leie", "Verhuur: receptie Serviceclub Leie", "stam", *on(THU, "17:00", "21:00"), "zaalverhuur",
          ["stam-refter", "statafel*15"], status="option", visitors=120, client="Serviceclub Leie")
    expect("room-part", "stam-refter-noord", f"{THU}T16:00", "16:30", "soft", "lezing-gent-1913-1 receptie-leie-1",
           "De optie op de hele Abdijrefter begint klaar te zetten terwijl noord nog wordt opgeruimd.")

    plant("lezing-geluid", "Lezing: geluid in het museum", "smak", *on(THU, "20:00", "21:30"), "lezing",
          ["smak-auditorium", "microfoon*2"], visitors=115, language="nl", client="Vrienden van het Auditorium")
    expect("room-cap", "smak-auditorium", f"{THU}T20:00", "21:30", "hard", "lezing-geluid-1",
           "115 inschrijvingen voor een auditorium met 100 plaatsen.")

    plant("kapelconcert", "Kapelconcert: liedjes van de foor", "hva", *on(SUN, "11:00", "12:15"), "concert",
          ["hva-kapel", "geluidsset*1"], visitors=56, client="Koor Kraanlei")
    expect("room-cap", "hva-kapel", f"{SUN}T11:00", "12:15", "soft", "kapelconcert-1",
           "56 bezoekers in een kapel voor 60: meer dan 90 % bezet.")

    plant("workshop-zeefdruk", "Workshop zeefdruk", "dmg", *on(SAT, "10:30", "12:00"), "workshop",
          ["dmg-workshop"], status="option", visitors=14, language="nl", client="Vormingscentrum De Kaai")
    plant("feest-lampion", "Kinderfeest: lampions vouwen", "dmg", *on(SAT, "12:00", "13:30"), "workshop",
          ["dmg-workshop"], status="option", visitors=12, language="nl", client="Oudercomité Het Kompas")
    expect("room-double", "dmg-workshop", f"{SAT}T11:45", "12:15", "soft", "workshop-zeefdruk-1 feest-lampion-1",
           "Twee opties die alleen in hun klaarzet- en opruimtijd botsen.")


def people_and_things(garden):
    plant, expect = garden.plant, garden.expect
    plant("rondleiding-doek", "Rondleiding: Licht op doek, een voorproef", "msk", *on(FRI, "10:00", "11:30"),
          "rondleiding", ["msk-zuilenzaal", "gids-04"], visitors=14, language="nl", exhibition="expo-licht")
    plant("klas-5a", "Klasbezoek 5A Sint-Lievens", "msk", *on(FRI, "11:00", "12:30"), "klasbezoek",
          ["msk-museumatelier-2", "gids-04"], visitors=23, language="nl", client="Basisschool Sint-Lievens")
    expect("staff-double", "gids-04", f"{FRI}T11:00", "11:30", "hard", "rondleiding-doek-2 klas-5a-2",
           "Gids 04 leidt nog een half uur rond wanneer de klas al begint.")

    plant("afstelling-beamers", "Onderhoud: beamers afstellen", "im", *on(THU, "08:00", "10:00"), "onderhoud",
          ["im-congreszaal", "technieker-noord"])
    plant("klimaatkast", "Onderhoud: klimaatkast nakijken", "im", *on(THU, "09:30", "11:00"), "onderhoud",
          ["technieker-noord"], status="option")
    expect("staff-double", "technieker-noord", f"{THU}T09:30", "10:00", "soft",
           "afstelling-beamers-2 klimaatkast-1",
           "Een optie begint voor het bevestigde werk van Technieker Noord eindigt.")

    plant("headsets-stam", "Groepsbezoek: Verein der Stadtfreunde", "stam", *on(SAT, "14:00", "15:30"),
          "groepsbezoek", ["stam-verhaal", "headset*30"], visitors=29, language="de", client="Verein der Stadtfreunde")
    plant("headsets-im", "Groepsbezoek: Cercle du Textile", "im", *on(SAT, "14:30", "16:00"), "groepsbezoek",
          ["im-mensen-machines", "headset*35"], visitors=34, language="fr", client="Cercle du Textile à Tourcoing")
    expect("material-over", "headset", f"{SAT}T14:00", "15:30", "hard", "headsets-stam-2 headsets-im-2",
           "65 headsets nodig op twee plaatsen, 60 in voorraad; die van het Industriemuseum vertrekken om 14:00.")

    plant("vorming-scherm", "Vorming: presenteren", "msk", *on(WED, "10:00", "12:00"), "vorming",
          ["msk-auditorium", "beamer*5"], visitors=25)
    plant("demo-scherm", "Vorming: projectie zonder kabels", "smak", *on(WED, "11:00", "13:00"), "vorming",
          ["smak-auditorium", "beamer*4"], status="option", visitors=20)
    expect("material-over", "beamer", f"{WED}T10:25", "12:35", "soft", "vorming-scherm-2 demo-scherm-2",
           "Met de optie erbij zijn er 9 beamers nodig, 8 in voorraad.")

    plant("groep-taalcode", "Groepsbezoek: Academie Zuid", "msk", *on(FRI, "14:00", "15:30"), "groepsbezoek",
          ["msk-zuilenzaal"], visitors=15, language="nl_BE", client="Academie Zuid")
    expect("ref", "", f"{FRI}T14:00", "15:30", "soft", "",
           "Groepsbezoek: Academie Zuid noemt de taal nl_BE; een taalcode heeft een koppelteken: nl-BE.")


def watches(garden):
    plant, expect = garden.plant, garden.expect
    plant("wacht-stam", "Zaalwacht Het verhaal van Gent", "stam", *on(MON, "09:00", "17:00"), "zaalwacht",
          [("suppoost-01", *on(MON, "09:00", "13:00")), ("suppoost-07", *on(MON, "13:30", "17:00"))],
          needs=[("skill", "suppoost", 1, "")])
    expect("guard-min", "", f"{MON}T13:00", "13:30", "hard", "",
           "Zaalwacht Het verhaal van Gent, ma 23/11/2026 13:00–13:30: 0 van 1 suppoost.")
    plant("wacht-smak", "Zaalwacht Collectiezalen", "smak", *on(WED, "09:30", "17:30"), "zaalwacht",
          [("suppoost-03", *on(WED, "09:30", "13:30")), ("suppoost-09", *on(WED, "09:30", "13:00")),
           ("suppoost-15", *on(WED, "13:30", "17:30"))],
          needs=[("skill", "suppoost", 2, "")])
    expect("guard-min", "", f"{WED}T13:00", "17:30", "soft", "",
           "Zaalwacht Collectiezalen, wo 25/11/2026 13:00–17:30: 1 van 2 suppoosten.")


def near_misses(garden):
    plant = garden.plant
    plant("raakt-ochtend", "Workshop licht en schaduw", "msk", *on(TUE, "10:00", "11:30"), "workshop",
          ["msk-museumatelier-1"], visitors=20, language="nl", notes="Raakt de volgende workshop net niet.")
    plant("raakt-middag", "Workshop pigmenten", "msk", *on(TUE, "12:00", "13:30"), "workshop",
          ["msk-museumatelier-1"], visitors=18, language="nl-BE", notes="Raakt de vorige workshop net niet.")
    plant("geluid-dag", "Geluidsproef Ruis", "smak", *on(TUE, "09:00", "17:00"), "onderhoud", ["geluidsset*5"],
          exhibition="expo-ruis")
    plant("geluid-voor", "Vorming: microfoons", "smak", *on(TUE, "10:00", "12:00"), "vorming",
          ["geluidsset*1", "smak-atelier"], visitors=10)
    plant("geluid-na", "Vorming: mengtafel", "smak", *on(TUE, "13:00", "15:00"), "vorming",
          ["geluidsset*1", "smak-atelier"], visitors=10)
    plant("geannuleerd-feest", "Verhuur: jubileum (geannuleerd)", "stam", *on(THU, "14:00", "18:00"), "zaalverhuur",
          ["stam-refter"], status="cancelled", visitors=150, client="Genootschap De Veer")
