/** The events of a golden case through the schema, and into files that a pipeline reads. */
import { withoutRepair } from '../../contracts/findings.ts';
import type { PlacedEvents } from '../../contracts/ports/fixtures.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { literalPattern } from '../../events/pattern-text.ts';
import type { BuiltTables } from '../../pipelines/declared/built-tables.ts';
import { listNotRebuilt, type ValidatedCounts } from '../../pipelines/event-counts.ts';
import type { DcPlanEvent, ReportFinding, TypeTotal } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { placesFor } from '../gate-events.ts';
import { countFiles } from '../validated-counts.ts';
import type { FindLine, NumberedEvent } from './event-lines.ts';
import type { LoadedCase } from './load-case.ts';
import type { FindingSettings } from './settings.ts';

export interface Rebuilt {
  readonly kind: 'rebuilt';
  readonly asOf: string;
  readonly tables: BuiltTables;
  readonly events: readonly NumberedEvent[];
  /** As the base has them; null or not given where they are the same, or nobody knows. */
  readonly before?: readonly DcPlanEvent[] | null;
  /** Valid events of types that the tables do not know. */
  readonly notRebuilt: TypeTotal[];
  readonly findLine: FindLine;
}

export interface CaseRequest {
  readonly golden: Pick<LoadedCase, 'about' | 'eventsFile'>;
  /** Tables of a team's own to read, beside those of the plan. */
  readonly declared: readonly DeclaredTable[];
}

/** A case whose events may be rebuilt. */
export interface CheckedCase extends CaseRequest {
  readonly kind: 'checked';
  /** Absolute, the case's own; it holds the files. */
  readonly directory: string;
  readonly spool: readonly string[];
  readonly aside: readonly string[];
  readonly placed: PlacedEvents | null;
  readonly validated: ValidatedCounts;
  /** Valid events of types that the tables do not know. */
  readonly notRebuilt: TypeTotal[];
  /** Valid events. */
  readonly events: number;
}

export interface InvalidCase {
  readonly kind: 'invalid';
  readonly findings: ReportFinding[];
  /** Of events that rebuild in two ways what the fold makes of them. */
  readonly byFold?: Rebuilt;
  /** Valid events of types that the tables do not know. */
  readonly notRebuilt: TypeTotal[];
}

export async function checkEvents(
  ports: Pick<Ports, 'workspace' | 'validator'>,
  config: FindingSettings,
  { schema, rules, tables: { plan } }: Pick<Engine, 'schema' | 'rules' | 'tables'>,
  request: CaseRequest,
): Promise<CheckedCase | InvalidCase> {
  const { eventsFile } = request.golden;
  const found = await ports.workspace.collect([literalPattern(eventsFile)], () => 'golden.path');
  const directory = await ports.workspace.temporaryDirectory();
  const checked = await ports.validator.validate({
    files: found,
    schema,
    maxFindings: config['validation.max-findings'],
    expect: 'valid',
    spoolDirectory: directory,
    spoolFor: plan.length === 0 ? 'anything' : 'tables',
    places: placesFor(rules, { plan }),
  });
  const findings = checked.files.flatMap((file): ReportFinding[] =>
    [...file.findings, ...file.unloadable.findings].map(withoutRepair),
  );
  if (checked.spool.length === 0 && findings.length === 0) findings.push(nothingKnown(eventsFile));
  const validated = countFiles(checked.files);
  const notRebuilt = plan.length === 0 ? [] : listNotRebuilt(validated.validated);
  if (findings.length > 0) return { kind: 'invalid', findings, notRebuilt };
  const { spool, aside, placed } = checked;
  const events = checked.files.reduce((sum, { valid }) => sum + valid, 0);
  const files = { directory, spool, aside, placed };
  return { kind: 'checked', ...request, ...files, validated, notRebuilt, events };
}

function nothingKnown(file: string): ReportFinding {
  const message =
    'none of its events is of a type that the tables of the plan know, so nothing can be rebuilt; if a command makes other tables of them, declare these under "tables" in the config';
  return { file, line: 1, pointer: '', rule: 'events-not-loaded', message };
}
