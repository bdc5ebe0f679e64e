"""Writes schema/plan_event.schema.json from the models; `--check` compares instead."""

import json
import sys
from pathlib import Path

from events.models import PlanEvent

TARGET = Path(__file__).parent.parent / "schema" / "plan_event.schema.json"


def main() -> int:
    text = json.dumps(PlanEvent.model_json_schema(), indent=2) + "\n"
    if "--check" not in sys.argv:
        TARGET.write_text(text)
        return 0
    if TARGET.read_text() == text:
        return 0
    print(f"{TARGET.name} is not what events/models.py says. Run: python -m events.export")
    return 1


if __name__ == "__main__":
    sys.exit(main())
