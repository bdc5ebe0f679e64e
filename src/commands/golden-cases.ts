/** Golden cases that a person names after a command. */
import type { Workspace } from '../contracts/ports.ts';
import { nearest } from '../contracts/text/nearest.ts';
import { rejectUsage } from './line/usage.ts';

/** @throws GateError USAGE where one of them is not there */
export async function requireCases(
  workspace: Workspace,
  path: string | null,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  if (path === null) rejectUsage('golden.path is none, so there is no golden case');
  const there = await workspace.directories(path);
  const unknown = names.find((name) => !there.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, there);
  const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  rejectUsage(`There is no golden case "${unknown}" below ${path}${hint}`);
}
