/**
 * `--changed`: the fixtures or the golden cases that changed since a revision, for a hook that must be quick.
 * Where what they are judged by has changed too, all of them.
 */
import { listReadFiles } from '../checks/list-read-files.ts';
import type { Ports } from '../contracts/ports.ts';
import { literalPattern } from '../events/pattern-text.ts';
import type { Config } from '../project/config.ts';
import type { Report } from '../schema/types.ts';
import { goldenCheck, validate } from './reports.ts';

type ChangedPart = 'fixtures' | 'goldens';

interface Narrowed {
  /** How much is looked at, and that it is no verdict of the gate. */
  readonly said: string;
  /** null where nothing has changed. */
  readonly judge: (() => Promise<Report>) | null;
}

/** What can be looked at, one by one. */
interface Choice {
  readonly what: string;
  readonly all: readonly string[];
  readonly isChanged: (item: string, changed: readonly string[]) => boolean;
  /** What all of them are judged by. */
  readonly code: readonly string[];
  judge(items: readonly string[]): Promise<Report>;
}

/** @throws GateError BASE_UNKNOWN, and those of the commands */
export async function narrowToChanged(
  ports: Ports,
  config: Config,
  since: string,
  part: ChangedPart,
): Promise<Narrowed> {
  const changed = await ports.repository.changedSince(since);
  const choice =
    part === 'fixtures'
      ? await chooseFixtures(ports, config)
      : await chooseCases(ports, config, changed);
  const { what, all, code } = choice;
  const cause = code.find((file) => changed.includes(file));
  const items = cause === undefined ? all.filter((item) => choice.isChanged(item, changed)) : all;
  if (items.length === 0)
    return {
      said: `Nothing was looked at, which is no verdict of the gate: of ${all.length} ${what} none changed since ${since}.`,
      judge: null,
    };
  const why = cause === undefined ? 'which changed' : `all of them, as ${cause} changed`;
  return {
    said: `No verdict of the gate: ${items.length} of ${all.length} ${what}, ${why} since ${since}.`,
    judge: () => choice.judge(items),
  };
}

async function chooseFixtures(ports: Ports, config: Config): Promise<Choice> {
  const { workspace } = ports;
  return {
    what: 'fixture files',
    all: await listReadFiles(workspace, config, 'valid'),
    isChanged: (file, changed) => changed.includes(file),
    code: await listReadFiles(workspace, config, 'code'),
    judge: (files) => {
      // That every type occurs is asked of all of them together.
      const some = {
        'fixtures.valid': files.map(literalPattern),
        'validation.require-types': [],
      };
      return validate(ports, { ...config, ...some }, 'schema');
    },
  };
}

async function chooseCases(
  ports: Ports,
  config: Config,
  changed: readonly string[],
): Promise<Choice> {
  const { workspace } = ports;
  const folder = config['golden.path'];
  const code = await listReadFiles(workspace, config, 'code');
  return {
    what: 'golden cases',
    all: folder === null ? [] : await workspace.directories(folder),
    isChanged: (name, files) => files.some((file) => file.startsWith(`${folder}/${name}/`)),
    code: config.pipeline.kind === 'command' ? [...code, ...codeOfCommand(config, changed)] : code,
    judge: (names) => goldenCheck(ports, config, names),
  };
}

/** What a command reads nobody knows: any file that is no golden. */
function codeOfCommand(config: Config, changed: readonly string[]): readonly string[] {
  return changed.filter((file) => !file.startsWith(`${config['golden.path']}/`));
}
