import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { CONTRIBUTION_SOURCES } from '../../../src/plan/tables.ts';
import {
  aCompliance,
  aContribution,
  aForfeiture,
  aHire,
  aMerit,
  anEligibility,
  anEnrollment,
  anEvent,
  anHceStatus,
  aPromotion,
  aTermination,
  aVesting,
} from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const HIRED = on('2024-01-15', aHire());
const NO_HIRE = 'no hire of this employee: its sequence cannot be judged';

describeRule('hire_absent', {
  'names the first event of a person without a hire, once': [
    on('2024-02-02', aContribution()),
    accused(NO_HIRE, on('2024-01-15', anEligibility())),
    on('2024-03-01', aMerit()),
  ],
  'looks at each person, design and scenario for itself': [
    HIRED,
    on('2024-02-02', aContribution()),
    ...neighbours(on('2024-02-02', aContribution())).map((event) => accused(NO_HIRE, event)),
  ],
  'is silent where the hire only comes late': [
    on('2024-01-15', aMerit()),
    on('2024-05-01', aHire()),
  ],
});

const BEFORE_MARCH = 'before the first hire on 2024-03-01';

describeRule('event_before_hire', {
  'names every event before the hire, whatever its type': [
    ...EVENT_TYPES.filter((type) => type !== 'hire').map((type) =>
      accused(BEFORE_MARCH, on('2024-02-29', anEvent(type))),
    ),
    on('2024-03-01', aHire()),
  ],
  'is silent about the day of the hire, whose first event is the hire': [
    on('2024-03-01', anEligibility({}, { created_at: '2024-01-01T00:00:00Z' })),
    on('2024-03-01', aHire()),
    on('2024-03-02', aMerit()),
  ],
  'goes by the first of several hires': [
    accused(BEFORE_MARCH, on('2024-02-01', aMerit())),
    on('2024-03-01', aHire()),
    on('2024-04-01', aTermination()),
    on('2024-05-01', aMerit()),
    on('2024-06-01', aHire()),
  ],
  'is silent where there is no hire': [on('2024-02-01', aMerit())],
  'is silent about neighbours who were there before': [
    on('2024-03-01', aHire()),
    accused(BEFORE_MARCH, on('2024-02-01', aMerit())),
    ...neighbours(HIRED),
    ...neighbours(on('2024-02-01', aMerit())),
  ],
});

const LEFT = on('2024-03-01', aTermination({ final_pay_date: '2024-03-08' }));
const AFTER = 'after the termination on 2024-03-01, final pay on 2024-03-08';
const SETTLED_LATER = [
  'employer_match_true_up',
  'employer_profit_sharing',
  'forfeiture_allocation',
] as string[];

describeRule('activity_after_termination', {
  'names what only an employee can do': [
    HIRED,
    LEFT,
    accused(AFTER, on('2024-03-02', aPromotion())),
    accused(AFTER, on('2024-03-03', aMerit())),
    accused(AFTER, on('2024-03-04', anEnrollment({ plan_id: 'PLAN-B' }))),
    accused(AFTER, on('2024-03-05', anEligibility({ eligible: true }))),
    accused(AFTER, on('2024-03-06', aTermination())),
  ],
  'lets plans settle what is theirs': [
    HIRED,
    LEFT,
    on('2024-04-01', anEligibility({ eligible: false, source: 'employee_pre_tax' })),
    on('2024-04-01', aVesting()),
    on('2024-04-01', anHceStatus()),
    on('2024-04-01', aCompliance()),
    on('2024-04-01', aForfeiture()),
  ],
  'names payroll contributions, and none that is settled after the year': [
    HIRED,
    LEFT,
    ...CONTRIBUTION_SOURCES.map((source) => {
      const event = on('2024-03-09', aContribution({ source }));
      return SETTLED_LATER.includes(source) ? event : accused(AFTER, event);
    }),
  ],
  'lets the final pay day pay': [
    HIRED,
    LEFT,
    on('2024-03-08', aContribution()),
    { ...on('2024-03-08', aContribution()), effective_date: '2024-04-01' },
  ],
  'is silent about the day of the termination, which ends with it': [
    HIRED,
    on('2024-03-01', aMerit()),
    on('2024-03-01', aContribution()),
    LEFT,
  ],
  'ends with the next hire': [
    HIRED,
    LEFT,
    accused(AFTER, on('2024-03-31', aMerit())),
    on('2024-04-01', aHire()),
    on('2024-04-01', aMerit()),
    on('2024-05-01', anEnrollment()),
    on('2024-06-01', aTermination()),
  ],
  'goes by the latest of several terminations': [
    HIRED,
    LEFT,
    accused(AFTER, on('2024-04-01', aTermination({ final_pay_date: '2024-04-30' }))),
    on('2024-04-15', aContribution()),
    accused(
      'after the termination on 2024-04-01, final pay on 2024-04-30',
      on('2024-05-01', aContribution()),
    ),
  ],
  'leaves the time before the first hire to event_before_hire': [
    on('2024-01-02', aTermination()),
    on('2024-01-10', aMerit()),
    HIRED,
    on('2024-02-01', aMerit()),
  ],
  'is silent where there is no hire, whoever else was hired': [
    ...neighbours(HIRED),
    LEFT,
    on('2024-04-01', aMerit()),
  ],
  'is silent about neighbours who stay, and not stopped by their hires': [
    HIRED,
    ...neighbours(HIRED),
    LEFT,
    ...neighbours(on('2024-04-01', aHire())),
    accused(AFTER, on('2024-05-01', aMerit())),
    ...neighbours(on('2024-05-01', aMerit())),
  ],
});

describeRule('payload_date_mismatch', {
  'names the field by type': [
    ...(
      [
        ['hire', 'hire_date'],
        ['promotion', 'payload effective_date'],
        ['eligibility', 'eligibility_date'],
        ['enrollment', 'enrollment_date'],
        ['contribution', 'contribution_date'],
        ['vesting', 'service_period_end_date'],
        ['hce_status', 'determination_date'],
        ['compliance', 'monitoring_date'],
      ] as const
    ).map(([type, field]) =>
      accused(
        `${field} is 2024-01-15, effective_date 2024-01-16`,
        anEvent(type, {}, { effective_date: '2024-01-16' }),
      ),
    ),
    accused(
      'hire_date is 2024-01-15, effective_date 2024-01-14',
      aHire({}, { effective_date: '2024-01-14' }),
    ),
  ],
  'is silent about equal dates': EVENT_TYPES.map((type) => anEvent(type)),
  'is silent about events without a date of their own': [
    aMerit({}, { effective_date: '2024-02-01' }),
    aTermination({}, { effective_date: '2024-02-01' }),
    aForfeiture({}, { effective_date: '2024-02-01' }),
  ],
});
