"""Museums, rooms, staff, materials, kinds and travel times; every name, capacity and stock is invented."""

MUSEUMS = [
    ("stam", "STAM – Stadsmuseum Gent", "Erfgoed", "Godshuizenlaan 2, 9000 Gent"),
    ("msk", "Museum voor Schone Kunsten", "Kunsten en Design", "Fernand Scribedreef 1, 9000 Gent"),
    ("smak", "S.M.A.K.", "Kunsten en Design", "Jan Hoetplein 1, 9000 Gent"),
    ("dmg", "Design Museum Gent", "Kunsten en Design", "Jan Breydelstraat 5, 9000 Gent"),
    ("im", "Industriemuseum", "Erfgoed", "Minnemeers 10, 9000 Gent"),
    ("hva", "Huis van Alijn", "Erfgoed", "Kraanlei 65, 9000 Gent"),
]

# Owns what all museums share; travel times lead there too.
DEPOT = ("depot", "Centraal depot", "", "")

# id, name, capacity, part of, people at once, groups at once, features
ROOMS = [
    ("stam-verhaal", "Het verhaal van Gent", "", "", 60, 2, "vaste-opstelling"),
    ("stam-stamplein", "STAMplein", 120, "", "", "", "rolstoel"),
    ("stam-expozaal-1", "Expozaal 1", 200, "", "", "", "klimaat;rolstoel"),
    ("stam-expozaal-2", "Expozaal 2", 200, "", "", "", "klimaat;rolstoel"),
    ("stam-refter", "Abdijrefter", 160, "", "", "", "podium;rolstoel"),
    ("stam-refter-noord", "Abdijrefter noord", 80, "stam-refter", "", "", "rolstoel"),
    ("stam-refter-zuid", "Abdijrefter zuid", 80, "stam-refter", "", "", "rolstoel"),
    ("stam-familieatelier", "Familieatelier", 30, "", "", "", "water"),
    ("stam-vergaderzaal", "Vergaderzaal STAM", 16, "", "", "", "scherm"),
    ("msk-zuilenzaal", "Zuilenzaal", "", "", 60, 2, "vaste-opstelling;rolstoel"),
    ("msk-vleugel-a", "Vleugel A", 200, "", "", "", "klimaat"),
    ("msk-vleugel-b", "Vleugel B", 200, "", "", "", "klimaat"),
    ("msk-auditorium", "Auditorium MSK", 120, "", "", "", "scherm;geluid"),
    ("msk-museumatelier-1", "Museumatelier 1", 30, "", "", "", "water"),
    ("msk-museumatelier-2", "Museumatelier 2", 30, "", "", "", "water"),
    ("msk-bibliotheek", "Bibliotheek", 20, "", "", "", "stil"),
    ("msk-vergaderzaal", "Vergaderzaal MSK", 14, "", "", "", "scherm"),
    ("smak-collectiezalen", "Collectiezalen", "", "", 50, 2, "vaste-opstelling;rolstoel"),
    ("smak-zaal-1", "Zaal 1", 200, "", "", "", "klimaat;rolstoel"),
    ("smak-zaal-2", "Zaal 2", 200, "", "", "", "klimaat;rolstoel"),
    ("smak-auditorium", "Auditorium S.M.A.K.", 100, "", "", "", "scherm;geluid"),
    ("smak-atelier", "Atelier S.M.A.K.", 30, "", "", "", "water"),
    ("smak-vergaderlokaal", "Vergaderlokaal", 12, "", "", "", "scherm"),
    ("smak-patio", "Patio", 150, "", "", "", "buiten"),
    ("dmg-eventruimte", "Eventruimte DING", 180, "", "", "", "podium;rolstoel"),
    ("dmg-event-west", "Eventruimte west", 100, "dmg-eventruimte", "", "", "scherm;rolstoel"),
    ("dmg-event-west-1", "Eventruimte west 1", 50, "dmg-event-west", "", "", "rolstoel"),
    ("dmg-event-west-2", "Eventruimte west 2", 50, "dmg-event-west", "", "", "rolstoel"),
    ("dmg-event-oost", "Eventruimte oost", 80, "dmg-eventruimte", "", "", "rolstoel"),
    ("dmg-workshop", "Workshopruimte", 30, "", "", "", "water;rolstoel"),
    ("dmg-expozaal-1", "Expozaal DING 1", 200, "", "", "", "klimaat;rolstoel"),
    ("dmg-expozaal-2", "Expozaal DING 2", 200, "", "", "", "klimaat;rolstoel"),
    ("dmg-vergaderzaal", "Vergaderzaal DMG", 12, "", "", "", "scherm"),
    ("im-mensen-machines", "Over mensen en machines", "", "", 60, 2, "vaste-opstelling;lawaai"),
    ("im-congreszaal", "Congreszaal", 140, "", "", "", "scherm;geluid"),
    ("im-zaal-a", "Congreszaal A", 70, "im-congreszaal", "", "", "scherm"),
    ("im-zaal-b", "Congreszaal B", 70, "im-congreszaal", "", "", "scherm"),
    ("im-drukatelier", "Drukatelier", 30, "", "", "", "lawaai"),
    ("im-textielatelier", "Textielatelier", 30, "", "", "", "lawaai"),
    ("im-tinker-studio", "Tinker Studio", 30, "", "", "", "rolstoel"),
    ("im-expozaal", "Expozaal Industriemuseum", 200, "", "", "", "klimaat;rolstoel"),
    ("hva-museumzalen", "Museumzalen", 30, "", "", "", "trap"),
    ("hva-kapel", "Kapel", 60, "", "", "", "geluid"),
    ("hva-pierke", "Poppentheater Pierke", 50, "", "", "", "podium"),
    ("hva-atelier", "Atelier Huis van Alijn", 30, "", "", "", "water"),
    ("hva-binnentuin", "Binnentuin", 100, "", "", "", "buiten"),
    ("hva-expozaal", "Expozaal Kraanlei", 200, "", "", "", "klimaat"),
    ("depot-laadkade", "Laadkade depot", "", "", "", "", "laadkade"),
]

MATERIALS = [
    ("headset", "Headset", "stam", 60), ("beamer", "Beamer", "", 8), ("klapstoel", "Klapstoel", "", 300),
    ("sokkel", "Sokkel", "", 80), ("vitrine", "Vitrine", "", 24), ("luchtbevochtiger", "Luchtbevochtiger", "", 10),
    ("hoogwerker", "Hoogwerker", "", 1), ("bestelwagen", "Bestelwagen", "", 2), ("geluidsset", "Geluidsset", "", 6),
    ("microfoon", "Draadloze microfoon", "", 16), ("laptop", "Laptop", "", 12), ("tablet", "Tablet", "dmg", 30),
    ("projectiescherm", "Projectiescherm", "", 8), ("statafel", "Statafel", "", 60),
    ("podiumelement", "Podiumelement", "stam", 24), ("afzetpaal", "Afzetpaal", "", 60), ("spot", "Spot", "", 120),
    ("kapstok", "Verrijdbare kapstok", "", 20), ("atelierkoffer", "Atelierkoffer", "msk", 12),
    ("rolstoel", "Rolstoel", "", 10), ("museumkruk", "Museumkruk", "msk", 60), ("flipchart", "Flipchart", "", 10),
    ("datalogger", "Datalogger klimaat", "", 20), ("transportkist", "Transportkist", "", 40),
    ("tolkset", "Tolkset", "smak", 2), ("stofscherm", "Stofscherm", "msk", 2),
]
FEATURES = {"bestelwagen": "bestelwagen", "stofscherm": "stofscherm"}

# id, Dutch, English, set-up and tear-down minutes
KINDS = [
    ("groepsbezoek", "Groepsbezoek", "Group visit", 0, 0), ("klasbezoek", "Klasbezoek", "School visit", 0, 0),
    ("rondleiding", "Rondleiding", "Guided tour", 0, 0), ("workshop", "Workshop", "Workshop", 15, 15),
    ("lezing", "Lezing", "Lecture", 30, 30), ("zaalverhuur", "Zaalverhuur", "Rental", 60, 60),
    ("concert", "Concert", "Concert", 60, 30), ("overleg", "Overleg", "Staff meeting", 0, 0),
    ("onderhoud", "Onderhoud", "Maintenance", 0, 0), ("vorming", "Vorming", "Training", 0, 0),
    ("zaalwacht", "Zaalwacht", "Gallery watch", 0, 0),
    ("tentoonstelling", "Tentoonstelling", "Exhibition", 0, 0),
    ("expo-opbouw", "Opbouw", "Build-up", 0, 0), ("expo-schilderwerken", "Schilderwerken", "Painting works", 0, 0),
    ("expo-droogtijd", "Droogtijd", "Drying", 0, 0), ("expo-installatie", "Installatie", "Installation", 0, 0),
    ("vernissage", "Vernissage", "Opening night", 120, 60), ("expo-looptijd", "Looptijd", "Run", 0, 0),
    ("finissage", "Finissage", "Closing event", 30, 30), ("expo-afbouw", "Afbouw", "Take-down", 0, 0),
    ("levering", "Levering", "Delivery", 0, 0),
]
BUFFERS = {kind: (setup, teardown) for kind, _, _, setup, teardown in KINDS}

PLACES = ["stam", "msk", "smak", "dmg", "hva", "im", "depot"]
TRAVEL = [[0, 15, 15, 25, 30, 35, 25], [15, 0, 5, 35, 40, 40, 25], [15, 5, 0, 35, 40, 45, 25],
          [25, 35, 35, 0, 5, 15, 35], [30, 40, 40, 5, 0, 10, 35], [35, 40, 45, 15, 10, 0, 35],
          [25, 25, 25, 35, 35, 35, 0]]

# Two guides a museum; both together cover the languages asked for there.
GUIDE_LANGUAGES = ["nl fr en", "nl fr en de", "nl fr en it", "nl fr en de", "nl fr en es", "nl fr en",
                   "nl fr en de", "nl en fr es", "nl fr en", "nl fr en de", "nl fr vgt", "nl en de fr"]
TECHNICIANS = [("noord", "im"), ("zuid", "stam"), ("oost", "hva"), ("west", "dmg"), ("licht", "smak"), ("av", "msk")]


def staff():
    """id, name, home museum and skills of everyone; an empty one means all of them."""
    codes = [museum[0] for museum in MUSEUMS]
    people = []
    for index, languages in enumerate(GUIDE_LANGUAGES):
        skills = ["gids"] + [f"lang:{code}" for code in languages.split()]
        people.append((f"gids-{index + 1:02}", f"Gids {index + 1:02}", codes[index // 2], skills))
    for index in range(20):
        skills = ["suppoost"] + (["bewakingsagent"] if index < 12 else [])
        people.append((f"suppoost-{index + 1:02}", f"Suppoost {index + 1:02}", codes[index % 6], skills))
    for name, museum in TECHNICIANS:
        skills = ["techniek"] + (["hoogwerker"] if name in ("noord", "licht") else [])
        title = "AV" if name == "av" else name.capitalize()
        people.append((f"technieker-{name}", f"Technieker {title}", museum, skills))
    for role, skill, count in [("onthaal", "onthaal", 6), ("planner", "planning", 6)]:
        for index in range(count):
            people.append((f"{role}-{index + 1}", f"{role.capitalize()} {index + 1}", codes[index], [skill]))
    for role, skill, count in [("registrar", "registratie", 2), ("kunsthandler", "art-handling", 4),
                               ("publiekswerker", "publiekswerking", 2), ("schoonmaak", "schoonmaak", 2)]:
        for index in range(count):
            people.append((f"{role}-{index + 1}", f"{role.capitalize()} {index + 1}", "", [skill]))
    return people


def resource_rows():
    rows = []
    for identifier, name, capacity, whole, people, groups, features in ROOMS:
        museum = identifier.split("-")[0]
        rows.append([identifier, "room", name, museum, capacity, whole, people, groups,
                     features, ""])
    for identifier, name, museum, skills in staff():
        rows.append([identifier, "staff", name, museum or "depot", 1, "", "", "", "", ";".join(skills)])
    for identifier, name, museum, stock in MATERIALS:
        rows.append([identifier, "material", name, museum or "depot", stock, "", "", "", FEATURES.get(identifier, ""), ""])
    return rows


def travel_rows():
    return [[start, end, TRAVEL[i][j]] for i, start in enumerate(PLACES) for j, end in enumerate(PLACES) if i != j]
