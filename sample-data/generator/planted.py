"""The planted conflicts, each with the reason in words, and near misses that must stay silent."""

from .catalogue import BUFFERS
from .plan import Activity


class Garden:
    """Plants activities regardless of clashes and keeps what the rules must say about them."""

    def __init__(self, plan):
        self.plan, self.expected = plan, []

    def plant(self, identifier, title, museum, start, end, kind, bookings, **more):
        """bookings: resource, `resource*quantity`, or a tuple of one of these with its own start and end."""
        setup, teardown = BUFFERS[kind]
        more = {"setup": setup, "teardown": teardown} | more
        activity = Activity(title, museum, start, end, kind, identifier=identifier, **more)
        for entry in bookings:
            what, *span = entry if isinstance(entry, tuple) else (entry,)
            resource, _, quantity = what.partition("*")
            activity.book(resource, int(quantity or 1), *span)
        self.plan.add(activity)

    def expect(self, rule, resource, start, end, severity, bookings, reason):
        end = end if "T" in end else f"{start[:10]}T{end}"
        self.expected.append([rule, resource, start, end, severity, ";".join(sorted(bookings.split())), reason])


def on(day, start, end):
    return f"{day}T{start}", f"{day}T{end}"


def add_planted(plan):
    """Plants everything; the rows of expected-conflicts.csv, unsorted."""
    from . import planted_first_week, planted_rules, planted_year

    garden = Garden(plan)
    planted_first_week.plant(garden)
    planted_year.plant(garden)
    planted_rules.plant(garden)
    return garden.expected
