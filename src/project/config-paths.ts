/** Paths of a config file, from its own folder instead of the root: what `paths: config` asks for. */
import { literalPattern, normalised } from '../events/pattern-text.ts';

/** Settings that name files. */
export const PATH_KEYS: Readonly<Record<string, 'path' | 'globs'>> = {
  schema: 'path',
  'fixtures.valid': 'globs',
  'fixtures.invalid': 'globs',
  'quality.rules': 'path',
  limits: 'path',
  'golden.path': 'path',
  snapshots: 'path',
  pipeline: 'path',
  'benchmarks.baselines': 'path',
  generated: 'globs',
};

/** Words in the place of a path. */
const WORDS = ['none', 'builtin'];

/**
 * @param written value of the setting as the file has it, or its default; what is no path is left as it is
 * @param file the config's path from the root
 */
export function fromConfigFolder(key: string, written: unknown, file: string): unknown {
  const kind = Object.hasOwn(PATH_KEYS, key) ? PATH_KEYS[key] : undefined;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  if (kind === undefined || folder === '') return written;
  return kind === 'globs' ? patternsIn(folder, written) : pathIn(folder, written);
}

function pathIn(folder: string, written: unknown): unknown {
  if (typeof written === 'string')
    return WORDS.includes(written) || written.startsWith('/')
      ? written
      : normalised(`${folder}${written}`);
  // A folder of SQL may stand below its key, beside other settings.
  if (typeof written === 'object' && written !== null && 'path' in written)
    return { ...written, path: pathIn(folder, written.path) };
  return written;
}

function patternsIn(folder: string, written: unknown): unknown {
  if (Array.isArray(written)) return written.map((pattern) => patternsIn(folder, pattern));
  if (typeof written !== 'string' || /^!?\//.test(written)) return written;
  // Signs in the folder's own name mean themselves.
  const [, negation = '', pattern = ''] = /^(!?(?!\())(.*)$/s.exec(written) ?? [];
  return `${negation}${normalised(`${literalPattern(folder)}${pattern}`)}`;
}
