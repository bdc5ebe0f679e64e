"""The events of the plan, as the team models them. `python -m events.export` writes their JSON Schema."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

Money = Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=2)]
Rate = Annotated[Decimal, Field(ge=0, le=1, max_digits=5, decimal_places=4)]
Identifier = Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9._\-]+$")]


class Payload(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Hire(Payload):
    event_type: Literal["hire"] = "hire"
    department: Literal["engineering", "operations", "sales"]
    annual_salary: Money


class SalaryChange(Payload):
    event_type: Literal["salary_change"] = "salary_change"
    annual_salary: Money
    reason: Literal["merit", "promotion", "adjustment"]


class Enrollment(Payload):
    event_type: Literal["enrollment"] = "enrollment"
    deferral_rate: Rate
    roth_rate: Rate = Decimal("0")


class Contribution(Payload):
    event_type: Literal["contribution"] = "contribution"
    source: Literal["pre_tax", "roth", "employer_match"]
    amount: Annotated[Decimal, Field(gt=0, le=100_000, max_digits=12, decimal_places=2)]
    pay_date: date


class Sabbatical(Payload):
    event_type: Literal["sabbatical"] = "sabbatical"
    ends_on: date
    paid_share: Rate


class Termination(Payload):
    event_type: Literal["termination"] = "termination"
    reason: Literal["resigned", "dismissed", "retired"]
    vested_share: Rate


class PlanEvent(BaseModel):
    model_config = ConfigDict(extra="forbid")

    event_id: UUID
    employee_id: Identifier
    scenario_id: Identifier
    effective_date: date
    created_at: datetime
    payload: Annotated[
        Hire | SalaryChange | Enrollment | Contribution | Sabbatical | Termination,
        Field(discriminator="event_type"),
    ]
