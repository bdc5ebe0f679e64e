"""Prints, for each model: its schema, and what it says of events, valid ones and mutated ones; one JSON a line."""
import json
import random
import sys
from copy import deepcopy
from typing import Any

from models import DIFFERING, MODELS
from pydantic import TypeAdapter, ValidationError

SEED, COUNT = int(sys.argv[1]), int(sys.argv[2])

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 5, 11, 0.5, 1.5, -5.0, 1e12, [], {}, [1], {"a": 1},
    "", " ", "a", "x-a", "5", "-5.00", "1.5", "0.00", "1e2", "abc", "true", "null", "0x1", "1_0",
    "2023-02-29", "2024/01/01", "2024-01-31T00:00:00", "2024-01-31 00:00", "1706659200",
    "12:00:60", "P", "1 day", "nobody", "//a", "1.2.3", "::g", "E-1\n", "hire", "visa", "wire",
    "unknown", "sabbatical", "true_up", 1706659200, 3.0, 123456789012345680000,
]  # fmt: skip
LETTERS = "aAzZ019 -_.:/@+eETZP\n\u00e9\uff11"


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, member in members for place in places(member, (*path, key)))]


def mutate(event: Any, chance: random.Random, seeds: list[Any]) -> Any:
    holder = [deepcopy(event)]
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        path = (0, *chance.choice(places(holder[0])))
        parent: Any = holder
        for step in path[:-1]:
            parent = parent[step]
        key = path[-1]
        change(parent, key, chance, seeds)
    return holder[0]


def change(parent: Any, key: Any, chance: random.Random, seeds: list[Any]) -> None:
    value = parent[key]
    kind = chance.random()
    if kind < 0.2 and isinstance(parent, dict):
        del parent[key]
    elif kind < 0.3 and isinstance(value, dict):
        value[chance.choice(["extra", "event_type", "x-b", "Kind"])] = deepcopy(chance.choice(VALUES))
    elif kind < 0.4 and isinstance(value, list):
        value.append(deepcopy(chance.choice([*value, *VALUES])))
    elif kind < 0.65 and isinstance(value, str):
        at = chance.randrange(len(value) + 1)
        parent[key] = value[:at] + chance.choice(LETTERS) + value[at + chance.choice([0, 1]) :]
    elif kind < 0.65 and isinstance(value, (int, float)) and not isinstance(value, bool):
        parent[key] = chance.choice([-value, value * 10, value + 0.01, value + 1, str(value), 0])
    elif kind < 0.75:
        other = chance.choice(seeds)
        for step in chance.choice(places(other)):
            other = other[step]
        parent[key] = deepcopy(other)
    else:
        parent[key] = deepcopy(chance.choice(VALUES))


def accepts(model: TypeAdapter[Any], text: str, strict: bool) -> bool:
    try:
        model.validate_json(text, strict=strict)
    except ValidationError:
        return False
    return True


for name, (model, seeds) in MODELS.items():
    chance = random.Random(f"{SEED} {name}")
    events = [*seeds, *DIFFERING.get(name, []), *(mutate(chance.choice(seeds), chance, seeds) for _ in range(COUNT))]
    texts = dict.fromkeys(json.dumps(event, ensure_ascii=False) for event in events)
    said = [[text, accepts(model, text, False), accepts(model, text, True)] for text in texts]
    print(json.dumps({"name": name, "schema": model.json_schema(), "seeds": len(seeds), "said": said}))
