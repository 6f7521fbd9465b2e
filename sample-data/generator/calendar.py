"""Public and school holidays of the sample year and the opening hours of the museums."""

from datetime import date, timedelta

FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
TODAY = date(2026, 11, 22)

PUBLIC_HOLIDAYS = {date(2026, 11, 1), date(2026, 11, 11), date(2026, 12, 25), date(2027, 1, 1), date(2027, 3, 29),
                   date(2027, 5, 1), date(2027, 5, 6), date(2027, 5, 17), date(2027, 7, 21), date(2027, 8, 15)}
SCHOOL_HOLIDAYS = [(date(2026, 11, 2), date(2026, 11, 8)), (date(2026, 12, 21), date(2027, 1, 3)),
                   (date(2027, 2, 8), date(2027, 2, 14)), (date(2027, 3, 29), date(2027, 4, 11)),
                   (date(2027, 5, 6), date(2027, 5, 7)), (date(2027, 7, 1), date(2027, 8, 31))]
CLOSED_FOR_ALL = {(12, 24), (12, 25), (12, 31), (1, 1)}
DESIGN_MUSEUM_REOPENS = date(2026, 10, 3)

EARLY, LATER, WEEKEND = ("09:00", "17:00"), ("09:30", "17:30"), ("10:00", "18:00")
# Weekday numbers as in the file: 1 is Monday.
WEEK = {"stam": {day: EARLY for day in (1, 2, 4, 5)}, "im": {day: EARLY for day in (1, 2, 4, 5)},
        "hva": {day: EARLY for day in (1, 2, 4, 5)}, "dmg": {day: LATER for day in (1, 2, 4, 5)},
        "msk": {day: LATER for day in (2, 3, 4, 5)}, "smak": {day: LATER for day in (2, 3, 4, 5)}}
for _pattern in WEEK.values():
    _pattern.update({6: WEEKEND, 7: WEEKEND})

WEEKEND_HOURS_ON_HOLIDAYS = {"im", "stam", "msk", "smak"}
LATE_THURSDAYS = {"im", "smak"}
# One set of hours for all weekdays, so wide that it holds those of the week.
SCHOOL_HOLIDAY_HOURS = {"im": WEEKEND, "hva": ("09:00", "18:00")}


def days():
    """Every day of the sample year."""
    return [FIRST + timedelta(days=count) for count in range((LAST - FIRST).days + 1)]


def is_school_holiday(day):
    return any(first <= day <= last for first, last in SCHOOL_HOLIDAYS)


def is_school_day(day):
    return day.isoweekday() <= 5 and day not in PUBLIC_HOLIDAYS and not is_school_holiday(day)


def is_working_day(day):
    return day.isoweekday() <= 5 and day not in PUBLIC_HOLIDAYS and (day.month, day.day) not in CLOSED_FOR_ALL


def is_late_thursday(museum, day):
    return museum in LATE_THURSDAYS and day.isoweekday() == 4 and day.day <= 7 and day.month not in (7, 8, 9)


def hours_before_late_opening(museum, day):
    pattern = WEEK[museum].get(day.isoweekday())
    if (day.month, day.day) in CLOSED_FOR_ALL or (museum == "dmg" and day < DESIGN_MUSEUM_REOPENS):
        return None
    if day in PUBLIC_HOLIDAYS and museum in WEEKEND_HOURS_ON_HOLIDAYS:
        return WEEKEND
    if is_school_holiday(day) and museum in SCHOOL_HOLIDAY_HOURS:
        return SCHOOL_HOLIDAY_HOURS[museum]
    return pattern


def hours(museum, day):
    """Opening and closing time of a museum on a day, or None when closed."""
    found = hours_before_late_opening(museum, day)
    return (found[0], "22:00") if found and is_late_thursday(museum, day) else found


def week_rows():
    return [[museum, day, *WEEK[museum][day]] for museum in WEEK for day in sorted(WEEK[museum])]


def exception_rows():
    """Single days that no layer tells of: the Design Museum before it opens again."""
    return [["dmg", day.isoformat(), "", ""] for day in days() if day < DESIGN_MUSEUM_REOPENS]
