import { pathOrNone } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { APART, POINTER } from '../../contracts/settings/texts.ts';
import type { PointerSettings } from '../../events/pointers.ts';
import type { EventSettings } from '../../events/settings.ts';
import type { PipelineSettings } from '../../pipelines/settings.ts';
import type { LimitSettings } from '../../plan/settings.ts';

const pointerOrNone: Kind<string | null> = {
  byDefault: null,
  parse: (text, reject) =>
    text === 'none' ? null : POINTER.pattern.test(text) ? text : reject(text, APART.allowed),
  read: (value) => (value === 'none' ? null : String(value)),
};

export const GOLDEN_SETTINGS = [
  setting({
    key: 'golden.path',
    name: 'golden-path',
    placeholder: 'FOLDER|none',
    help: 'golden cases (default golden)',
    kind: pathOrNone('golden'),
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'golden.keep-apart-by',
    name: 'golden-keep-apart-by',
    placeholder: 'POINTER|none',
    help: 'field that tells cases apart in one run of a command (default none)',
    kind: pointerOrNone,
    // Of the cases in one run only one is run alone too.
    looser: (base, head) =>
      head === null || base === head ? [] : [{ base: base ?? 'none', head }],
  }),
] as const;

type GoldenSettings = SettingValues<typeof GOLDEN_SETTINGS>;

/** How many findings are listed, as for the fixtures, and where the parts of an event stand. */
export interface FindingSettings extends PointerSettings {
  readonly 'validation.max-findings': number;
}

/** Beside its own settings, what the report lists, and the files whose changes explain a difference. */
export interface GoldenCheckSettings
  extends GoldenSettings,
    EventSettings,
    PipelineSettings,
    LimitSettings,
    FindingSettings {
  readonly base: string | null;
  readonly file: string | null;
  readonly 'quality.rules': string | null;
  readonly 'benchmarks.baselines': string | null;
  readonly 'fixtures.valid': readonly string[];
  readonly 'fixtures.invalid': readonly string[];
}
