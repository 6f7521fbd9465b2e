"""Brussels wall clock to instants (whole minutes since 1970 UTC) and back, without a time zone database."""

from datetime import date, datetime, timedelta

EPOCH = datetime(1970, 1, 1)


class NoSuchTime(ValueError):
    """A wall-clock time that the spring clock change skips."""


def last_sunday(year, month):
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def changes(year):
    """The two instants of a year at which the clocks change: to summer time and back."""
    return [minutes(datetime.combine(last_sunday(year, month), datetime.min.time())) + 60 for month in (3, 10)]


def minutes(moment):
    return int((moment - EPOCH).total_seconds()) // 60


def offset_at(instant):
    """Minutes ahead of UTC at an instant."""
    to_summer, to_winter = changes((EPOCH + timedelta(minutes=instant)).year)
    return 120 if to_summer <= instant < to_winter else 60


def instant(text):
    """The instant of `2026-10-25T02:30`, with or without `+01:00`; without, a repeated hour is its first pass."""
    wall = minutes(datetime.strptime(text[:16], "%Y-%m-%dT%H:%M"))
    fitting = [offset for offset in (120, 60) if offset_at(wall - offset) == offset]
    if len(text) > 16:
        sign, hours, rest = text[16], int(text[17:19]), int(text[20:22])
        given = (hours * 60 + rest) * (-1 if sign == "-" else 1)
        fitting = [offset for offset in fitting if offset == given]
    if not fitting:
        raise NoSuchTime(text)
    return wall - fitting[0]


def local(moment):
    """The wall-clock text of an instant; the repeated autumn hour carries its offset."""
    offset = offset_at(moment)
    wall = moment + offset
    text = (EPOCH + timedelta(minutes=wall)).strftime("%Y-%m-%dT%H:%M")
    passes = sum(1 for other in (120, 60) if offset_at(wall - other) == other)
    return text if passes == 1 else f"{text}+0{offset // 60}:00"
