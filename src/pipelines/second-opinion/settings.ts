/** Who makes the tables of the fixtures a second time. */
import {
  type Kind,
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';

/** @property run the command, as the shell reads it */
type OpinionChoice =
  | { readonly kind: 'builtin' | 'none' }
  | { readonly kind: 'command'; readonly run: string };

const ALLOWED = 'builtin, none, or run: COMMAND';

function fromText(text: string, reject: () => never): OpinionChoice {
  if (text === 'builtin' || text === 'none') return { kind: text };
  const run = /^run:\s*(\S.*)$/s.exec(text)?.[1]?.trim();
  return run === undefined ? reject() : { kind: 'command', run };
}

const opinion: Kind<OpinionChoice> = {
  byDefault: { kind: 'builtin' },
  parse: (text, reject) => fromText(text, () => reject(text, ALLOWED)),
  read(value, reject) {
    if (typeof value === 'string')
      return fromText(value, () => reject(`is "${value}"; allowed: ${ALLOWED}`));
    return { kind: 'command', run: String((value as { readonly run: string }).run).trim() };
  },
};

/** null is none: whatever comes instead of it asks for more. */
function describeOpinion(choice: OpinionChoice): string | null {
  if (choice.kind === 'command') return `run: ${choice.run}`;
  return choice.kind === 'none' ? null : choice.kind;
}

export const OPINION_SETTINGS = [
  setting({
    key: 'second-opinion',
    name: 'second-opinion',
    placeholder: 'WHO',
    help: 'makes tables a second time: builtin, none, or "run: COMMAND" (default builtin)',
    kind: opinion,
    looser: (base, head) => looserWhenRenamed(describeOpinion(base), describeOpinion(head)),
  }),
] as const;

export type OpinionSettings = SettingValues<typeof OPINION_SETTINGS>;
