import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { MeasuredTools } from '../../contracts/ports/bench.ts';

/**
 * @param entryUrl `import.meta.url` of the entry
 * @param latencies times events through the schema
 */
export function createMeasuredTools(
  entryUrl: string,
  latencies: MeasuredTools['latencies'],
): MeasuredTools {
  return {
    now: () => Number(process.hrtime.bigint()) / 1e9,
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
    // Linux, macOS and Windows alike: libuv gives kilobytes.
    peakRss: () => process.resourceUsage().maxRSS * 1024,
    sizeOf: (file) => statSync(file).size,
    remove: (file) => rmSync(file, { force: true }),
    emptied: (folder) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    code: () => shortHash(bundleText(fileURLToPath(entryUrl))),
    digest: shortHash,
    latencies,
  };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The texts of a bundle and of the chunks that it imports, in order of their first mention. */
function bundleText(entry: string): string {
  const texts = new Map<string, string>();
  const visit = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, chunk = ''] of text.matchAll(IMPORT))
      visit(fileURLToPath(new URL(chunk, `file://${file}`)));
  };
  visit(entry);
  return [...texts.values()].join('\n');
}
