"""Two planted conflicts of each rule about days, people, rooms and things on their way; see EXPECTED."""

from .planted import on
from .planted_rules_expected import EXPECTED


def plant(garden):
    rooms(garden)
    days(garden)
    people(garden)
    work(garden)
    things(garden)
    garden.expected += [list(row) for row in EXPECTED]


def rooms(garden):
    plant = garden.plant
    plant("patio-overleg", "Overleg op de patio", "smak", *on("2026-12-15", "10:00", "11:00"), "overleg", ["smak-patio"])
    plant("tuin-overleg", "Overleg in de tuin", "hva", *on("2027-01-21", "10:00", "11:00"), "overleg", ["hva-binnentuin"])
    plant("scherm-atelier", "Vorming met scherm", "hva", *on("2027-08-05", "10:00", "11:00"), "vorming", ["hva-atelier"],
          needs=[("feature", "scherm", 1, "")])
    plant("theater-vergaderzaal", "Lezing in theateropstelling", "msk", *on("2027-08-05", "10:00", "11:00"), "vorming",
          ["msk-vergaderzaal"], needs=[("layout", "theater", 1, "")])
    for place, (museum, room) in enumerate([("smak", "smak-auditorium"), ("im", "im-congreszaal")]):
        plant(f"wissel-{place}-a", "Vorming voor de verhuur", museum, *on("2027-08-06", "10:00", "11:00"), "vorming", [room])
        plant(f"wissel-{place}-b", "Verhuur zonder opbouw", museum, *on("2027-08-06", "11:20", "13:00"), "zaalverhuur",
              [room], setup=0, teardown=60)
    for place, day in enumerate(["2027-08-05", "2027-08-12"]):
        plant(f"drukpers-{place}", "Herstelling drukpers", "im", *on(day, "10:00", "12:00"), "onderhoud", ["im-drukatelier"])
        plant(f"stille-lezing-{place}", "Lezing: papier", "im", *on(day, "10:30", "11:30"), "lezing", ["im-textielatelier"])
    for place, day in enumerate(["2027-08-05", "2027-08-12"]):
        plant(f"schuren-{place}", "Muren schuren", "msk", *on(day, "08:00", "09:00"), "expo-schilderwerken",
              ["msk-vleugel-a", *["stofscherm"] * place])
        plant(f"ophangen-{place}", "Doeken ophangen", "msk", *on(day, "08:30", "09:30"), "expo-installatie",
              ["msk-vleugel-b", "kunsthandler-1" if place else "kunsthandler-4"])
        plant(f"uitpakken-{place}", "Bruikleen uitpakken", "msk", f"{day[:8]}{int(day[8:]) + 1:02}T10:00",
              f"{day[:8]}{int(day[8:]) + 1:02}T11:00", "expo-installatie", ["msk-vleugel-a", "kunsthandler-1", "kunsthandler-3"])


def days(garden):
    plant = garden.plant
    plant("vroege-groep", "Groepsbezoek voor openingstijd", "stam", *on("2027-08-05", "08:30", "09:30"), "groepsbezoek",
          ["stam-stamplein"])
    plant("late-groep", "Groepsbezoek na sluiting", "im", *on("2027-08-06", "17:30", "18:30"), "groepsbezoek", ["im-tinker-studio"])
    plant("maandaggroep", "Groepsbezoek op maandag", "msk", *on("2027-05-24", "10:30", "12:00"), "groepsbezoek", ["msk-auditorium"])
    plant("woensdagklas", "Klas op woensdagnamiddag", "stam", *on("2027-03-10", "13:00", "14:00"), "klasbezoek", ["stam-familieatelier"])
    plant("krokusklas", "Klas in de krokusvakantie", "im", *on("2027-02-11", "10:30", "11:30"), "klasbezoek", ["im-tinker-studio"])
    for place, last in enumerate(["2026-11-20", "2026-11-25"]):
        plant(f"oude-optie-{place}", "Verhuur: receptie", "im", *on("2027-08-19", f"1{place * 5}:00", f"1{place * 5 + 1}:00"),
              "zaalverhuur", ["im-congreszaal"], status="option", asked_at="2026-11-02T10:00", option_until=last)
    plant("snelle-groep", "Groepsbezoek van morgen", "im", *on("2026-11-24", "14:00", "15:00"), "groepsbezoek", ["im-zaal-a"],
          asked_at="2026-11-22T10:00")
    plant("verre-verhuur", "Verhuur: jubileum", "hva", *on("2027-08-20", "14:00", "16:00"), "zaalverhuur", ["hva-kapel"],
          asked_at="2025-11-03T10:00")


def people(garden):
    plant = garden.plant
    plant("verlof-registratie", "Overleg bruiklenen", "msk", *on("2027-06-29", "10:00", "11:00"), "overleg", ["kunsthandler-2"])
    plant("vorming-overleg", "Overleg planning", "dmg", *on("2027-05-11", "10:00", "11:00"), "overleg", ["planner-4"])
    for place, person in enumerate(["technieker-zuid", "technieker-oost"]):
        plant(f"hoogte-{place}", "Lampen vervangen op hoogte", "stam", *on("2027-08-06", "09:00", "10:00"), "onderhoud",
              [person], needs=[("skill", "hoogwerker", 1, "")])
    for place, person in enumerate(["registrar-1", "registrar-2"]):
        plant(f"hulppost-{place}", "Hulppost bij transport", "msk", *on("2027-08-12", "13:00", "14:00"), "onderhoud",
              [person], needs=[("skill", "eerste-hulp", 1, "")])
    for place, (person, start) in enumerate([("suppoost-17", "12:20"), ("suppoost-16", "12:30")]):
        plant(f"onderweg-{place}-a", "Zaalwacht vorming", "stam", *on("2027-08-05", "11:00", "12:00"), "vorming", [person])
        plant(f"onderweg-{place}-b", "Zaalwacht vorming", "hva", *on("2027-08-05", start, "13:30"), "vorming", [person])
    plant("spaanse-groep", "Groepsbezoek: Amigos de Gante", "im", *on("2027-08-06", "11:00", "12:30"), "groepsbezoek",
          ["im-zaal-a", "gids-09"], language="es", visitors=18)
    plant("duitse-groep", "Groepsbezoek: Freunde der Leie", "stam", *on("2027-08-06", "11:00", "12:30"), "groepsbezoek",
          ["stam-stamplein", "gids-01"], language="de", visitors=18)


def work(garden):
    plant = garden.plant
    for place, person in enumerate(["suppoost-18", "suppoost-12"]):
        plant(f"late-wacht-{place}", "Avondwacht", "hva", *on("2027-08-05", "18:00", "22:15"), "onderhoud", [person])
        plant(f"vroege-wacht-{place}", "Ochtendwacht", "hva", *on("2027-08-06", "08:45", "10:00"), "onderhoud", [person])
    for day in range(9, 16):
        for place, person in enumerate(["suppoost-19", "suppoost-20"]):
            plant(f"week-{place}-{day}", "Korte wacht", "stam", *on(f"2027-08-{day:02}", "10:00", "11:00"), "onderhoud", [person])
    for place, person in enumerate(["suppoost-15", "suppoost-09"]):
        plant(f"lange-dag-{place}-a", "Ochtendwacht", "smak", *on("2027-08-05", "08:00", "13:30"), "onderhoud", [person])
        plant(f"lange-dag-{place}-b", "Avondwacht", "smak", *on("2027-08-05", "14:15", "20:15"), "onderhoud", [person])
    for place, person in enumerate(["technieker-west", "technieker-noord"]):
        for day in range(16, 21):
            plant(f"drukke-week-{place}-{day}-a", "Opruiming depot", "dmg", *on(f"2027-08-{day}", "07:30", "12:45"), "onderhoud", [person])
            plant(f"drukke-week-{place}-{day}-b", "Opruiming depot", "dmg", *on(f"2027-08-{day}", "13:30", "18:30"), "onderhoud", [person])
    for place, person in enumerate(["schoonmaak-1", "schoonmaak-2"]):
        for day in range(15, 30):
            if place == 0 or day < 29:
                plant(f"inhaal-{place}-{day}", "Grote poets", "im", *on(f"2027-08-{day}", "07:00", "08:00"), "onderhoud", [person])


def things(garden):
    plant = garden.plant
    for place, (here, there) in enumerate([("stam", "im"), ("dmg", "msk")]):
        day = ["2027-08-05", "2027-08-12"][place]
        lift = ["hoogwerker", "bestelwagen"]
        plant(f"hoogwerker-{place}-a", "Lampen vervangen", here, *on(day, "09:00", "11:00"), "onderhoud", lift)
        plant(f"hoogwerker-{place}-b", "Goten kuisen", there, *on(day, "11:15", "12:00"), "onderhoud", lift)
    for place, day in enumerate(["2027-08-19", "2027-08-26"]):
        for group in range(3):
            plant(f"start-{place}-{group}", f"Groepsbezoek {group + 1}", "smak", *on(day, f"10:{group * 5:02}", "11:00"),
                  "groepsbezoek", ["smak-collectiezalen"] if group < 2 else ["smak-collectiezalen"], status="option" if group else "confirmed")
