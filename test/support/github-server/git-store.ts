/**
 * The objects and branches of one repository: a bare repository of real git, so that ids are real. A git
 * process costs milliseconds and a test asks thousands of times, so what cannot change is asked once.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runSmall } from '../starter/run-small.ts';
import { readObject, writeObject } from './objects.ts';

const AUTHOR = 'github-actions[bot] <bot@example.org>';
const COMMITTER = 'GitHub <noreply@github.com>';

export interface GitStore {
  readonly folder: string;
  /** Full names, sorted. */
  branches(): string[];
  /** null where there is no such ref or object. */
  resolve(name: string): string | null;
  isAncestor(older: string, newer: string): boolean;
  setRef(ref: string, sha: string): void;
  removeRef(ref: string): void;
  commitFacts(sha: string): { tree: string; parents: string[]; message: string; at: string } | null;
  tree(sha: string): { path: string; mode: string; type: string; sha: string }[] | null;
  blob(sha: string): Buffer | null;
  writeTree(base: string | null, entries: readonly TreeEntry[]): string;
  writeCommit(tree: string, parents: readonly string[], message: string, at: string): string;
}

interface TreeEntry {
  readonly path: string;
  /** null removes. */
  readonly content: Buffer | null;
}

export function createGitStore(folder: string): GitStore {
  const run = (
    words: readonly string[],
    input: Buffer | string = '',
    env: Record<string, string> = {},
  ) =>
    runSmall('git', words, {
      cwd: folder,
      input,
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
    });
  const text = (...words: string[]) => run(words).toString('utf8');
  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  const read = (file: string) => tried(() => readFileSync(path.join(folder, file), 'utf8'));
  const findRef = (ref: string) =>
    read(ref)?.trim() ??
    read('packed-refs')
      ?.split('\n')
      .find((line) => line.endsWith(` ${ref}`))
      ?.slice(0, 40) ??
    null;
  const revision = once((name) => text('rev-parse', '--verify', '--quiet', name).trim());
  const resolve = (name: string) => {
    if (/^refs\/[\w./-]+$/.test(name)) return findRef(name);
    const [, sha = ''] = /^([0-9a-f]{40})\^\{tree\}$/.exec(name) ?? [];
    const id = sha === '' ? '' : treeOf(sha);
    return readObject(folder, 'tree', id) === null ? tried(() => revision(name)) : id;
  };
  /** `branch:path` as `commit:path`, as a branch moves and a commit does not. @throws where there is no such branch */
  const pinned = (name: string) =>
    name.replace(/^refs\/[^:]+/, (ref) => {
      const commit = findRef(ref);
      if (commit === null) throw new Error(`no branch ${ref}`);
      return commit;
    });
  const commitFacts = once((sha) => {
    const written = readObject(folder, 'commit', sha)?.toString('utf8');
    return parseCommit(written ?? text('cat-file', 'commit', `${sha}^{commit}`));
  });
  const treeOf = (sha: string) => {
    const written = readObject(folder, 'commit', sha)?.toString('utf8');
    return written === undefined ? sha : parseCommit(written).tree;
  };
  const tree = once((sha) => {
    const written = readObject(folder, 'tree', treeOf(sha));
    if (written !== null) return parseTree(written);
    return text('ls-tree', '-z', `${sha}^{tree}`)
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [mode = '', type = '', id = ''] = facts.split(' ');
        return { path, mode, type, sha: id };
      });
  });
  const blob = once((name) => {
    // Of a file beside which there are no folders: so lies a history.
    const [sha = '', file] = name.split(':');
    const inTree = () => tree(sha).find(({ path }) => path === file)?.sha ?? '';
    const id = file === undefined ? sha : (tried(inTree) ?? '');
    return readObject(folder, 'blob', id) ?? run(['cat-file', 'blob', name]);
  });
  const branches = () => {
    const heads = path.join(folder, 'refs/heads');
    const loose = readdirSync(heads, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
    const packed = (read('packed-refs') ?? '').match(/refs\/heads\/\S+/g) ?? [];
    return [...new Set([...loose.map((ref) => ref.split(path.sep).join('/')), ...packed])].sort();
  };
  const writeTree = onceFor((base: string | null, entries: readonly TreeEntry[]) => {
    const env = {
      GIT_INDEX_FILE: `${folder}/index-${entries.length}-${process.hrtime.bigint()}`,
    };
    if (base !== null) run(['read-tree', base], '', env);
    const lines = entries.map(({ path, content }) =>
      content === null
        ? `0 ${'0'.repeat(40)}\t${path}\n`
        : `100644 ${writeObject(folder, 'blob', content)}\t${path}\n`,
    );
    run(['update-index', '--index-info'], lines.join(''), env);
    return run(['write-tree'], '', env).toString().trim();
  });
  const writeCommit = (tree: string, parents: readonly string[], message: string, at: string) => {
    const when = `${Date.parse(at) / 1000} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${AUTHOR} ${when}`,
      `committer ${COMMITTER} ${when}`,
    ];
    return writeObject(folder, 'commit', Buffer.from(`${lines.join('\n')}\n\n${message}`));
  };
  return {
    folder,
    branches,
    resolve,
    isAncestor: (older, newer) =>
      tried(() => text('merge-base', '--is-ancestor', older, newer)) !== null,
    setRef(ref, sha) {
      if (tried(() => commitFacts(sha)) === null) throw new Error(`${ref}: no commit ${sha}`);
      const file = path.join(folder, ref);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${sha}\n`);
    },
    removeRef(ref) {
      if (read('packed-refs')?.includes(` ${ref}\n`)) text('update-ref', '-d', ref);
      else rmSync(path.join(folder, ref), { force: true });
    },
    commitFacts: (sha) => tried(() => commitFacts(sha)),
    tree: (sha) => tried(() => tree(sha)),
    blob: (sha) => tried(() => blob(pinned(sha))),
    writeTree,
    writeCommit,
  };
}

/** An object that is written again has the same id, and is there. */
function onceFor<Given extends readonly unknown[]>(
  write: (...given: Given) => string,
): (...given: Given) => string {
  const known = new Map<string, string>();
  return (...given) => {
    const key = JSON.stringify(given);
    const id = known.get(key) ?? write(...given);
    known.set(key, id);
    return id;
  };
}

/** Asks git once for what belongs to an object's id; another name may mean something else next time. */
function once<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = ask(name);
    if (/^[0-9a-f]{40}(?::|\^|$)/.test(name)) known.set(name, answer);
    return answer;
  };
}

function parseCommit(written: string) {
  const [header = '', ...paragraphs] = written.split('\n\n');
  const named = (name: string) =>
    header
      .split('\n')
      .flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
  const [tree = ''] = named('tree');
  const [, seconds = '0'] = /> (\d+) [+-]\d{4}$/.exec(named('committer')[0] ?? '') ?? [];
  const at = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', '+00:00');
  return { tree, parents: named('parent'), at, message: paragraphs.join('\n\n').trim() };
}

/** Each entry: "mode name", NUL, the bytes of an id. */
function parseTree(written: Buffer) {
  const entries: { path: string; mode: string; type: string; sha: string }[] = [];
  for (let at = 0; at < written.length; ) {
    const end = written.indexOf(0, at);
    const [, mode = '', path = ''] = /^(\d+) (.*)$/s.exec(written.toString('utf8', at, end)) ?? [];
    const type = TYPES[mode] ?? 'blob';
    const sha = written.toString('hex', end + 1, end + 21);
    entries.push({ path, mode: mode.padStart(6, '0'), type, sha });
    at = end + 21;
  }
  return entries;
}

/** By mode. */
const TYPES: Readonly<Record<string, string>> = { '40000': 'tree', '160000': 'commit' };
