"""The events of src/schema/event.schema.json as Pydantic models, as a team would write them."""
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, Optional, Union
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

Text = Annotated[str, Field(pattern=r"\S")]
Amount = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=6)]
PositiveAmount = Annotated[Decimal, Field(gt=0, max_digits=18, decimal_places=6)]
Rate = Annotated[Decimal, Field(ge=0, le=1, decimal_places=4)]
Level = Annotated[int, Field(ge=1, le=10)]
Bucket = Literal["employer_match", "employer_nonelective", "employer_profit_sharing"]


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Hire(Closed):
    event_type: Literal["hire"]
    plan_id: Optional[Text] = None
    hire_date: date
    department: Text
    job_level: Level
    annual_compensation: PositiveAmount


class Promotion(Closed):
    event_type: Literal["promotion"]
    plan_id: Optional[Text] = None
    new_job_level: Level
    new_annual_compensation: PositiveAmount
    effective_date: date


class Termination(Closed):
    event_type: Literal["termination"]
    plan_id: Optional[Text] = None
    termination_reason: Literal["voluntary", "involuntary", "retirement", "death", "disability"]
    final_pay_date: date


class Merit(Closed):
    event_type: Literal["merit"]
    plan_id: Optional[Text] = None
    new_compensation: PositiveAmount
    merit_percentage: Rate


class Eligibility(Closed):
    event_type: Literal["eligibility"]
    plan_id: Text
    eligible: bool
    eligibility_date: date
    reason: Literal[
        "age_and_service", "immediate", "hours_requirement", "rehire", "ineligible_override"
    ]
    source: Optional[str] = None


class Enrollment(Closed):
    event_type: Literal["enrollment"]
    plan_id: Text
    enrollment_date: date
    pre_tax_contribution_rate: Rate
    roth_contribution_rate: Rate
    after_tax_contribution_rate: Optional[Rate] = None
    auto_enrollment: Optional[bool] = None
    opt_out_window_expires: Optional[date] = None
    enrollment_source: Optional[Literal["proactive", "auto", "voluntary"]] = None
    auto_enrollment_window_start: Optional[date] = None
    auto_enrollment_window_end: Optional[date] = None
    proactive_enrollment_eligible: Optional[bool] = None
    window_timing_compliant: Optional[bool] = None


class Contribution(Closed):
    event_type: Literal["contribution"]
    plan_id: Text
    source: Literal[
        "employee_pre_tax",
        "employee_roth",
        "employee_after_tax",
        "employee_catch_up",
        "employer_match",
        "employer_match_true_up",
        "employer_nonelective",
        "employer_profit_sharing",
        "forfeiture_allocation",
    ]
    amount: PositiveAmount
    pay_period_end: date
    contribution_date: date
    ytd_amount: Amount
    payroll_id: Text
    irs_limit_applied: Optional[bool] = None
    inferred_value: Optional[bool] = None


class VestedBalances(Closed):
    employer_match: Optional[Amount] = None
    employer_nonelective: Optional[Amount] = None
    employer_profit_sharing: Optional[Amount] = None


class Vesting(Closed):
    event_type: Literal["vesting"]
    plan_id: Text
    vested_percentage: Rate
    source_balances_vested: VestedBalances
    vesting_schedule_type: Literal["graded", "cliff", "immediate"]
    service_computation_date: date
    service_credited_hours: Annotated[int, Field(ge=0, le=2147483647)]
    service_period_end_date: date


class Forfeiture(Closed):
    event_type: Literal["forfeiture"]
    plan_id: Text
    forfeited_from_source: Bucket
    amount: PositiveAmount
    reason: Literal["unvested_termination", "break_in_service"]
    vested_percentage: Rate


class HceStatus(Closed):
    event_type: Literal["hce_status"]
    plan_id: Text
    determination_method: Literal["prior_year", "current_year"]
    ytd_compensation: Amount
    annualized_compensation: Amount
    hce_threshold: PositiveAmount
    is_hce: bool
    determination_date: date
    prior_year_hce: Optional[bool] = None


class Compliance(Closed):
    event_type: Literal["compliance"]
    plan_id: Text
    compliance_type: str
    limit_type: str
    applicable_limit: PositiveAmount
    current_amount: Amount
    monitoring_date: date


class Event(Closed):
    event_id: UUID
    employee_id: Text
    scenario_id: Text
    plan_design_id: Text
    source_system: Text
    effective_date: date
    created_at: datetime
    payload: Annotated[
        Union[
            Hire,
            Promotion,
            Termination,
            Merit,
            Eligibility,
            Enrollment,
            Contribution,
            Vesting,
            Forfeiture,
            HceStatus,
            Compliance,
        ],
        Field(discriminator="event_type"),
    ]
    correlation_id: Optional[str] = None
