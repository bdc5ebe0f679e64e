-- What a pull request might try.
CREATE TABLE participant_balances AS SELECT * FROM read_text('/etc/hostname');
