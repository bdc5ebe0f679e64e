-- What a pull request might try.
COPY events TO '/tmp/plan-events.csv';
