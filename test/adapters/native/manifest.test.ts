import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NATIVE_MANIFEST, nativeLibrary } from '../../../src/adapters/native/manifest.ts';
import { platformName } from '../../../src/adapters/native/platform.ts';
import { digest } from './fake-library.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const platforms = Object.entries(NATIVE_MANIFEST.platforms);

describe('the committed manifest', () => {
  it('knows the eight platforms that DuckDB is published for', () => {
    expect(platforms.map(([name]) => name)).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-arm64-musl',
      'linux-x64',
      'linux-x64-musl',
      'win32-arm64',
      'win32-x64',
    ]);
  });

  it('is of the version that package.json pins', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(NATIVE_MANIFEST.version).toBe(dependencies['@duckdb/node-api']);
  });

  it.each(platforms)(
    'has the digests of tarball, addon and library for %s, and no address',
    (name, entry) => {
      expect(entry.tarball).toBe(
        `@duckdb/node-bindings-${name}/-/node-bindings-${name}-${NATIVE_MANIFEST.version}.tgz`,
      );
      expect(Object.keys(entry.files)).toHaveLength(2);
      expect(entry.sha512).toMatch(/^[0-9a-f]{128}$/);
      expect(entry.size).toBeGreaterThan(100_000);
      for (const { size, sha256 } of Object.values(entry.files)) {
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        expect(size).toBeGreaterThan(100_000);
      }
    },
  );

  it('agrees with the library that npm installed here', () => {
    const platform = platformName(process);
    const { files } = nativeLibrary(NATIVE_MANIFEST, platform);
    const folder = path.join(root, 'node_modules/@duckdb', `node-bindings-${platform}`);
    const installed = Object.keys(files).map((name) => [
      name,
      digest(readFileSync(path.join(folder, name))),
    ]);
    expect(Object.fromEntries(installed)).toEqual(files);
  });

  it.each(['sunos-x64', 'linux-riscv64', 'constructor'])(
    'refuses %s, for which no digest is known',
    (platform) => {
      expect(() => nativeLibrary(NATIVE_MANIFEST, platform)).toThrow(
        expect.objectContaining({
          code: 'NATIVE_UNKNOWN',
          message: expect.stringContaining(
            `cannot be used on ${platform}, because no checksum of its library is known there. Use one of darwin-arm64,`,
          ),
        }),
      );
    },
  );
});

describe('the name of the platform', () => {
  const glibc = { getReport: () => ({ header: { glibcVersionRuntime: '2.39' } }) };
  const musl = { getReport: () => ({ header: {} }) };
  it.each([
    [{ platform: 'linux', arch: 'x64', report: glibc }, 'linux-x64'],
    [{ platform: 'linux', arch: 'arm64', report: musl }, 'linux-arm64-musl'],
    [{ platform: 'linux', arch: 'x64' }, 'linux-x64'],
    [{ platform: 'darwin', arch: 'arm64', report: musl }, 'darwin-arm64'],
    [{ platform: 'win32', arch: 'x64', report: musl }, 'win32-x64'],
  ])('of %o is %s', (host, name) => {
    expect(platformName(host)).toBe(name);
  });
});
