#!/usr/bin/env python3
"""Makes the sample plan folder next to this script, the same bytes each run; `--verify` checks it instead.

--verify re-reads the CSV files, finds by brute force every conflict of the rules that only ask who overlaps whom, prints
the number per rule and exits 1 when they differ from expected-conflicts.csv. The other rules are Planbord's own tests' to check.
"""

import sys
from collections import Counter
from pathlib import Path

from generator import files, rules
from generator.expos import add_expos
from generator.fill import ask, fill
from generator.plan import Plan
from generator.planted import add_planted
from generator.watches import add_watches

FOLDER = Path(__file__).resolve().parent
# What needs neither the house nor today, nor knows things that are on their way.
OVERLAPS = {"room-double", "room-part", "room-share", "room-cap", "staff-double", "ref"}


def make():
    plan = Plan()
    add_expos(plan)
    expected = add_planted(plan)
    fill(plan)
    add_watches(plan)
    plan.number()
    ask(plan)
    files.write_frame(FOLDER)
    files.write_plan(FOLDER, plan)
    order = [(*row[:5], row[5]) for row in expected]
    rows = [row for _, row in sorted(zip(order, expected), key=lambda pair: rules.order(pair[0]))]
    files.write(FOLDER, "expected-conflicts.csv", files.EXPECTED, rows)
    print(f"{len(plan.activities)} activities, {sum(len(a.bookings) for a in plan.activities)} bookings")


def verify():
    """0 when the rules find exactly what expected-conflicts.csv says, in its order; else 1."""
    found = [row for row in rules.conflicts(FOLDER) if row[0] in OVERLAPS]
    expected = [tuple(row[name] for name in files.EXPECTED[:6]) for row in files.read(FOLDER, "expected-conflicts.csv")
                if row["rule"] in OVERLAPS]
    for rule, count in sorted(Counter(conflict[0] for conflict in found).items()):
        print(f"{rule:14} {count:3}")
    for conflict in found:
        if conflict not in expected:
            print("not expected:", *conflict)
    for conflict in expected:
        if conflict not in found:
            print("not found:   ", *conflict)
    print(f"{len(found)} conflicts, {'as expected' if found == expected else 'NOT as expected'}")
    return 0 if found == expected else 1


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--verify"]):
        sys.exit(__doc__)
    sys.exit(verify() if sys.argv[1:] else make())
