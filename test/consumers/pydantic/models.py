"""Event models as teams write them: what the gate makes of their schemas is held against what they say."""
import dataclasses
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv6Address
from typing import Annotated, Any, Literal, Optional, Union
from uuid import UUID

from pydantic import AnyUrl, BaseModel, ConfigDict, EmailStr, Field, RootModel, TypeAdapter
from typing_extensions import TypedDict

Money = Annotated[Decimal, Field(ge=0, lt=Decimal("1000000000000"))]
Rate = Annotated[Decimal, Field(ge=0, le=1)]
Text = Annotated[str, Field(min_length=1, max_length=40)]


# A union told apart by a tag that has a default.
class Hire(BaseModel):
    event_type: Literal["hire"] = "hire"
    hire_date: date
    department: Text
    job_level: Annotated[int, Field(ge=1, le=10)]
    annual_compensation: Annotated[Decimal, Field(gt=0)]
    plan_id: Optional[str] = None


class Contribution(BaseModel):
    model_config = ConfigDict(extra="forbid")
    event_type: Literal["contribution", "true_up"] = "contribution"
    source: Literal["pre_tax", "roth", "match"]
    amount: Annotated[Decimal, Field(gt=0)]
    rate: Optional[Rate] = None


class Sabbatical(BaseModel):
    event_type: Literal["sabbatical"]
    weeks: Annotated[int, Field(ge=1)]


class PlanEvent(BaseModel):
    event_id: UUID
    employee_id: Text
    effective_date: date
    created_at: datetime
    payload: Annotated[Union[Hire, Contribution, Sabbatical], Field(discriminator="event_type")]


# Unions within unions, told apart by different fields, and one that no field tells apart.
class Card(BaseModel):
    kind: Literal["card"]
    network: Literal["visa"]
    digits: Annotated[str, Field(pattern=r"^\d{4}$")]


class Debit(BaseModel):
    kind: Literal["card"]
    network: Literal["maestro"]
    pin: bool


class Wire(BaseModel):
    kind: Literal["wire"]
    iban: Annotated[str, Field(pattern=r"^[A-Z]{2}[0-9]{2}[A-Z0-9]+$")]


class Payment(BaseModel):
    method: Annotated[
        Union[Annotated[Union[Card, Debit], Field(discriminator="network")], Wire],
        Field(discriminator="kind"),
    ]
    note: Union[int, list[str], None] = None
    either: Union[Hire, Sabbatical]


# Decimals with bounds and steps.
class Decimals(BaseModel):
    money: Money
    rate: Rate
    signed: Annotated[Decimal, Field(ge=-100, le=100)]
    step: Annotated[Decimal, Field(multiple_of=Decimal("0.01"))]
    share: Annotated[float, Field(ge=0, le=1, multiple_of=0.05)]
    maybe: Optional[Money] = None
    free: Optional[Decimal] = None
    exact: Annotated[Decimal, Field(ge=0, max_digits=5, decimal_places=2)] = Decimal(0)


# Texts: patterns in Python's dialect, lengths, and every format.
class Texts(BaseModel):
    model_config = ConfigDict(regex_engine="python-re")
    employee: Annotated[str, Field(pattern=r"\A(?P<prefix>E)\-\d{1,6}\Z")]
    code: Annotated[str, Field(pattern=r"^(?!X)[A-Z\-\_]{2,5}$")]
    twice: Annotated[str, Field(pattern=r"^(?P<half>[a-c]+)\:(?P=half)$")]
    name: Annotated[str, Field(min_length=2, max_length=5)]
    day: date
    at: datetime
    clock: time
    span: timedelta
    mail: EmailStr
    page: AnyUrl
    v4: IPv4Address
    v6: IPv6Address


# A model of itself.
class Unit(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: Text
    parent: Optional["Unit"] = None
    children: Annotated[list["Unit"], Field(max_length=3)] = []


# Names of their own for fields, and kinds of an Enum.
class Kind(str, Enum):
    FULL = "full"
    PART = "part"


class Aliased(BaseModel):
    model_config = ConfigDict(extra="forbid")
    identity: UUID = Field(alias="eventId")
    kind: Kind = Field(alias="event-kind")
    weight: Annotated[float, Field(gt=0)] = Field(validation_alias="Weight/kg")
    tags: Annotated[set[str], Field(max_length=3)] = set()
    extra: dict[Annotated[str, Field(pattern=r"^x\-")], int] = {}


class Lines(RootModel[Annotated[list[Union[Wire, Card]], Field(min_length=1, max_length=3)]]):
    pass


@dataclasses.dataclass
class Point:
    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(multiple_of=5)] = 0


class Trip(TypedDict, total=False):
    start: Point
    legs: list[tuple[Point, Literal["walk", "ride"]]]
    length: Annotated[float, Field(gt=0)]


ID = "123e4567-e89b-12d3-a456-426614174000"
HIRE = {
    "event_type": "hire",
    "hire_date": "2024-01-31",
    "department": "Finance",
    "job_level": 3,
    "annual_compensation": "81000.00",
    "plan_id": None,
}
ENVELOPE = {
    "event_id": ID,
    "employee_id": "E-1",
    "effective_date": "2024-01-31",
    "created_at": "2024-01-31 09:30:00",
}
CARD = {"kind": "card", "network": "visa", "digits": "1234"}
DEBIT = {"kind": "card", "network": "maestro", "pin": True}
WIRE = {"kind": "wire", "iban": "DE12ABC"}
SABBATICAL = {"event_type": "sabbatical", "weeks": 6}
MONEY = {"money": "1.50", "rate": 0.5, "signed": "-7", "step": "0.07", "share": 0.15, "maybe": None, "free": "-1.5", "exact": "1.25"}
TEXTS = {
    "employee": "E-1", "code": "A-_", "twice": "ab:ab", "name": "Zoë", "day": "2024-02-29",
    "at": "2024-01-31T09:30:00.5Z", "clock": "09:30", "span": "P1DT2H", "mail": "a@ex.org",
    "page": "https://ex.org/a?b", "v4": "192.0.2.1", "v6": "2001:db8::1",
}  # fmt: skip
ALIASED = {"eventId": ID, "event-kind": "full", "Weight/kg": 1.5, "tags": ["a"], "extra": {"x-a": 1}}
POINT = {"x": 1, "y": 10}
UNIT = {"name": "a", "parent": {"name": "b", "children": []}, "children": [{"name": "c"}]}

# By name: the model, and events that it takes.
MODELS: dict[str, tuple[TypeAdapter[Any], list[Any]]] = {
    "plan events": (
        TypeAdapter(PlanEvent),
        [
            ENVELOPE | {"payload": HIRE},
            ENVELOPE | {"payload": SABBATICAL},
            ENVELOPE | {"payload": {"event_type": "true_up", "source": "roth", "amount": 5, "rate": "1"}},
            ENVELOPE | {"payload": {"event_type": "contribution", "source": "match", "amount": "0.01"}},
        ],
    ),
    "payments": (
        TypeAdapter(Payment),
        [
            {"method": CARD, "either": HIRE, "note": 5},
            {"method": DEBIT, "either": SABBATICAL, "note": ["a"]},
            {"method": WIRE, "either": {k: v for k, v in HIRE.items() if k != "event_type"}},
        ],
    ),
    "decimals": (TypeAdapter(Decimals), [MONEY, MONEY | {"money": 5, "maybe": "0.1", "step": 3}]),
    "texts": (TypeAdapter(Texts), [TEXTS]),
    "recursive": (TypeAdapter(Unit), [UNIT, {"name": "a", "children": [UNIT, UNIT]}]),
    "aliases": (TypeAdapter(Aliased), [ALIASED]),
    "root model": (TypeAdapter(Lines), [[WIRE], [CARD, WIRE, CARD]]),
    "dataclasses": (
        TypeAdapter(Trip),
        [{"start": POINT, "legs": [[POINT, "walk"], [{"x": 5}, "ride"]], "length": 2.5}, {}],
    ),
}

# Events on which the gate and the model differ, as docs/SCHEMAS.md says.
DIFFERING: dict[str, list[Any]] = {
    "plan events": [
        ENVELOPE | {"payload": SABBATICAL | {"weeks": "6"}},
        ENVELOPE | {"payload": SABBATICAL, "created_at": "1706659200"},
        ENVELOPE | {"payload": HIRE | {"annual_compensation": " 1_000"}},
        ENVELOPE | {"payload": HIRE, "ignored": 123456789012345678901},
    ],
    "payments": [{"method": CARD | {"digits": "123\uff14"}, "either": HIRE}],
    "decimals": [MONEY | {"free": "abc"}, MONEY | {"exact": "1.234"}],
    "texts": [TEXTS | {"twice": "ab:ab\n"}, TEXTS | {"mail": "Ann <a@ex.org>"}, TEXTS | {"span": "1 day"}],
    "aliases": [ALIASED | {"tags": ["a", "a"]}, ALIASED | {"extra": {"a": 1}}],
}
