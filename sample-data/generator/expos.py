"""Eight exhibitions with their phases, each counted back from its vernissage."""

from datetime import date, datetime, time, timedelta

from . import catalogue, house
from .plan import Activity

# id, title, museum, rooms, vernissage, last day
EXPOS = [
    ("expo-gent-1913", "Gent in 1913", "stam", ["stam-expozaal-1"], date(2026, 10, 16), date(2027, 3, 14)),
    ("expo-water", "Stad aan het water", "stam", ["stam-expozaal-2"], date(2026, 12, 11), date(2027, 5, 30)),
    ("expo-licht", "Licht op doek", "msk", ["msk-vleugel-a", "msk-vleugel-b"], date(2026, 12, 4), date(2027, 4, 25)),
    ("expo-ruis", "Ruis", "smak", ["smak-zaal-1", "smak-zaal-2"], date(2026, 10, 22), date(2027, 2, 28)),
    ("expo-stil", "Stil beeld, luid beeld", "smak", ["smak-zaal-1"], date(2027, 4, 30), date(2027, 8, 15)),
    ("expo-stoel", "Honderd stoelen", "dmg", ["dmg-expozaal-1", "dmg-expozaal-2"], date(2026, 12, 18),
     date(2027, 6, 13)),
    ("expo-katoen", "Katoen en koper", "im", ["im-expozaal"], date(2026, 11, 26), date(2027, 5, 9)),
    ("expo-kermis", "Kermis in de straat", "hva", ["hva-expozaal"], date(2026, 10, 15), date(2026, 11, 29)),
]


def stamp(day, clock):
    return datetime.combine(day, time.fromisoformat(clock)).strftime("%Y-%m-%dT%H:%M")


def phases(opening, closing):
    """Phase, start, end, set-up and tear-down; neighbours touch, so none overlaps the next."""
    back = {days: stamp(opening - timedelta(days=days), "08:00") for days in (42, 30, 19, 12)}
    after = closing + timedelta(days=1)
    return [
        ("opbouw", back[42], back[30], 0, 0), ("schilderwerken", back[30], back[19], 0, 0),
        ("droogtijd", back[19], back[12], 0, 0), ("installatie", back[12], stamp(opening, "15:00"), 0, 0),
        ("vernissage", stamp(opening, "18:00"), stamp(opening, "22:00"), 120, 60),
        ("looptijd", stamp(opening + timedelta(days=1), "09:00"), stamp(closing, "18:00"), 0, 0),
        ("finissage", stamp(closing, "18:30"), stamp(closing, "21:30"), 30, 30),
        ("afbouw", stamp(after, "08:00"), stamp(after + timedelta(days=11), "17:00"), 0, 0),
    ]


def work_days(start, end):
    day = date.fromisoformat(start[:10])
    while day < date.fromisoformat(end[:10]):
        if day.isoweekday() <= 5:
            yield day
        day += timedelta(days=1)


def by_day(activity, resource, days):
    """Working days with half an hour's break."""
    for day in days:
        activity.book(resource, 1, stamp(day, "08:30"), stamp(day, "12:00"))
        activity.book(resource, 1, stamp(day, "12:30"), stamp(day, "16:30"))


def equip(activity, index, museum):
    """The people and things a phase needs, on the days it needs them."""
    technician = next(f"technieker-{name}" for name, home in catalogue.TECHNICIANS if home == museum)
    days = list(work_days(activity.start, activity.end))
    handlers = ["kunsthandler-1", "kunsthandler-2"] if index % 2 else ["kunsthandler-3", "kunsthandler-4"]
    if activity.phase == "opbouw":
        by_day(activity, technician, days[:4])
    elif activity.phase == "droogtijd":
        activity.book("luchtbevochtiger", 1).book("datalogger", 1)
    elif activity.phase == "installatie":
        for handler in handlers:
            by_day(activity, handler, days[1:3])
        by_day(activity, "registrar-1" if index % 2 else "registrar-2", days[1:2])
        activity.book("depot-laadkade", 1, stamp(days[0], "09:00"), stamp(days[0], "11:00"))
        activity.book("transportkist", 4)
    elif activity.phase == "vernissage":
        activity.visitors = 140
        guards = [identifier for identifier, _, home, skills in catalogue.staff()
                  if home == museum and "bewakingsagent" in skills][:2]
        # One for each half of the evening: set-up and tear-down are work too.
        middle = activity.start[:11] + "20:00"
        for guard, (start, end) in zip(guards, [(activity.start, middle), (middle, activity.end)]):
            activity.book(guard, 1, start, end)
        activity.needs.append(("skill", house.GUARD, 1, ""))
        activity.book("statafel", 15).book("microfoon", 2)
    elif activity.phase == "looptijd":
        activity.book("sokkel", 8 + index).book("vitrine", 2).book("spot", 12).book("datalogger", 1)
    elif activity.phase == "afbouw":
        by_day(activity, handlers[0], days[:2])
        activity.book("transportkist", 3)


def add_expos(plan):
    for index, (identifier, title, museum, rooms, opening, closing) in enumerate(EXPOS):
        parts = phases(opening, closing)
        plan.add(Activity(f"Expo: {title}", museum, parts[0][1], parts[-1][2], "tentoonstelling",
                          identifier=identifier, reference=f"EXPO-{index + 1}"))
        for phase, start, end, setup, teardown in parts:
            kind = phase if phase in ("vernissage", "finissage") else f"expo-{phase}"
            activity = Activity(f"{title}: {phase}", museum, start, end, kind, setup=setup, teardown=teardown,
                                exhibition=identifier, phase=phase, identifier=f"{identifier}-{phase}")
            for room in rooms:
                activity.book(room)
            equip(activity, index, museum)
            activity.bookings = [one for one in activity.bookings if one.resource in rooms or plan.fits(activity, one)]
            if not plan.offer(activity):
                raise SystemExit(f"{activity.identifier} clashes with an earlier exhibition")
