/**
 * Objects of a git repository as they lie on the disk, each in a file of its own. A git process costs more
 * than all that it does, and a test asks thousands of times.
 */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

type Kind = 'blob' | 'commit' | 'tree';

const place = (folder: string, id: string) =>
  path.join(folder, 'objects', id.slice(0, 2), id.slice(2));

/** null where it is not there as a file of its own, or is of another kind. */
export function readObject(folder: string, kind: Kind, id: string): Buffer | null {
  const file = place(folder, id);
  if (!/^[0-9a-f]{40}$/.test(id) || !existsSync(file)) return null;
  const whole = inflateSync(readFileSync(file));
  const end = whole.indexOf(0);
  return whole.toString('latin1', 0, end).startsWith(`${kind} `) ? whole.subarray(end + 1) : null;
}

/** @returns its id */
export function writeObject(folder: string, kind: Kind, content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  const file = place(folder, id);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(whole));
  }
  return id;
}

/**
 * A new repository.
 * @param folder what a work tree calls `.git`
 * @param config beside what every repository has
 */
export function makeRepository(folder: string, kind: 'bare' | 'of a work tree', config = ''): void {
  for (const inner of ['objects', 'refs/heads'])
    mkdirSync(path.join(folder, inner), { recursive: true });
  writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  const core = `[core]\n\trepositoryformatversion = 0\n\tbare = ${kind === 'bare'}\n`;
  writeFileSync(path.join(folder, 'config'), core + config);
}

/** The commit that a work tree has checked out, as a file says it. */
export function readHead(folder: string): string | null {
  const read = (name: string) => readFileSync(path.join(folder, '.git', name), 'utf8').trim();
  if (!existsSync(path.join(folder, '.git/HEAD'))) return null;
  const head = read('HEAD');
  const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
  if (ref === undefined) return head;
  return existsSync(path.join(folder, '.git', ref)) ? read(ref) : null;
}

/** What a push brings over, and whatever else is there: it starts five processes to find out what is new. */
export function shareObjects(from: string, to: string): void {
  for (const kind of readdirSync(path.join(from, 'objects'))) {
    const [own, other] = [path.join(from, 'objects', kind), path.join(to, 'objects', kind)];
    mkdirSync(other, { recursive: true });
    const known = new Set(readdirSync(other));
    for (const name of readdirSync(own))
      if (!known.has(name)) linkSync(path.join(own, name), path.join(other, name));
  }
}
