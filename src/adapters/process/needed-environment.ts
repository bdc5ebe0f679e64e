/** The environment of a child of ours that runs SQL of a team's own. */
import process from 'node:process';

/** What Node needs to start, and the loader to find DuckDB's library: no token of the job is among it. */
const NEEDED =
  /^(?:path|home|userprofile|localappdata|systemroot|te?mp|tmpdir|xdg_cache_home|runner_tool_cache|ld_library_path|dyld_library_path|node_extra_ca_certs|https?_proxy|no_proxy|npm_config_registry|dc_event_gate_.+)$/i;

export function neededEnvironment(duckdbPath: string | null = null): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => NEEDED.test(name));
  return {
    ...Object.fromEntries(kept),
    ...(duckdbPath === null ? {} : { DC_EVENT_GATE_DUCKDB_PATH: duckdbPath }),
  };
}
