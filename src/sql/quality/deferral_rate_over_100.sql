-- Says:     An enrollment whose contribution rates add up to more than the whole pay.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH enrollments AS (
  SELECT
    event_id,
    CAST(
      pre_tax_contribution_rate + roth_contribution_rate + coalesce(after_tax_contribution_rate, 0) AS DECIMAL(6,4)
    ) AS rates
  FROM events
  WHERE event_type = 'enrollment'
)
SELECT event_id, 'contribution rates add up to ' || rates AS message
FROM enrollments
WHERE rates > 1
