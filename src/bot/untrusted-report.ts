/**
 * A report that another workflow left: of a fork's run, so anyone may have written it. What has the form
 * of a report is taken for what it says, and for nothing more; every form of it escapes its text again.
 */

import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { parseJson } from '../contracts/text/parse-json.ts';
import reportSchema from '../schema/report.schema.json' with { type: 'json' };
import type { Report } from '../schema/types.ts';

const SCHEMA_VERSION = reportSchema.properties.schemaVersion.const;

export type ReadReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly detail: string };

/** @param text of report.json */
export function readUntrustedReport(text: string): ReadReport {
  const value = parseJson(text);
  if (value === undefined) return rejected('it is not JSON');
  const version = readVersion(value);
  if (version !== null && version !== SCHEMA_VERSION)
    return rejected(
      `it is a report of version ${version}, and this gate reads version ${SCHEMA_VERSION}; let both workflows use the same version of the gate`,
    );
  isReport ??= compileReport();
  if (isReport(value)) return { kind: 'report', report: value };
  const [error] = isReport.errors ?? [];
  return rejected(
    `it is no report of this version: ${error?.instancePath || '/'} ${error?.message}`,
  );
}

/** Compiled where the first report is read. */
let isReport: ValidateFunction<Report> | null = null;

function compileReport(): ValidateFunction<Report> {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    // Our own schemas are held against the metaschema by a test.
    validateSchema: false,
    // It is asked once a run: what makes it faster costs more than it saves.
    code: { optimize: false },
  });
  return ajv.compile<Report>(reportSchema);
}

/** null where it is no report of any version. The first had no number. */
function readVersion(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schemaVersion, verdict } = value as Readonly<Record<string, unknown>>;
  if (schemaVersion === undefined) return typeof verdict === 'string' ? 1 : null;
  return Number.isSafeInteger(schemaVersion) ? (schemaVersion as number) : null;
}

function rejected(detail: string): ReadReport {
  return { kind: 'refused', detail };
}
