/** Inputs of the gate's own step, held against what they were: by the same table as the config. */
import { GateError } from '../../../contracts/errors.ts';
import type { Overrides } from '../../../contracts/overrides.ts';
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { SettingsAt } from '../../settings-at.ts';
import { NOT_THERE, shown } from './shown.ts';
import { asValues } from './values.ts';

/**
 * Inputs that no setting stands behind: whether another value may let less be seen, and whether it may be shown.
 * @internal A test holds action.yml to it.
 */
export const OWN_INPUTS: Readonly<Record<string, 'guarded' | 'hidden' | 'free'>> = {
  config: 'guarded',
  mode: 'guarded',
  // A shard gives no verdict, and a merge that of what others have measured.
  shard: 'guarded',
  merge: 'guarded',
  token: 'guarded',
  'working-directory': 'guarded',
  // An alert that goes elsewhere is heard by nobody; the address is a secret.
  'webhook-url': 'hidden',
  'webhook-format': 'free',
  'comment-key': 'free',
  'report-dir': 'free',
  // Held against a digest.
  'duckdb-path': 'free',
};

export interface StepInputs {
  /** `with` of the step. */
  readonly inputs: unknown;
  /** Text of its config; null where there is none. */
  readonly config: string | null;
}

/** @returns inputs that let more pass than before */
export function loosenedInputs<Settings>(
  settings: SettingsAt<Settings>,
  base: StepInputs,
  head: StepInputs,
): Loosened[] {
  const [before, after] = [readInputs(base.inputs), readInputs(head.inputs)];
  const changed = (name: string) => before[name] !== after[name];
  const own = Object.entries(OWN_INPUTS)
    .filter(([name, kind]) => kind !== 'free' && changed(name) && !isWhole(name, after[name]))
    .map(([name, kind]) => asRow(name, before[name], after[name], kind));
  const names = [...settings.inputs.keys()].filter(changed);
  // What GitHub works out when it runs is not known here.
  const isOpen = (name: string) => isExpression(before[name]) || isExpression(after[name]);
  const open = names.filter(isOpen).map((name) => asRow(name, before[name], after[name]));
  const plain = names.filter((name) => !isOpen(name));
  if (plain.length === 0) return [...own, ...open];
  const [old, now] = [readSettings(settings, base), readSettings(settings, head)];
  if (old === null || now === null)
    return [...own, ...open, ...plain.map((name) => asRow(name, before[name], after[name]))];
  const keys = plain.map((name) => settings.inputs.get(name));
  const looser = settings.loosened(old, now).filter(({ setting }) => keys.includes(setting));
  return [...own, ...open, ...looser];
}

/** As the runner reads them: a name in any letters, and an empty text is none; but for the token, which has a default. */
export function readInputs(inputs: unknown): Overrides {
  return Object.fromEntries(
    Object.entries(asValues(inputs)).flatMap(([name, value]) => {
      const text = String(value ?? '').trim();
      return text === '' && name.toLowerCase() !== 'token' ? [] : [[name.toLowerCase(), text]];
    }),
  );
}

function isExpression(text: string | undefined): boolean {
  return text?.includes('${{') === true;
}

/** A mode by which nothing is left out. */
function isWhole(name: string, value: string | undefined): boolean {
  return name === 'mode' && (value === undefined || value === 'auto');
}

function asRow(
  name: string,
  base: string | undefined,
  head: string | undefined,
  kind = 'guarded',
): Loosened {
  const said = (value: string | undefined) =>
    kind === 'hidden' && value !== undefined ? 'an address' : shown(value);
  const [before, after] = [said(base), said(head)];
  return {
    setting: `input ${name}`,
    base: before,
    head: before === after && before !== NOT_THERE ? 'another address' : after,
  };
}

/** null: a run with these ends with an error, and what it would let pass is not known. */
function readSettings<Settings>(
  settings: SettingsAt<Settings>,
  { inputs, config }: StepInputs,
): Settings | null {
  const given = readInputs(inputs);
  const plain = Object.fromEntries(
    Object.entries(given).filter(
      ([name, text]) => settings.inputs.has(name) && !isExpression(text),
    ),
  );
  try {
    return settings.readBy(config, plain);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}
