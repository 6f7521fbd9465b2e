"""Fills the year around the planted conflicts with activities that clash with nothing."""

from datetime import datetime, time, timedelta

from . import calendar, catalogue, templates
from .dice import Dice

# Attempts a museum and day, by month; the first screen's weeks and February to June are dense.
DENSITY = {9: 1.6, 10: 2.2, 11: 2.9, 12: 2.2, 1: 2.0, 2: 4.0, 3: 3.6, 4: 3.3, 5: 3.4, 6: 2.9, 7: 1.2, 8: 1.1}
LIVELY = (datetime(2026, 11, 16).date(), datetime(2026, 12, 6).date())
FACTOR = 0.59


def status(dice, day):
    """The past holds no options or concepts."""
    draw = dice.number(1, 1000)
    if draw <= 30:
        return "cancelled"
    if day < calendar.TODAY:
        return "confirmed"
    return "option" if draw <= 106 else "concept" if draw <= 130 else "confirmed"


def count(dice, museum, day):
    """How many activities to try for on an open day."""
    wanted = DENSITY[day.month] * FACTOR
    if LIVELY[0] <= day <= LIVELY[1]:
        wanted = 6.5
    if day.isoweekday() >= 6:
        wanted *= 0.9
    whole = int(wanted)
    return whole + (1 if dice.chance(wanted - whole) else 0)


def fill(plan):
    dice = Dice(20261122)
    for day in calendar.days():
        for museum, *_ in catalogue.MUSEUMS:
            opening = calendar.hours(museum, day)
            if opening:
                for _ in range(count(dice, museum, day)):
                    place(plan, dice, museum, day, templates.public(dice, museum, day, opening))
            if calendar.is_working_day(day) and dice.chance(0.45 if opening else 0.75):
                place(plan, dice, museum, day, templates.behind_the_scenes(dice, museum, day))


def ask(plan):
    """Since when options and rentals are asked for, and until when options stand; all of it before today."""
    dice = Dice(4)
    for one in plan.activities:
        if one.asked_at:
            continue
        if one.status == "option" or one.kind in ("zaalverhuur", "groepsbezoek"):
            day = datetime.fromisoformat(one.start[:10]).date()
            asked = min(day, calendar.TODAY) - timedelta(days=dice.number(20, 60))
            one.asked_at = f"{asked.isoformat()}T{dice.number(9, 16):02}:{dice.pick(['00', '10', '25', '40'])}"
        if one.status == "option":
            one.option_until = (calendar.TODAY + timedelta(days=dice.number(6, 20))).isoformat()


def place(plan, dice, museum, day, template):
    """Tries a few starts; an activity that fits nowhere is dropped."""
    state = status(dice, day)
    starts = list(template.starts)
    for _ in range(4):
        if not starts:
            return
        begin = datetime.combine(day, time.fromisoformat(starts.pop(dice.number(0, len(starts) - 1))))
        activity = template.build(plan, dice, begin, begin + timedelta(minutes=template.minutes), state)
        if activity and plan.offer(activity):
            return
