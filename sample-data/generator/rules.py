"""Finds every conflict of a plan folder the plain way, from its CSV files alone.

It shares nothing with the generator but the clock, so that it can prove the folder holds the planted conflicts only.
"""

import re
from collections import defaultdict
from itertools import combinations

from . import files
from .clock import instant, local

ACTIVE = {"confirmed", "option", "concept"}
LANGUAGE = re.compile(r"([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
                      r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
                      re.IGNORECASE)


class Use:
    """One booking with its activity: core span, occupied span, quantity and status."""

    def __init__(self, row, activity):
        self.identifier, self.activity, self.resource = row["id"], activity, row["resource"]
        self.start, self.end = instant(row["start"]), instant(row["end"])
        if self.end <= self.start:
            raise SystemExit(f"bookings.csv: {row['id']} ends before it starts")
        self.occupied = (self.start - int(activity["setup_minutes"] or 0),
                         self.end + int(activity["teardown_minutes"] or 0))
        self.quantity, self.status = int(row["quantity"] or 1), activity["status"]


def key(rule, resource, start, end, severity, uses):
    return (rule, resource, local(start), local(end), severity, ";".join(sorted(use.identifier for use in uses)))


def pair_severity(one, other):
    both = {one.status, other.status}
    if "concept" in both:
        return "info"
    return "hard" if both == {"confirmed"} else "soft"


def overlap(one, other):
    """The shared occupied span; two bookings of one activity are compared without buffers."""
    same = one.activity["id"] == other.activity["id"]
    first, second = ((one.start, one.end), (other.start, other.end)) if same else (one.occupied, other.occupied)
    start, end = max(first[0], second[0]), min(first[1], second[1])
    return (start, end) if start < end else None


def pairs(rule, resource, couples):
    for one, other in couples:
        shared = overlap(one, other)
        if shared:
            yield key(rule, resource, *shared, pair_severity(one, other), [one, other])


def people(uses):
    present = {use.activity["id"]: int(use.activity["visitors"] or 0) for use in uses}
    return sum(present.values())


def quantity(uses):
    return sum(use.quantity for use in uses)


def weigh(uses, limits):
    """The severity and who takes part: the firmest set of statuses that exceeds a limit decides."""
    allowed = set()
    for status, severity in (("confirmed", "hard"), ("option", "soft"), ("concept", "info")):
        allowed.add(status)
        counted = [use for use in uses if use.status in allowed]
        if any(limit is not None and measure(counted) > limit for measure, limit in limits):
            return severity, set(counted)
    return None, set()


def overflows(rule, resource, uses, limits):
    """Maximal intervals of one severity, each with all bookings taking part in it."""
    moments = sorted({moment for use in uses for moment in use.occupied})
    run = None
    for start, end in zip(moments, moments[1:]):
        present = [use for use in uses if use.occupied[0] <= start and end <= use.occupied[1]]
        severity, taking_part = weigh(present, limits)
        if run and run[2] == severity:
            run = (run[0], end, severity, run[3] | taking_part)
            continue
        if run and run[2]:
            yield key(rule, resource, *run)
        run = (start, end, severity, taking_part)
    if run and run[2]:
        yield key(rule, resource, *run)


def parents(rooms, identifier):
    while rooms[identifier]["part_of"]:
        identifier = rooms[identifier]["part_of"]
        yield identifier


def number(text):
    return int(text) if text else None


def capacity_conflict(room, use):
    visitors, capacity = number(use.activity["visitors"]), number(room["capacity"])
    if visitors is None or capacity is None or visitors * 10 < capacity * 9:
        return []
    if use.status == "concept":
        severity = "info"
    else:
        severity = "hard" if visitors > capacity and use.status == "confirmed" else "soft"
    return [key("room-cap", room["id"], use.start, use.end, severity, [use])]


def room_conflicts(rooms, uses):
    for identifier, room in rooms.items():
        own = uses[identifier]
        limits = [(people, number(room["share_people"])), (quantity, number(room["share_groups"]))]
        if room["share_people"] or room["share_groups"]:
            yield from overflows("room-share", identifier, own, limits)
            continue
        yield from pairs("room-double", identifier, combinations(own, 2))
        for use in own:
            yield from capacity_conflict(room, use)
        for whole in parents(rooms, identifier):
            yield from pairs("room-part", identifier, [(part, other) for part in own for other in uses[whole]])


def reference_conflicts(activities):
    for activity in activities.values():
        unknown = activity["exhibition"] and activity["exhibition"] not in activities
        language = activity["language"] and not LANGUAGE.fullmatch(activity["language"])
        if activity["status"] in ACTIVE and (unknown or language):
            yield key("ref", "", instant(activity["start"]), instant(activity["end"]), "soft", [])


def by_id(rows, name):
    found = {row["id"]: row for row in rows}
    if len(found) != len(rows):
        raise SystemExit(f"{name}: an id occurs twice")
    return found


def conflicts(folder):
    """All conflicts of the folder, sorted by start, resource, rule."""
    resources = by_id(files.read(folder, "resources.csv"), "resources.csv")
    activities = by_id(files.read(folder, "activities.csv"), "activities.csv")
    bookings = by_id(files.read(folder, "bookings.csv"), "bookings.csv").values()
    uses = defaultdict(list)
    for use in [Use(row, activities[row["activity"]]) for row in bookings]:
        if use.status in ACTIVE:
            uses[resources[use.resource]["id"]].append(use)
    found = list(reference_conflicts(activities))
    found += room_conflicts({name: row for name, row in resources.items() if row["kind"] == "room"}, uses)
    for identifier, row in resources.items():
        if row["kind"] == "staff":
            found += pairs("staff-double", identifier, combinations(uses[identifier], 2))
        if row["kind"] == "material":
            found += overflows("material-over", identifier, uses[identifier], [(quantity, int(row["capacity"] or 1))])
    return sorted(found, key=order)


def order(conflict):
    rule, resource, start, end, _, bookings = conflict[:6]
    return (instant(start), resource, rule, instant(end), bookings)
