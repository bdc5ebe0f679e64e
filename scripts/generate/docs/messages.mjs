/**
 * docs/MESSAGES.md: what the gate says, and what to do. From the texts to which tests hold the catalogue of errors
 * (src/contracts/errors.ts) and the explanations of invalid events, and from the headers of the quality rules.
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

const ELSE = 'Correct what it names, at the place that it names.';

/** Where the message itself says what is wrong, and leaves no room for more. */
const REMEDIES = {
  CONFIG_SYNTAX:
    'Correct the line. Indentation, and a text that needs quotes, are the usual causes.',
  CONFIG_UNKNOWN_KEY:
    'Write the key as it is in docs/CONFIG.md; where one is close, the message names it.',
  CONFIG_VALUE:
    'Write a value of the kind that the message asks for; docs/CONFIG.md has an example of each.',
  OVERRIDE_VALUE: 'Give the flag or the input a value that the message allows.',
  LIMITS_FILE: 'Correct the cell. docs/RULES.md shows the file.',
  PATTERN_UNREADABLE:
    'Correct the pattern: "**" stands for any folders, "*" for any name, "!" in front leaves out.',
  FILE_EXISTS: 'Move the file away, or take it out of what you ask for; nothing was written.',
  PARQUET_COLUMN:
    'Write the column with a type that is read, or leave it out; docs/FIXTURES.md lists them.',
  SCHEMA_INVALID:
    'Correct the schema at the pointer that the message names; docs/SCHEMAS.md says what is read.',
  SQL_FAILED: 'Correct the statement. DuckDB names the line; try it in DuckDB itself.',
  PREPARE_FAILED:
    'Correct "prepare" of the pipeline, or what it runs. docs/PIPELINES.md says what a tree of its own has.',
  BASELINE_COMMAND:
    'Let base and head be timed in pairs: name the workload "pipeline". docs/MEASURING.md says how.',
  QUALITY_RULE_UNKNOWN: 'Name a rule of the list below, or one of your own folder.',
  GOLDEN_CASE: 'Correct the file of the case; docs/GOLDENS.md shows one.',
  EMPLOYEE_UNKNOWN:
    'Name a person of the fixtures, or a later day; where one is close, the message names it.',
  BASELINE_UNMEASURED: 'Remove the cause that it names, and run the command again.',
  WORKER_DIED:
    'Run it again with more memory. If it comes back, report it with the file that was being read.',
  NATIVE_UNKNOWN: 'Run the gate on a platform of the list, as in a container.',
};

/** @param {string} root of the repository */
export async function messagesText(root) {
  const read = (file) => readFile(path.join(root, file), 'utf8');
  const errors = blocks(await read('test/contracts/errors.txt'));
  const events = blocks(await read('test/events/explanations.txt'));
  return `${NOTE}

# Messages

You have a message, and want to know what to do. Search this page for a few of its words.

There are two kinds. Where the gate **could not decide**, the exit code is 2, and the message says what was in the way.
Where something **was found**, the exit code is 1, and the line says where: file, line and field.

## Could not decide

Each message is shown with an example; what it names is yours. The code is for talking about it, and does not stand in the message.

${errorSections(errors)}
## An event is invalid

The finding begins with the file and the line of the event, then names the field, what stands there, and what may.
The word before it is the rule, by which \`report.json\` and other forms group findings.

${explanationSections(events)}
## An event breaks a quality rule

The schema accepts the event, and it contradicts others, or the law. Correct the event; or, where your plan does this
on purpose, give the rule another weight by \`quality.severity\` ([Rules](RULES.md)). What is looked for:

${table(['rule', 'severity', 'it finds'], await ruleRows(root))}

## All else that is found

A reason of the verdict is followed by a line \`Next:\`, which says what to do about the worst of them. What each check
looks at is in [How verdicts are made](VERDICTS.md#what-each-check-looks-at); what a golden difference says in
[Goldens](GOLDENS.md#when-a-case-differs); what a benchmark says in [Benchmarks](MEASURING.md#when-it-fails-and-what-to-do);
what needs a maintainer in [The bot](BOT.md#what-is-expected-changes-by-a-maintainers-hand).
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

/** The message as a whole, and below it what to do: its own sentences after the first, or more than it has room for. */
function errorEntry({ name, lines }) {
  const message = lines.join(' ');
  const [, ...steps] = message.split(/(?<=[.?])\s+(?=[A-Z"])/);
  const what = REMEDIES[name] ?? (steps.length > 0 ? steps.join(' ') : ELSE);
  return `**${code(name)}**\n\n\`\`\`text\n${message}\n\`\`\`\n\n${escapeMarkdown(what)}\n`;
}

function escapeMarkdown(text) {
  return text.replaceAll(/[<>*_[\]]/g, (sign) => `\\${sign}`);
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
      const shown = rows.map(([name, message]) => [name, message]);
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
