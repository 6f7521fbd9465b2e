"""What happens in the museums on an ordinary day: one function per kind of activity."""

from dataclasses import dataclass
from datetime import timedelta

from . import calendar, catalogue, house
from .expos import EXPOS
from .plan import Activity, ROOMS
from .words import (ADULTS, CONCERTS, COUNTRIES, GUIDED, LECTURES, MAINTENANCE, MEETINGS, RENTALS, RENTERS, SCHOOLS,
                    TRAININGS, WORKSHOPS)

SHARED = {"stam": "stam-verhaal", "msk": "msk-zuilenzaal", "smak": "smak-collectiezalen", "im": "im-mensen-machines"}
# Where a group is received in the two museums without a shared gallery.
TOUR_ROOMS = {"hva": ["hva-museumzalen", "hva-binnentuin"], "dmg": ["dmg-event-west-1", "dmg-event-oost"]}
ATELIERS = {"stam": ["stam-familieatelier"], "msk": ["msk-museumatelier-1", "msk-museumatelier-2"],
            "smak": ["smak-atelier"], "dmg": ["dmg-workshop"], "hva": ["hva-atelier"],
            "im": ["im-drukatelier", "im-textielatelier", "im-tinker-studio"]}
HALLS = {"stam": ["stam-refter", "stam-refter-noord", "stam-refter-zuid", "stam-stamplein"], "msk": ["msk-auditorium"],
         "smak": ["smak-auditorium", "smak-patio"], "hva": ["hva-kapel", "hva-pierke"],
         "dmg": ["dmg-eventruimte", "dmg-event-west", "dmg-event-oost", "dmg-event-west-2"],
         "im": ["im-congreszaal", "im-zaal-a", "im-zaal-b"]}
MEETING_ROOMS = {"stam": "stam-vergaderzaal", "msk": "msk-vergaderzaal", "smak": "smak-vergaderlokaal",
                 "dmg": "dmg-vergaderzaal", "im": "im-zaal-a", "hva": "hva-kapel"}
STAFF = catalogue.staff()


@dataclass
class Template:
    starts: list
    minutes: int
    build: object


def text(moment):
    return moment.strftime("%Y-%m-%dT%H:%M")


def home(museum, skill):
    return [identifier for identifier, _, base, skills in STAFF if base == museum and skill in skills]


def free(plan, activity, candidates):
    """The first candidate who has nothing else at that time."""
    for identifier in candidates:
        trial = Activity("", activity.museum, activity.start, activity.end, "", setup=activity.setup, teardown=activity.teardown)
        if plan.fits(trial, trial.book(identifier).bookings[0]):
            return identifier
    return None


def starts(opening, minutes, step=30):
    """Every half hour at which an activity still ends within the opening hours, not after 16:30."""
    first, last = (int(clock[:2]) * 60 + int(clock[3:]) for clock in opening)
    return [f"{at // 60:02}:{at % 60:02}" for at in range(first + 30, min(last - minutes, 990) + 1, step)]


def activity(title, museum, begin, end, kind, state, **more):
    setup, teardown = catalogue.BUFFERS[kind]
    return Activity(title, museum, text(begin), text(end), kind, state, setup, teardown, **more)


def guided(plan, dice, made):
    """Adds a free home guide who speaks the language; None without one."""
    language = made.language or "nl"
    guides = home(made.museum, f"lang:{language}")
    guide = free(plan, made, guides if dice.chance(0.5) else guides[::-1])
    if made.kind in ("groepsbezoek", "klasbezoek", "rondleiding"):
        made.visitors = min(made.visitors, house.VISITORS_PER_GUIDE[made.museum])
        made.needs += [("skill", "gids", 1, ""), ("language", language, 1, "b2")]
    return made.book(guide) if guide else None


def public(dice, museum, day, opening):
    """A draw among what visitors come for on such a day."""
    draw = dice.number(1, 100)
    if calendar.is_school_day(day) and draw <= 46:
        # Schools are free on Wednesday afternoon.
        opening = (opening[0], "12:30") if day.isoweekday() == 3 else opening
        return school_visit(dice, museum, opening) if draw <= 26 else school_workshop(dice, museum, opening)
    if draw <= 64:
        return group_visit(dice, museum, opening)
    if draw <= 80:
        return tour(dice, museum, opening, day)
    if draw <= 88:
        return workshop(dice, museum, opening)
    if draw <= 93:
        return hall(dice, museum, "lezing", ["14:00", "19:30", "20:00"], 90, LECTURES)
    if draw <= 98:
        return hall(dice, museum, "zaalverhuur", ["18:30", "19:00", "19:30"], dice.pick([180, 240]), RENTALS)
    return hall(dice, museum, "concert", ["11:00", "15:00", "20:00"], 75, CONCERTS)


def class_name(dice):
    return f"{dice.number(1, 6)}{dice.pick('ABC')}"


def school_visit(dice, museum, opening):
    def build(plan, dice, begin, end, state):
        school = dice.pick(SCHOOLS)
        made = activity(f"Klasbezoek {class_name(dice)} {school.split(' ', 1)[1]}", museum, begin, end, "klasbezoek",
                        state, visitors=dice.number(16, 25), language="nl", client=school)
        made.book(SHARED.get(museum) or dice.pick(TOUR_ROOMS[museum]))
        made.book("kapstok", 1, None, text(begin + timedelta(minutes=30)))
        if museum == "dmg":
            made.book("tablet", 8, text(begin + timedelta(minutes=30)))
        return guided(plan, dice, made)
    return Template(starts(opening, 90), 90, build)


def school_workshop(dice, museum, opening):
    """A short tour and then the workshop room: two rooms one after the other, each with its own span."""
    def build(plan, dice, begin, end, state):
        school, middle = dice.pick(SCHOOLS), text(begin + timedelta(minutes=45))
        made = activity(f"Klas {class_name(dice)} {school.split(' ', 1)[1]}: {dice.pick(WORKSHOPS[museum]).lower()}",
                        museum, begin, end, "klasbezoek", state, visitors=dice.number(16, 25), language="nl",
                        client=school)
        made.book(SHARED.get(museum) or dice.pick(TOUR_ROOMS[museum]), 1, None, middle)
        made.book(dice.pick(ATELIERS[museum]), 1, middle)
        return guided(plan, dice, made)
    return Template(starts(opening, 120), 120, build)


def group_visit(dice, museum, opening):
    def build(plan, dice, begin, end, state):
        language = dice.pick(["nl"] * 9 + ["fr"] * 4 + ["en"] * 3 + ["de", "de", "es", "it", "vgt"])
        client = dice.pick(ADULTS if language in ("nl", "vgt") else COUNTRIES.get(language, COUNTRIES["en"]))
        made = activity(f"Groepsbezoek {client}", museum, begin, end, "groepsbezoek", state,
                        visitors=dice.number(8, 22), language=language, client=client,
                        reference=f"R{dice.number(10000, 99999)}")
        made.book(SHARED.get(museum) or dice.pick(TOUR_ROOMS[museum]))
        if museum in ("stam", "im"):
            made.book("headset", made.visitors + 1, None, text(end - timedelta(minutes=15)))
        elif language == "vgt":
            made.book("tolkset")
        elif dice.chance(0.2):
            made.book("rolstoel", dice.number(1, 2))
        return guided(plan, dice, made)
    return Template(starts(opening, 90), 90, build)


def tour(dice, museum, opening, day):
    def build(plan, dice, begin, end, state):
        weekend = day.isoweekday() == 7
        title = dice.pick(["Zondagsrondleiding", "Gezinsrondleiding"] if weekend else GUIDED[museum])
        made = activity(title, museum, begin, end, "rondleiding", state, visitors=dice.number(6, 18), language="nl",
                        series=f"zondag-{museum}" if weekend else "")
        running = [expo for expo in EXPOS if expo[2] == museum and expo[4] < day <= expo[5]]
        if running and dice.chance(0.4):
            made.exhibition, made.title = running[0][0], f"Rondleiding: {running[0][1]}"
        made.book(SHARED.get(museum) or dice.pick(TOUR_ROOMS[museum]))
        if museum == "msk":
            made.book("museumkruk", 10, text(begin + timedelta(minutes=30)))
        return guided(plan, dice, made)
    return Template(starts(opening, 60), 60, build)


def workshop(dice, museum, opening):
    def build(plan, dice, begin, end, state):
        made = activity(f"Workshop {dice.pick(WORKSHOPS[museum]).lower()}", museum, begin, end, "workshop", state,
                        visitors=dice.number(8, 18), language="nl")
        made.book(dice.pick(ATELIERS[museum]))
        if dice.chance(0.5):
            made.book("atelierkoffer", dice.number(1, 2))
        return guided(plan, dice, made)
    return Template(starts(opening, 105), 105, build)


def hall(dice, museum, kind, begins, minutes, titles):
    def build(plan, dice, begin, end, state):
        room = dice.pick(HALLS[museum])
        title, client = dice.pick(titles), dice.pick(RENTERS)
        full = {"lezing": f"Lezing: {title}", "zaalverhuur": f"Verhuur: {title}", "concert": f"Concert: {title}"}[kind]
        made = activity(full, museum, begin, end, kind, state, visitors=ROOMS[room][2] * dice.number(35, 85) // 100,
                        language="nl" if kind == "lezing" else "", client="" if kind == "lezing" else client)
        made.book(room)
        made.needs.append(("layout", "theater" if kind in ("lezing", "concert") else "staand", 1, ""))
        if kind == "lezing":
            made.book("beamer").book("projectiescherm").book("microfoon", 1).book("klapstoel", made.visitors)
        else:
            made.book(dice.pick(home(museum, "suppoost")))
            made.book(*(("statafel", 8) if kind == "zaalverhuur" else ("geluidsset", 1)))
            made.book("afzetpaal", 6, None, text(begin + timedelta(minutes=60)))
        technician = home(museum, "techniek")[0]
        hour = text(begin + timedelta(minutes=60))
        return made.book(technician, 1, None, hour)
    return Template(begins, minutes, build)


def behind_the_scenes(dice, museum, day):
    kind = dice.pick(["overleg", "overleg", "overleg", "onderhoud", "vorming"])
    return {"overleg": meeting, "onderhoud": maintenance, "vorming": training}[kind](dice, museum)


def meeting(dice, museum):
    def build(plan, dice, begin, end, state):
        title = dice.pick(MEETINGS)
        made = activity(title, museum, begin, end, "overleg", "confirmed",
                        series=f"weekoverleg-{museum}" if "Week" in title else "")
        room = "msk-bibliotheek" if museum == "msk" and dice.chance(0.3) else MEETING_ROOMS[museum]
        made.book(room).book(home(museum, "planning")[0])
        made.book(home(museum, "onthaal")[0], 1, None, text(begin + timedelta(minutes=30)))
        return made
    return Template(["09:00", "09:30", "11:00", "13:30", "15:00"], dice.pick([60, 90]), build)


def maintenance(dice, museum):
    def build(plan, dice, begin, end, state):
        room = dice.pick(HALLS[museum] + ATELIERS[museum])
        made = activity(f"Onderhoud: {dice.pick(MAINTENANCE)}", museum, begin, end, "onderhoud", "confirmed")
        if dice.chance(0.4):
            made.book(dice.pick(["schoonmaak-1", "schoonmaak-2"]), 1, text(begin + timedelta(minutes=30)))
        return made.book(room).book(home(museum, "techniek")[0])
    return Template(["07:00", "07:30", "08:00"], 60, build)


def training(dice, museum):
    def build(plan, dice, begin, end, state):
        made = activity(f"Vorming: {dice.pick(TRAININGS)}", museum, begin, end, "vorming", state, visitors=8)
        made.book(MEETING_ROOMS[museum] if ROOMS[MEETING_ROOMS[museum]][2] > 9 else HALLS[museum][0])
        for guard in home(museum, "suppoost")[:2]:
            made.book(guard)
        made.book("publiekswerker-1" if museum in ("stam", "im", "hva") else "publiekswerker-2", 1, None,
                  text(begin + timedelta(minutes=60)))
        return made.book("laptop", 2).book("flipchart", 1, text(begin + timedelta(minutes=60)))
    return Template(["09:30", "13:00", "14:00"], 120, build)
