"""What the rules know besides bookings: kinds, skills, work, absences, layouts, neighbours, handling, policies."""

from datetime import datetime

from . import calendar, catalogue

# id: audience, noise (0-3), flags
KINDS = {
    "groepsbezoek": ("visitors", 1, "guided"), "klasbezoek": ("schools", 1, "guided"),
    "rondleiding": ("visitors", 1, "guided"), "workshop": ("visitors", 1, ""), "lezing": ("guests", 1, "needs_silence"),
    "zaalverhuur": ("guests", 1, "firm_buffers"), "concert": ("guests", 2, "needs_silence spoiled_by_noise"),
    "overleg": ("staff", 1, ""), "onderhoud": ("staff", 2, ""), "vorming": ("staff", 1, ""), "zaalwacht": ("staff", 0, ""),
    "tentoonstelling": ("staff", 0, "parallel"), "expo-opbouw": ("staff", 3, "dust"),
    "expo-schilderwerken": ("staff", 2, "dust"), "expo-droogtijd": ("staff", 0, ""),
    "expo-installatie": ("staff", 1, "art"), "vernissage": ("guests", 1, "firm_buffers"),
    "levering": ("staff", 2, ""), "expo-looptijd": ("staff", 0, ""), "finissage": ("guests", 1, "firm_buffers"), "expo-afbouw": ("staff", 3, "dust"),
}
# Hours until art may come after it; of the others works with dust alone take any, as the rule says.
SETTLING = {"levering": 24}
FLAGS = "needs_silence spoiled_by_noise dust art guided firm_buffers parallel".split()

LANGUAGES = [("nl", "Nederlands", "Dutch"), ("fr", "Frans", "French"), ("en", "Engels", "English"),
             ("de", "Duits", "German"), ("es", "Spaans", "Spanish"), ("it", "Italiaans", "Italian"),
             ("vgt", "Vlaamse Gebarentaal", "Flemish Sign Language")]
SKILLS = [("gids", "Gidsen", "Guiding"), ("suppoost", "Zaalwacht", "Gallery attendance"),
          ("techniek", "Techniek", "Technical work"), ("onthaal", "Onthaal", "Reception"),
          ("planning", "Planning", "Planning"), ("registratie", "Registratie", "Registration"),
          ("art-handling", "Kunsthandling", "Art handling"), ("publiekswerking", "Publiekswerking", "Public programming"),
          ("schoonmaak", "Schoonmaak", "Cleaning")]
GUARD = "bewakingsagent-erfgoed"
CERTIFICATES = [(GUARD, "Bewakingsagent-erfgoedbewaker", "Licensed heritage guard"),
                ("hoogwerker", "Attest hoogwerker", "Aerial platform certificate"),
                ("eerste-hulp", "Eerste hulp", "First aid")]
MOTHER_TONGUE, FLUENT, GOOD = "c2", "c1", "b2"

WEEK, WEEKEND = (1, 2, 3, 4, 5), (6, 7)
# By the word a person's id starts with: form, profile, minutes a week, hours of a working day.
WORK = {
    "gids": ("freelance", "freelance", "", ("09:00", "18:30")),
    "suppoost": ("employee", "public-sector", 2280, ("07:30", "24:00")),
    "technieker": ("employee", "public-sector", 2280, ("07:00", "22:30")),
    "onthaal": ("employee", "public-sector", 2280, ("08:30", "18:30")),
    "planner": ("employee", "public-sector", 2280, ("08:30", "18:00")),
    "registrar": ("employee", "public-sector", 2280, ("08:00", "18:00")),
    "kunsthandler": ("employee", "public-sector", 2280, ("08:00", "18:00")),
    "publiekswerker": ("employee", "labour-act", 2280, ("09:00", "18:00")),
    "schoonmaak": ("employee", "labour-act", 1140, ("06:30", "12:00")),
}
SPECIAL = {
    "suppoost-13": ("student", "labour-act", 1200), "suppoost-14": ("student", "labour-act", 1200),
    "suppoost-19": ("guard-firm", "labour-act", 2400), "suppoost-20": ("guard-firm", "labour-act", 2400),
    "registrar-1": ("employee", "labour-act", 60), "registrar-2": ("employee", "labour-act", 60),
    "onthaal-5": ("volunteer", "none", 480), "onthaal-6": ("volunteer", "none", 480),
}
# Two days off that follow each other leave 35 hours of rest whatever the shifts around them.
DAYS_OFF = {"stam": (2, 3), "im": (2, 3), "hva": (2, 3), "dmg": (2, 3), "msk": (1, 2), "smak": (1, 2)}

# id, person, start, end, form
ABSENCES = [
    ("afw-01", "gids-04", "2026-12-07T00:00", "2026-12-14T00:00", "leave"),
    ("afw-02", "gids-09", "2027-02-08T00:00", "2027-02-15T00:00", "leave"),
    ("afw-03", "technieker-noord", "2027-01-18T07:00", "2027-01-19T18:00", "training"),
    ("afw-04", "suppoost-03", "2026-12-01T00:00", "2026-12-05T00:00", "absent"),
    ("afw-05", "gids-01", "2027-04-05T00:00", "2027-04-12T00:00", "leave"),
    ("afw-06", "onthaal-2", "2027-03-01T13:00", "2027-03-01T18:30", "absent"),
    ("afw-07", "kunsthandler-2", "2027-06-28T00:00", "2027-07-12T00:00", "leave"),
    ("afw-08", "planner-4", "2027-05-10T00:00", "2027-05-13T00:00", "training"),
]
# id, room, start, end, reason
CLOSURES = [
    ("sluiting-atelier", "msk-museumatelier-2", "2027-01-11T00:00", "2027-01-23T00:00", "nieuwe vloer"),
    ("sluiting-tinker", "im-tinker-studio", "2027-07-05T00:00", "2027-07-31T00:00", "herinrichting"),
    ("sluiting-tuin", "hva-binnentuin", "2027-01-04T00:00", "2027-02-06T00:00", "heraanleg"),
    ("sluiting-patio", "smak-patio", "2026-12-14T07:00", "2026-12-18T18:00", "onderhoud afwatering"),
]
# room, neighbour, noise, dust
ADJACENCY = [
    ("stam-expozaal-1", "stam-expozaal-2", "yes", "no"), ("stam-refter-noord", "stam-refter-zuid", "yes", "no"),
    ("msk-museumatelier-1", "msk-museumatelier-2", "yes", "yes"), ("msk-vleugel-a", "msk-vleugel-b", "yes", "yes"),
    ("smak-zaal-1", "smak-zaal-2", "yes", "yes"), ("smak-auditorium", "smak-collectiezalen", "yes", "no"),
    ("dmg-expozaal-1", "dmg-expozaal-2", "yes", "yes"), ("dmg-event-west-2", "dmg-workshop", "yes", "no"),
    ("im-drukatelier", "im-textielatelier", "yes", "yes"), ("im-zaal-b", "im-drukatelier", "yes", "no"),
    ("hva-atelier", "hva-kapel", "yes", "no"),
]
# material, home, pieces in repair, minutes of loading at each end, van, pieces that go into one (empty: all)
HANDLING = [
    ("headset", "stam", 0, 10, "no", ""), ("beamer", "depot", 0, 10, "no", ""), ("klapstoel", "depot", 0, 15, "no", ""),
    ("hoogwerker", "depot", 0, 30, "yes", 1), ("bestelwagen", "depot", 0, 0, "no", ""), ("tablet", "dmg", 2, 5, "no", ""),
    ("laptop", "depot", 1, 5, "no", ""), ("spot", "depot", 4, 15, "no", ""), ("podiumelement", "stam", 0, 30, "yes", 12),
    ("geluidsset", "smak", 0, 15, "no", ""), ("transportkist", "depot", 0, 15, "no", ""), ("tolkset", "smak", 0, 5, "no", ""),
    ("stofscherm", "msk", 0, 20, "no", ""),
]
IN_REPAIR = {material: pieces for material, _, pieces, *_ in HANDLING if pieces}
# museum (empty: all), first, last, meaning, name
CALENDAR = [
    ("", "2026-11-02", "2026-11-02", "bridge", "Allerzielen"), ("", "2026-12-03", "2026-12-03", "sector", "Museumnacht"),
    ("", "2027-04-25", "2027-04-25", "sector", "Erfgoeddag"), ("", "2027-05-07", "2027-05-07", "bridge", "na Hemelvaart"),
    ("im", "2027-03-19", "2027-03-19", "sector", "Dag van de Vrijwilliger"),
]
VISITORS_PER_GUIDE = {"stam": 20, "im": 20, "msk": 15, "smak": 15, "dmg": 15, "hva": 15}
# museum (empty: all), rule, weight, parameters
RULE_SETTINGS = []
# id, museum, rooms, name, attendants, skill, late attendants: by day nobody is planned one by one
ZONES = [
    ("zalen-stam", "stam", "stam-verhaal;stam-expozaal-1;stam-expozaal-2", "Zalen STAM", 0, "suppoost", 2),
    ("zalen-msk", "msk", "msk-zuilenzaal;msk-vleugel-a;msk-vleugel-b", "Zalen MSK", 0, "suppoost", 2),
    ("zalen-smak", "smak", "smak-collectiezalen;smak-zaal-1;smak-zaal-2", "Zalen S.M.A.K.", 0, "suppoost", 2),
    ("zalen-dmg", "dmg", "dmg-expozaal-1;dmg-expozaal-2", "Zalen DING", 0, "suppoost", 2),
    ("zalen-im", "im", "im-mensen-machines;im-expozaal", "Zalen Industriemuseum", 0, "suppoost", 2),
    ("zalen-hva", "hva", "hva-museumzalen;hva-expozaal", "Museumzalen Alijn", 0, "suppoost", 1),
]


def kind_rows():
    rows = []
    for identifier, dutch, english, setup, teardown in catalogue.KINDS:
        audience, noise, flags = KINDS[identifier]
        held = flags.split()
        rows.append([identifier, dutch, english, setup, teardown, audience, noise,
                     *("yes" if flag in held else "no" for flag in FLAGS), SETTLING.get(identifier, "")])
    return rows


def skill_rows():
    return ([[word, "language", dutch, english, 60] for word, dutch, english in LANGUAGES]
            + [[word, "skill", dutch, english, 60] for word, dutch, english in SKILLS]
            + [[word, "certificate", dutch, english, 60] for word, dutch, english in CERTIFICATES])


def grant_rows():
    """Languages with their level, certificates with their time; plain skills stand in resources.csv."""
    rows = []
    for place, (person, _, _, skills) in enumerate(catalogue.staff()):
        tongues = [word.split(":")[1] for word in skills if word.startswith("lang:")]
        for index, tongue in enumerate(tongues):
            level = MOTHER_TONGUE if index == 0 else FLUENT if index == 1 else GOOD
            rows.append([person, tongue, level, "", ""])
        if "bewakingsagent" in skills:
            rows.append([person, GUARD, "", f"{2023 + place % 3}-09-01", f"{2028 + place % 3}-08-31"])
        if "hoogwerker" in skills:
            rows.append([person, "hoogwerker", "", "2025-03-01", "2030-02-28"])
        if person.startswith("registrar"):
            rows.append([person, "eerste-hulp", "", "2024-08-12", "2027-08-11"])
        if person.startswith("onthaal"):
            rows.append([person, "eerste-hulp", "", "2026-01-15", "2029-01-14"])
    return rows


def trade(person):
    return person.rsplit("-", 1)[0]


def employment_rows():
    return [[person, *SPECIAL.get(person, WORK[trade(person)][:3])] for person, *_ in catalogue.staff()]


def working_days(person, museum):
    """Weekday numbers on which a person usually works."""
    work = trade(person)
    if work == "gids":
        return tuple(range(1, 8))
    if work in ("suppoost", "technieker"):
        return tuple(day for day in range(1, 8) if day not in DAYS_OFF.get(museum, (6, 7)))
    if work == "publiekswerker" or work == "onthaal":
        return WEEK + WEEKEND[:1]
    return WEEK


HOURS = {person: (working_days(person, museum), WORK[trade(person)][3]) for person, _, museum, _ in catalogue.staff()}


def availability_rows():
    return [[person, day, *hours] for person, (days, hours) in HOURS.items() for day in days]


def moment(text):
    return datetime.strptime(text[:16], "%Y-%m-%dT%H:%M")


def works(person, start, end):
    """Whether a person usually works from start to end, wall-clock texts, and is not away."""
    days, (first, last) = HOURS[person]
    begin, finish = moment(start), moment(end)
    midnight = finish.hour == finish.minute == 0 and (finish.date() - begin.date()).days == 1
    if begin.isoweekday() not in days or (begin.date() != finish.date() and not midnight):
        return False
    inside = first <= start[11:16] and ("24:00" if midnight else end[11:16]) <= last
    return inside and not any(other == person and moment(away) < finish and begin < moment(back)
                              for _, other, away, back, _ in ABSENCES)


def is_shut(room, start, end):
    return any(other == room and moment(first) < moment(end) and moment(start) < moment(last)
               for _, other, first, last, _ in CLOSURES)


def layout_rows():
    """Halls seat as many as their capacity in rows, two fifths of it around a table."""
    rows = []
    for identifier, _, capacity, _, _, groups, features in catalogue.ROOMS:
        if not capacity or groups or "klimaat" in features:
            continue
        if capacity >= 40:
            rows.append([identifier, "theater", capacity, "yes"])
            rows.append([identifier, "staand", capacity, "no"])
        rows.append([identifier, "u-vorm", max(8, capacity * 2 // 5), "yes"])
    return rows


def policy_rows():
    return [[museum, VISITORS_PER_GUIDE[museum], 15, 2, 14, 18, 14] for museum, *_ in catalogue.MUSEUMS]


def opening_day_rows():
    """The layers above the week: school and public holidays, late Thursdays, closed dates."""
    rows = []
    for museum, *_ in catalogue.MUSEUMS:
        if museum in calendar.SCHOOL_HOLIDAY_HOURS:
            rows.append([museum, "school-holiday", *calendar.SCHOOL_HOLIDAY_HOURS[museum]])
        if museum in calendar.WEEKEND_HOURS_ON_HOLIDAYS:
            rows.append([museum, "public-holiday", *calendar.WEEKEND])
        if museum in calendar.LATE_THURSDAYS:
            closing = calendar.WEEK[museum][4][1]
            rows.append([museum, "1TH 1,2,3,4,5,6,10,11,12", closing, "22:00"])
        rows += [[museum, f"{month:02}-{day:02}", "", ""] for month, day in sorted(calendar.CLOSED_FOR_ALL)]
    return rows


TABLES = [
    ("kinds.csv", "id name_nl name_en setup_minutes teardown_minutes audience noise " + " ".join(FLAGS) + " settling_hours",
     kind_rows),
    ("skills.csv", "id form name_nl name_en warning_days", skill_rows),
    ("staff_skills.csv", "person skill level valid_from valid_until", grant_rows),
    ("employment.csv", "person form profile weekly_minutes", employment_rows),
    ("availability.csv", "person day open close", availability_rows),
    ("absences.csv", "id person start end form", lambda: ABSENCES),
    ("closures.csv", "id room start end reason", lambda: CLOSURES),
    ("layouts.csv", "room layout people seated", layout_rows),
    ("adjacency.csv", "room neighbour noise dust", lambda: ADJACENCY),
    ("handling.csv", "material home in_repair minutes van per_van", lambda: HANDLING),
    ("calendar.csv", "museum first last meaning name", lambda: CALENDAR),
    ("policies.csv", "museum visitors_per_guide stagger_minutes groups_together lead_days horizon_months option_days",
     policy_rows),
    ("rule_settings.csv", "museum rule weight parameters", lambda: RULE_SETTINGS),
    ("zones.csv", "id museum rooms name attendants skill late_attendants", lambda: ZONES),
    ("opening_days.csv", "museum day open close", opening_day_rows),
]
