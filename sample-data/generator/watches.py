"""Who watches over the galleries in the late evenings; in December one evening was forgotten and one half."""

from datetime import date

from . import calendar, catalogue
from .plan import Activity, Booking

FORGOTTEN = {("smak", date(2026, 12, 3))}
HOLIDAYS = {(museum, day) for museum in calendar.LATE_THURSDAYS for day in calendar.PUBLIC_HOLIDAYS}
HALF = {("im", date(2026, 12, 3)): "20:00"}
# Where they stand; one room stands for all galleries of the zone.
GALLERY = {"im": "im-mensen-machines", "smak": "smak-collectiezalen"}


def add_watches(plan):
    """Into what is full by then: who watches clashes with nothing, and nothing else moves for it."""
    for day in calendar.days():
        for museum, gallery in GALLERY.items():
            # Nobody is planned on a public holiday yet.
            if calendar.is_late_thursday(museum, day) and (museum, day) not in FORGOTTEN | HOLIDAYS:
                closing = calendar.hours_before_late_opening(museum, day)[1]
                plan.add(watch(plan, museum, gallery, day, closing))


def watch(plan, museum, gallery, day, closing):
    start, end = f"{day}T{closing}", f"{day}T22:00"
    made = Activity("Late donderdag: zaalwacht", museum, start, end, "zaalwacht", identifier=f"zaalwacht-{museum}-{day}")
    # The last groups of the day may still be there until then.
    made.book(gallery, start=f"{day}T18:00")
    last = HALF.get((museum, day))
    ends = [end, f"{day}T{last}" if last else end]
    # Those of the museum first.
    people = sorted((home != museum, person) for person, _, home, skills in catalogue.staff() if "suppoost" in skills)
    for _, person in people:
        if ends and plan.can_work(person, made, Booking(person, start, end)):
            made.book(person, 1, start, ends.pop(0))
    return made
