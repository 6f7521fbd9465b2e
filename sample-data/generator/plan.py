"""The plan while it grows: activities with their bookings, and whether one more still fits."""

from dataclasses import dataclass, field

from . import catalogue
from .clock import instant

ROOMS = {room[0]: room for room in catalogue.ROOMS}
STOCK = {identifier: stock for identifier, _, _, stock in catalogue.MATERIALS}


@dataclass
class Booking:
    resource: str
    start: str
    end: str
    quantity: int = 1


@dataclass
class Activity:
    title: str
    museum: str
    start: str
    end: str
    kind: str
    status: str = "confirmed"
    setup: int = 0
    teardown: int = 0
    visitors: object = ""
    language: str = ""
    client: str = ""
    reference: str = ""
    exhibition: str = ""
    phase: str = ""
    series: str = ""
    notes: str = ""
    identifier: str = ""
    bookings: list = field(default_factory=list)

    def book(self, resource, quantity=1, start=None, end=None):
        self.bookings.append(Booking(resource, start or self.start, end or self.end, quantity))
        return self


def wholes(room):
    """A room and every room it is part of."""
    found = []
    while room:
        found.append(room)
        room = ROOMS[room][3]
    return found


def family(room):
    """The rooms that cannot be used at the same time as this one."""
    return set(wholes(room)) | {other for other in ROOMS if room in wholes(other)}


class Plan:
    def __init__(self):
        self.activities = []
        self.uses = {}

    def add(self, activity):
        """Takes the activity whether it fits or not."""
        self.activities.append(activity)
        if activity.status == "cancelled":
            return
        for booking in activity.bookings:
            use = (*self.occupied(activity, booking), booking.quantity, activity)
            self.uses.setdefault(booking.resource, []).append(use)

    def offer(self, activity):
        """Takes the activity if it clashes with nothing, whatever the status of the other side; says whether."""
        fits = activity.status == "cancelled" or all(self.fits(activity, booking) for booking in activity.bookings)
        if fits:
            self.add(activity)
        return fits

    def occupied(self, activity, booking):
        return instant(booking.start) - activity.setup, instant(booking.end) + activity.teardown

    def fits(self, activity, booking):
        resource = booking.resource
        if resource in STOCK:
            return self.peak(activity, booking, self.quantity) <= STOCK[resource]
        if resource not in ROOMS:
            return not self.overlapping(resource, activity, booking)
        capacity, people, groups = ROOMS[resource][2], ROOMS[resource][4], ROOMS[resource][5]
        if groups:
            return (self.peak(activity, booking, self.quantity) <= groups
                    and self.peak(activity, booking, self.people) <= people)
        roomy = not capacity or (activity.visitors or 0) * 10 < capacity * 9
        return roomy and not any(self.overlapping(room, activity, booking) for room in family(resource))

    def overlapping(self, resource, activity, booking):
        start, end = self.occupied(activity, booking)
        return [use for use in self.uses.get(resource, []) if use[0] < end and start < use[1]]

    def quantity(self, uses):
        return sum(use[2] for use in uses)

    def people(self, uses):
        return sum(visiting.visitors or 0 for visiting in {id(use[3]): use[3] for use in uses}.values())

    def peak(self, activity, booking, measure):
        """The most in use at one instant if the activity's bookings of this resource came on top."""
        start, end = self.occupied(activity, booking)
        own = [(*self.occupied(activity, other), other.quantity, activity)
               for other in activity.bookings if other.resource == booking.resource]
        uses = self.overlapping(booking.resource, activity, booking) + own
        moments = [start] + [use[0] for use in uses if start < use[0] < end]
        return max(measure([use for use in uses if use[0] <= moment < use[1]]) for moment in moments)

    def number(self):
        """Gives the activities without an id one, in order of start."""
        self.activities.sort(key=lambda one: (instant(one.start), one.museum, one.title, one.identifier))
        unnamed = [one for one in self.activities if not one.identifier]
        for index, activity in enumerate(unnamed, start=1):
            activity.identifier = f"a{index:04}"
