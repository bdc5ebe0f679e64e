-- What a pull request might try.
COPY events TO '/var/plan-events.csv';
