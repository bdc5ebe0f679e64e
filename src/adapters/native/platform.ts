/** What `process` tells about the machine; a part of it, so that tests can be any machine. */
export interface Host {
  readonly platform: string;
  readonly arch: string;
  readonly report?: { getReport(): object };
}

/**
 * The platform as DuckDB's packages name it: `linux-x64`, `linux-arm64-musl`, `win32-x64`. musl is a
 * Linux whose Node runs without glibc; Node's own diagnostic report says so, no child process needed.
 */
export function platformName(host: Host): string {
  const name = `${host.platform}-${host.arch}`;
  return host.platform === 'linux' && !runsOnGlibc(host) ? `${name}-musl` : name;
}

function runsOnGlibc(host: Host): boolean {
  const report = host.report?.getReport() as
    | { header?: { glibcVersionRuntime?: string } }
    | undefined;
  // Without a report nothing points to musl, and glibc is what most machines have.
  return report === undefined || report.header?.glibcVersionRuntime !== undefined;
}
