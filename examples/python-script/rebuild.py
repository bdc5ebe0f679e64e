"""The yearly totals of each participant, from the events that DC_EVENT_GATE_EVENTS names.

Needs nothing but Python. Writes one CSV file a table into DC_EVENT_GATE_OUTPUT.
"""

import csv
import json
import os
from collections import defaultdict
from decimal import Decimal
from pathlib import Path


def read_events(path: str, as_of: str):
    """Every event once, in the order in which it took effect."""
    with open(path, encoding="utf-8") as lines:
        events = {event["event_id"]: event for event in map(json.loads, lines)}
    return sorted(
        (event for event in events.values() if event["effective_date"] <= as_of),
        key=lambda event: (event["effective_date"], event["created_at"], event["event_id"]),
    )


def yearly_totals(events):
    totals = defaultdict(Decimal)
    for event in events:
        payload = event["payload"]
        if payload["event_type"] == "contribution":
            year = event["effective_date"][:4]
            totals[event["employee_id"], year, payload["source"]] += Decimal(payload["amount"])
    return totals


def main() -> None:
    events = read_events(os.environ["DC_EVENT_GATE_EVENTS"], os.environ["DC_EVENT_GATE_AS_OF"])
    target = Path(os.environ["DC_EVENT_GATE_OUTPUT"]) / "yearly_totals.csv"
    with open(target, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["employee_id", "plan_year", "source", "amount"])
        for key, amount in sorted(yearly_totals(events).items()):
            rows.writerow([*key, amount])


if __name__ == "__main__":
    main()
