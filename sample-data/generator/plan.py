"""The plan while it grows: activities with their bookings, and whether one more still fits."""

from dataclasses import dataclass, field

from . import catalogue, house
from .clock import instant, local

ROOMS = {room[0]: room for room in catalogue.ROOMS}
STOCK = {identifier: stock for identifier, _, _, stock in catalogue.MATERIALS}
TRAVEL = {(start, end): minutes for start, end, minutes in catalogue.travel_rows()}
# Minutes that a material may be on its way before and after.
ON_THE_WAY = 70
REST = 11 * 60


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
    asked_at: str = ""
    option_until: str = ""
    identifier: str = ""
    bookings: list = field(default_factory=list)
    needs: list = field(default_factory=list)

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
            stock = STOCK[resource] - house.IN_REPAIR.get(resource, 0)
            return self.peak(activity, booking, self.quantity, ON_THE_WAY) <= stock
        if resource not in ROOMS:
            return self.can_work(resource, activity, booking)
        if house.is_shut(resource, activity.start, activity.end):
            return False
        capacity, people, groups = ROOMS[resource][2], ROOMS[resource][4], ROOMS[resource][5]
        if groups:
            return (self.peak(activity, booking, self.quantity) <= groups
                    and self.peak(activity, booking, self.people) <= people)
        roomy = not capacity or (activity.visitors or 0) * 10 < capacity * 9
        return roomy and not any(self.overlapping(room, activity, booking) for room in family(resource))

    def can_work(self, person, activity, booking):
        """Whether a person is there, free, rested and in time from one museum to the next."""
        start, end = self.occupied(activity, booking)
        if not house.works(person, local(start), local(end)):
            return False
        return all(self.leaves_time(start, end, activity.museum, use) for use in self.uses.get(person, []))

    def leaves_time(self, start, end, museum, use):
        gap = max(start - use[1], use[0] - end)
        same_day = local(start)[:10] == local(use[0])[:10]
        if not same_day:
            return gap >= REST
        # Ten minutes to hand over; work of one day stays within ten hours, breaks included.
        way = TRAVEL[museum, use[3].museum] + 10 if museum != use[3].museum else 0
        return gap >= way and max(end, use[1]) - min(start, use[0]) <= 10 * 60

    def overlapping(self, resource, activity, booking, margin=0):
        start, end = self.occupied(activity, booking)
        return [use for use in self.uses.get(resource, []) if use[0] - 2 * margin < end and start < use[1] + 2 * margin]

    def quantity(self, uses):
        return sum(use[2] for use in uses)

    def people(self, uses):
        return sum(visiting.visitors or 0 for visiting in {id(use[3]): use[3] for use in uses}.values())

    def peak(self, activity, booking, measure, margin=0):
        """The most in use at one instant, each use wider by a margin, if the activity's came on top."""
        start, end = self.occupied(activity, booking)
        start, end = start - margin, end + margin
        own = [(*self.occupied(activity, other), other.quantity, activity)
               for other in activity.bookings if other.resource == booking.resource]
        uses = [(use[0] - margin, use[1] + margin, *use[2:])
                for use in self.overlapping(booking.resource, activity, booking, margin) + own]
        moments = [start] + [use[0] for use in uses if start < use[0] < end]
        return max(measure([use for use in uses if use[0] <= moment < use[1]]) for moment in moments)

    def number(self):
        """Gives the activities without an id one, in order of start."""
        self.activities.sort(key=lambda one: (instant(one.start), one.museum, one.title, one.identifier))
        unnamed = [one for one in self.activities if not one.identifier]
        for index, activity in enumerate(unnamed, start=1):
            activity.identifier = f"a{index:04}"
