"""The CSV files of the plan folder."""

import csv

from . import calendar, catalogue, house

RESOURCES = "id kind name museum capacity part_of share_people share_groups features skills".split()
ACTIVITIES = ("id title museum start end kind status setup_minutes teardown_minutes visitors language client "
              "reference exhibition phase series notes asked_at option_until").split()
BOOKINGS = "id activity resource start end quantity".split()
EXPECTED = "rule resource start end severity bookings reason".split()


def write(folder, name, header, rows):
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def read(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def write_frame(folder):
    """Everything but the plan itself."""
    owners = catalogue.MUSEUMS + [catalogue.DEPOT]
    museums = [[code, name, "Europe/Brussels", agb, address] for code, name, agb, address in owners]
    write(folder, "museums.csv", ["id", "name", "zone", "agb", "address"], museums)
    write(folder, "resources.csv", RESOURCES, catalogue.resource_rows())
    write(folder, "travel.csv", ["from", "to", "minutes"], catalogue.travel_rows())
    write(folder, "opening_hours.csv", ["museum", "weekday", "open", "close"], calendar.week_rows())
    write(folder, "opening_exceptions.csv", ["museum", "date", "open", "close"], calendar.exception_rows())
    for name, header, rows in house.TABLES:
        if rows():
            write(folder, name, header.split(), rows())


def write_plan(folder, plan):
    activities = [[a.identifier, a.title, a.museum, a.start, a.end, a.kind, a.status, a.setup, a.teardown, a.visitors,
                   a.language, a.client, a.reference, a.exhibition, a.phase, a.series, a.notes, a.asked_at,
                   a.option_until]
                  for a in plan.activities]
    bookings = [[f"{a.identifier}-{index}", a.identifier, b.resource, b.start, b.end, b.quantity]
                for a in plan.activities for index, b in enumerate(a.bookings, start=1)]
    write(folder, "activities.csv", ACTIVITIES, activities)
    write(folder, "bookings.csv", BOOKINGS, bookings)
    needs = [[a.identifier, *need] for a in plan.activities for need in a.needs]
    write(folder, "needs.csv", ["activity", "form", "item", "count", "level"], needs)
