/**
 * docs/MESSAGES.md: what the gate says, and what to do. From the texts to which tests hold the catalogue of errors
 * (src/contracts/errors.ts), the reasons of all checks and the explanations of invalid events, and from the headers of
 * the quality rules.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { code, NOTE, table } from './markdown.mjs';

/** What the first word of a code is about, in the order of the page. */
const GROUPS = [
  ['USAGE|OVERRIDE', 'The command line'],
  ['CONFIG|LIMITS|TABLES', 'The config'],
  ['PATTERN|FILE|WRITE|ZSTD|TEMPORARY|PARQUET', 'Files'],
  ['SCHEMA', 'The schema'],
  ['SQL|PIPELINE|PLAN', 'The pipeline'],
  ['COMMAND|PREPARE', 'A command as the pipeline'],
  ['QUALITY', 'Quality rules'],
  ['GOLDEN', 'Goldens'],
  ['BASE|CHECKOUT|GIT|HISTORY|SUBJECT|WORKING', 'The checkout and its history'],
  ['BENCH|BASELINE|MEASURED|POPULATION|WORKLOAD', 'Benchmarks'],
  ['NATIVE', "DuckDB's library"],
  ['.*', 'Events, and all else'],
];

const ELSE = 'Correct what the message names, at the place that it names.';

/** What the message itself has no room for; in Markdown. */
const REMEDIES = {
  CONFIG_SYNTAX:
    'Correct the line. Look at the indentation first, then for a text that needs quotes.',
  CONFIG_UNKNOWN_KEY: 'Write the key as in [Configuration](CONFIG.md).',
  CONFIG_VALUE:
    'Write a value as the message says. [Configuration](CONFIG.md) explains each setting.',
  OVERRIDE_VALUE: 'Give the flag or the input a value as the message says.',
  LIMITS_FILE: 'Correct the cell. [Rules](RULES.md#limits-of-your-own) shows such a file.',
  PATTERN_UNREADABLE:
    'Correct the pattern. `**` stands for any folders, `*` for any name; `!` in front leaves files out.',
  PARQUET_COLUMN:
    'Write the column with another type, or leave it out. [Fixtures](FIXTURES.md#parquet) lists the types.',
  SCHEMA_INVALID:
    'Correct the schema at the place that the message names. [Schemas](SCHEMAS.md#what-is-read) says what is read.',
  SQL_FAILED: 'Correct the statement. The message names the line; try it in DuckDB itself.',
  PREPARE_FAILED: '[Pipelines](PIPELINES.md#a-tree-of-its-own) says what the command finds there.',
  BASELINE_COMMAND: '[Benchmarks](MEASURING.md#your-own-pipeline) says how a command is timed.',
  PIPELINE_SIDE: 'Do what the second part of the message says, on that side.',
  QUALITY_RULE_UNKNOWN:
    'Name a rule of [the list](#an-event-breaks-a-quality-rule), or one of your own folder.',
  GOLDEN_CASE: 'Correct the file. [Goldens](GOLDENS.md) shows one.',
  EMPLOYEE_UNKNOWN: 'Name a person of the fixtures, or a later day.',
  BASELINE_UNMEASURED: 'Correct what the message names, and run the command again.',
  WORKER_DIED:
    'Run it again, with more memory. If it happens again, report it, with the file that was being read.',
};

/** What each check is about, in the order in which reasons are told. */
const CHECKS = {
  update: 'An update that somebody asked for',
  guard: 'Changes that a maintainer must approve',
  content: 'Files without their content',
  evolution: 'Changes of the event schema',
  validation: 'Valid events',
  loadable: 'Events that the tables cannot hold',
  invalidFixtures: 'Fixtures that must be rejected',
  quality: 'Quality rules',
  reconstruction: 'Rebuilt tables',
  snapshots: 'A file of snapshots',
  invariants: 'Invariants',
  golden: 'Golden cases',
  benchmarks: 'Benchmarks',
};

/** @param {string} root of the repository */
export async function messagesText(root) {
  const read = (file) => readFile(path.join(root, file), 'utf8');
  const errors = blocks(await read('test/contracts/errors.txt'));
  const events = blocks(await read('test/events/explanations.txt'));
  const reasons = blocks(await read('test/checks/reasons/reasons.txt'));
  return `${NOTE}

# Messages

You have a message, and want to know what to do. Search this page for a few of its words.

| the message | look at |
|---|---|
| stands behind \`FAIL\` or \`COULD NOT DECIDE\`, or in the comment | [Reasons of a verdict](#reasons-of-a-verdict) |
| is all that a command prints, with exit code 2 | [Could not decide](#could-not-decide) |
| begins with the file and line of an event | [An event is invalid](#an-event-is-invalid) |
| names a rule, such as \`ytd_mismatch\` | [An event breaks a quality rule](#an-event-breaks-a-quality-rule) |

Names, figures and files in the examples are made up.

## Reasons of a verdict

The gate has judged, and the verdict is not a pass. Each reason is followed by a line \`Next:\`. What each check looks at is
in [How verdicts are made](VERDICTS.md#what-each-check-looks-at).

${reasonSections(reasons)}
## Could not decide

Something was in the way, so the gate gives no verdict (exit code 2). The names in capitals are for talking about a
message; they are not part of it.

${errorSections(errors)}## An event is invalid

The message begins with the file and the line of the event. Then it names the field, what is there, and what must be
there. The headings are the rules, by which \`report.json\` and the other forms group findings.

${explanationSections(events)}
## An event breaks a quality rule

The schema accepts the event, but the event contradicts others, or the law. Correct the event. If your plan does this
on purpose, change the rule's severity in \`quality.severity\` ([Rules](RULES.md)).

${table(['rule', 'severity', 'it finds'], await ruleRows(root))}
`;
}

/** @returns {{ name: string, lines: string[] }[]} */
function blocks(text) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [name, ...lines] = block.split('\n');
      return { name, lines: lines.map((line) => line.trim()) };
    });
}

function errorSections(errors) {
  const left = [...errors];
  const sections = GROUPS.map(([pattern, title]) => {
    const isOwn = new RegExp(`^(?:${pattern})(?:_|$)`);
    const own = left.filter(({ name }) => isOwn.test(name));
    for (const error of own) left.splice(left.indexOf(error), 1);
    return own.length === 0 ? '' : `### ${title}\n\n${own.map(errorEntry).join('\n')}\n`;
  });
  if (left.length > 0) throw new Error(`errors.txt: ${left[0].name} belongs to no group`);
  return sections.join('');
}

/** A message says what to do in its later sentences; more than it has room for stands below it. */
function errorEntry({ name, lines }) {
  const message = lines.join(' ');
  const isAlone = !/[.?] [A-Z]/.test(message);
  const what = REMEDIES[name] ?? (isAlone ? ELSE : null);
  const below = what === null ? '' : `\n${what}\n`;
  return `**${code(name)}**\n\n> ${inMarkdown(message)}\n${below}`;
}

function reasonSections(reasons) {
  const strange = reasons.find(({ name }) => CHECKS[name] === undefined);
  if (strange !== undefined) throw new Error(`reasons.txt: no title for ${strange.name}`);
  return reasons
    .map(({ name, lines }) => {
      const quotes = lines.map((line) => {
        const [word, ...rest] = line.split(': ');
        const text = inMarkdown(rest.join(': '));
        return word === 'next' ? `> Next: ${text}\n` : `> **${VERDICTS[word]}** ${text}<br>`;
      });
      return `### ${CHECKS[name]}\n\n${quotes.join('\n')}`;
    })
    .join('\n');
}

const VERDICTS = { fail: 'FAIL', inconclusive: 'COULD NOT DECIDE' };

/** What can be pasted stands last, behind a colon. */
function inMarkdown(message) {
  const [, words, command] = /^(.*: )((?:npx dc-event-gate|git|rm) .*)$/.exec(message) ?? [];
  return command === undefined
    ? escapeMarkdown(message)
    : `${escapeMarkdown(words)}${code(command)}`;
}

/** Outside of code. */
function escapeMarkdown(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replaceAll(/[<>*[\]]|(?<!\w)_|_(?!\w)/g, (sign) => `\\${sign}`),
    )
    .join('');
}

function explanationSections(events) {
  const byRule = new Map();
  for (const { name, lines } of events)
    for (const line of lines) {
      const [, rule, message] = /^\[([\w-]+)\] (.*)$/.exec(line) ?? [null, '', line];
      byRule.set(rule, [...(byRule.get(rule) ?? []), [name, message]]);
    }
  return [...byRule]
    .map(([rule, rows]) => {
      const shown = rows.map(([name, message]) => [escapeMarkdown(name), escapeMarkdown(message)]);
      return `### ${code(rule || 'other')}\n\n${table(['for instance', 'message'], shown)}\n`;
    })
    .join('\n');
}

async function ruleRows(root) {
  const folder = path.join(root, 'src/sql/quality');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      // A sentence may go on in the next line of the comment.
      const says = /^-- Says: +((?:.*\n)(?:-- {4,}.*\n)*)/m.exec(text)?.[1] ?? '';
      const severity = /^-- Severity: +(\w+)/m.exec(text)?.[1] ?? 'error';
      return [code(file.slice(0, -4)), severity, says.replaceAll(/\n--\s*/g, ' ').trim()];
    }),
  );
}
