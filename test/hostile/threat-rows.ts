/**
 * Which tests hold each row of docs/THREATS.md: the first words of the row, a file below test/, and words of a
 * test in it. A second line with the same first words names one more test.
 */
export const THREAT_ROWS = `
A change moves the code and the golden | checks/guard/guard.test.ts | names what is expected otherwise, and who has to approve it
A label by somebody who may not write | dist/bot/spoofing.test.ts | a person with triage
A label, then a push of something else | dist/bot/spoofing.test.ts | older than the last push of a golden
A label, then a push of something else | checks/guard/guard.test.ts | goes by the date of the commit where no record is kept
Pushed before the label | checks/guard/guard.test.ts | pushing the change, taking it back, and pushing it again
Approved for one branch | hostile/attacks/approval-rows.ts | a label for another branch
An event that names no pull request | dist/bot/other-events.test.ts | that loosens a setting fails on %s
An event that names no pull request | bot/find-subjects.test.ts | is held against the default branch on %s too, whatever its ref
A merge queue | dist/bot/other-events.test.ts | needs the approval of its pull request
One commit that is the head | bot/find-subjects.test.ts | with several of them is judged as each
Commits "by the bot" | checks/guard/guard.test.ts | own label on a pull request of its own commits, and on no other
A stale event | hostile/attacks/approval-rows.ts | an event that says it is labelled
A stale event | dist/bot/update.test.ts | are not rewritten where the head moves while they are measured
The label renamed to one | checks/guard/guard.test.ts | asks for the label that the base names
The label renamed long ago | checks/guard/guard-attacks.test.ts | names the label, not the day when the branch began
Goldens moved to another folder | checks/guard/guard.test.ts | is not got round by a folder with another name
Goldens moved to another folder | project/loosened.test.ts | of any kind is looked at, but for how much is listed
A pull request that is timed against itself | project/loosened.test.ts | base: none -> HEAD
A pull request that is timed against itself | checks/guard/guard-attacks.test.ts | is the first baseline
A new \`findings.csv\` | checks/guard/guard-attacks.test.ts | lets a case that is there have findings
The config or a golden moved | checks/guard/guard-attacks.test.ts | has another name for the config, to which git carries
Histories that have merged each other | checks/guard/guard-attacks.test.ts | have merged each other have two beginnings, and both count
Histories that have merged each other | checks/guard/guard.test.ts | sees what a merge itself changes
A pattern in an own schema | adapters/validation/endless-pattern.test.ts | in one pattern, at one event, for 30 seconds
A pattern in an own schema | adapters/files/dead-runs.test.ts | that was killed is removed with all that is in it
A pattern in an own schema | adapters/process/interruption.test.ts | that never gets tidy
Links, submodules | checks/guard/guard-attacks.test.ts | a submodule that asks not to be compared is compared
Links, submodules | checks/guard/guard-attacks.test.ts | is no pattern of git, whatever signs it holds
A valid fixture that leaves the suite | checks/guard/leaving-the-suite.test.ts | with an é written in the other way
A pattern that leaves out a name like it | checks/guard/leaving-the-suite.test.ts | whose name only resembles one that is left out
Attributes, filters | checks/guard/checkout.test.ts | that names a filter which this machine has is seen in the bytes
Attributes, filters | checks/guard/checkout.test.ts | has another digest is not
A merge that is not resolved | commands/stand-ins.test.ts | in a fixture fails although 99.9 % are valid
A merge that is not resolved | adapters/files/stand-in.test.ts | 'encrypted'
A merge that is not resolved | commands/stand-ins.test.ts | compressed data under a name of text fails
Good events by the thousand | checks/validation/rates.test.ts | fails for the fixtures that were there although all together reach the rate
The event schema and the fixtures | checks/evolution/evolution.test.ts | names a value that is renamed together with its fixtures
A valid fixture thinned to a line | checks/guard/thinned.test.ts | one line is left of it
An input \`working-directory\` | adapters/runner/working-directory.test.ts | %s is refused, and why is said
A new rule that closes our bracket | hostile/attacks/golden-rows.ts | a rule that closes our bracket
A new rule that closes our bracket | adapters/duckdb/warehouse.test.ts | runs; of several none does
Turned to another branch when it is green | commands/init/starter.test.ts | runs anew where a pull request is turned to another branch
A change to a workflow that runs the gate | checks/guard/workflows.test.ts | is looked at: %j to %j
A change to a workflow that runs the gate | checks/guard/other-workflows.test.ts | is called by another workflow of the repository
An action of the repository before the gate | hostile/attacks/handed-over-rows.ts | an action of the repository before it
An action of the repository before the gate | hostile/attacks/handed-over-rows.ts | an output of a job that it needs
A new job with the name | checks/guard/other-workflows.test.ts | has a job that bears the name of the check
The step that runs the gate lies | checks/guard/other-workflows.test.ts | of another repository is not seen
A checkout of another commit | bot/require-checkout.test.ts | what was pushed
A checkout of another commit | hostile/attacks/history-rows.ts | pull_request_target, which checks out the target
Files that a step before the gate makes | checks/guard/checkout.test.ts | is named though git ignores it
The artifact of a fork names | dist/bot/spoofing.test.ts | names another pull request
The artifact of a fork names | bot/post.test.ts | becomes the comment of the pull request that GitHub names
The artifact holds more | bot/post.test.ts | beside something else
The artifact holds more | bot/post.test.ts | is refused where it leads out of the workspace
A forged report that says "pass" | bot/post.test.ts | with a verdict of its own
A forged report that says "pass" | hostile/comment.test.ts | hostile text
Text that runs in the page | browser/page.test.ts | runs nothing and asks for nothing
Text that runs in the page | hostile/forms.test.ts | leaves each of them what it is
A finding that takes the fingerprint | report/sarif.test.ts | of one more that is like another is new
Somebody else's comment | dist/bot/spoofing.test.ts | by %s is left alone, stops nobody, and is said
A comment that names what an update makes anew | bot/asked-cases.test.ts | are not guessed from
A golden case whose name is a command | report/html.test.ts | gives a shell nothing to obey
Text that ends our marker | hostile/comment.test.ts | hostile text
Text that ends our marker | bot/sticky-comment.test.ts | names the run, whatever the key holds
Text in the log that the runner obeys | hostile/log.test.ts | in the log of the action
Text in the log that the runner obeys | hostile/processes.test.ts | has nothing of the log
The same where a step runs the command line | hostile/log.test.ts | on the command line, in a step
A program called \`git\` | hostile/processes.test.ts | is started in a folder that is not the workspace
Names and values of a pull request | architecture.test.ts | leaves nothing in the environment of later steps
SQL of a pull request that reads files | adapters/duckdb/warehouse.test.ts | unlock the configuration
SQL of a pull request that reads files | hostile/processes.test.ts | knows no token of the job
SQL of a pull request that rewrites its input | dist/foreign-sql.test.ts | swaps events for others: fails, though the counts are the same
SQL of a pull request that leaves macros | dist/foreign-sql.test.ts | shadows functions by macros: the judge reads what is there
A command of a pull request | pipelines/command/commands.test.ts | only what is on the list of its environment, and never a token
A command of a pull request | commands/init/init.test.ts | with a token that can only read
The same that leaves a process running | pipelines/command/bad-commands.test.ts | leaves a process of another session
The same that rewrites a golden | pipelines/command/bad-commands.test.ts | writes into a file of the repository
The same that leaves a database | pipelines/foreign-tables.test.ts | has a generated column
The same that leaves a database | pipelines/command/commands.test.ts | may be a view over others
SQL of a pull request that never ends | dist/foreign-sql.test.ts | %s: one sentence, and nothing is decided
A fixture that is a bomb | hostile/hostile-rows.ts | a.ndjson.gz:2 (event-size)
The token sent elsewhere | adapters/github/client.test.ts | is not sent along where GitHub redirects to another host
The token sent elsewhere | adapters/github/webhook.test.ts | gets JSON, and no token
The webhook's address in a log | dist/bot/events.test.ts | tells a webhook, whose address and token nobody sees
A link or path that leads out | adapters/files/workspace.test.ts | stays inside, links followed
A Parquet file whose name | adapters/duckdb/parquet/read-parquet.test.ts | do not come from other files, where the path is a pattern
A Parquet file whose name | adapters/duckdb/parquet/read-parquet.test.ts | have no columns from folders
Parquet values that only look valid | adapters/duckdb/parquet/types.test.ts | %s in a Parquet file
Parquet values that only look valid | adapters/duckdb/parquet/arrow.test.ts | is refused by name: %s for %s
Text that one side reads differently | adapters/duckdb/text.test.ts | comes out of DuckDB as it is
Text that one side reads differently | adapters/duckdb/text.test.ts | SQL that would not reach DuckDB in full
DuckDB's library exchanged | adapters/native/provision.test.ts | is refused in the cache, and not replaced in silence
GitHub slow, silent | adapters/github/retry-budget.test.ts | has one budget for all requests, and says where it ends
GitHub slow, silent | adapters/github/repetition.test.ts | has committed, once
A run that ends after a newer one | bot/monitor.test.ts | is not touched by a run that is older than the one that wrote it
A run that ends after a newer one | bot/sticky-comment.test.ts | is left alone where a newer run wrote it
Many runs at once | bot/monitor.test.ts | gets a line a run, whoever writes at the same time
Many runs at once | bot/upsert-comment.test.ts | where two runs write their first at once
`;
