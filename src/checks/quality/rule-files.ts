/**
 * Generated from src/sql/quality by `npm run schema`, in the order of docs/DOMAIN.md. Do not edit.
 */
import activityAfterTermination from '../../sql/quality/activity_after_termination.sql';
import complianceAmountMismatch from '../../sql/quality/compliance_amount_mismatch.sql';
import complianceLimitMismatch from '../../sql/quality/compliance_limit_mismatch.sql';
import conflictingDuplicate from '../../sql/quality/conflicting_duplicate.sql';
import contributionAfterDepositDeadline from '../../sql/quality/contribution_after_deposit_deadline.sql';
import contributionBeforeEligibility from '../../sql/quality/contribution_before_eligibility.sql';
import deferralBeforeEnrollment from '../../sql/quality/deferral_before_enrollment.sql';
import deferralRateOver100 from '../../sql/quality/deferral_rate_over_100.sql';
import eventBeforeHire from '../../sql/quality/event_before_hire.sql';
import eventIdSharedAcrossScenarios from '../../sql/quality/event_id_shared_across_scenarios.sql';
import forfeitureExceedsUnvested from '../../sql/quality/forfeiture_exceeds_unvested.sql';
import hceFlagMismatch from '../../sql/quality/hce_flag_mismatch.sql';
import hceThresholdMismatch from '../../sql/quality/hce_threshold_mismatch.sql';
import hireAbsent from '../../sql/quality/hire_absent.sql';
import identicalDuplicate from '../../sql/quality/identical_duplicate.sql';
import limit402gExceeded from '../../sql/quality/limit_402g_exceeded.sql';
import limit414vExceeded from '../../sql/quality/limit_414v_exceeded.sql';
import limit415cExceeded from '../../sql/quality/limit_415c_exceeded.sql';
import limitYearUnknown from '../../sql/quality/limit_year_unknown.sql';
import meritAmountMismatch from '../../sql/quality/merit_amount_mismatch.sql';
import payloadDateMismatch from '../../sql/quality/payload_date_mismatch.sql';
import payloadTypeAbsent from '../../sql/quality/payload_type_absent.sql';
import promotionWithoutRaiseInLevel from '../../sql/quality/promotion_without_raise_in_level.sql';
import vestedBalanceMismatch from '../../sql/quality/vested_balance_mismatch.sql';
import vestingBelowStatutoryFloor from '../../sql/quality/vesting_below_statutory_floor.sql';
import vestingDecreased from '../../sql/quality/vesting_decreased.sql';
import ytdMismatch from '../../sql/quality/ytd_mismatch.sql';

export const RULE_FILES = {
  conflicting_duplicate: conflictingDuplicate,
  identical_duplicate: identicalDuplicate,
  event_id_shared_across_scenarios: eventIdSharedAcrossScenarios,
  payload_type_absent: payloadTypeAbsent,
  hire_absent: hireAbsent,
  event_before_hire: eventBeforeHire,
  activity_after_termination: activityAfterTermination,
  contribution_before_eligibility: contributionBeforeEligibility,
  deferral_before_enrollment: deferralBeforeEnrollment,
  payload_date_mismatch: payloadDateMismatch,
  ytd_mismatch: ytdMismatch,
  forfeiture_exceeds_unvested: forfeitureExceedsUnvested,
  vested_balance_mismatch: vestedBalanceMismatch,
  deferral_rate_over_100: deferralRateOver100,
  merit_amount_mismatch: meritAmountMismatch,
  promotion_without_raise_in_level: promotionWithoutRaiseInLevel,
  vesting_decreased: vestingDecreased,
  vesting_below_statutory_floor: vestingBelowStatutoryFloor,
  contribution_after_deposit_deadline: contributionAfterDepositDeadline,
  limit_402g_exceeded: limit402gExceeded,
  limit_414v_exceeded: limit414vExceeded,
  limit_415c_exceeded: limit415cExceeded,
  limit_year_unknown: limitYearUnknown,
  hce_flag_mismatch: hceFlagMismatch,
  hce_threshold_mismatch: hceThresholdMismatch,
  compliance_limit_mismatch: complianceLimitMismatch,
  compliance_amount_mismatch: complianceAmountMismatch,
} as const;
