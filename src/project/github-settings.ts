/** What the bot does on GitHub. */
import { COMMENT_MODES, type CommentMode, type Config } from './config.ts';
import { HISTORY, LABEL } from './github-texts.ts';
import type { Layers } from './layers.ts';
import { refuse } from './refuse.ts';
import type { SettingName } from './settings.ts';

export function githubSettings(layers: Layers): Config['github'] {
  const configured = layers.file?.values.github;
  const branch = text(layers, 'history', HISTORY) ?? configured?.history ?? 'dc-event-gate-history';
  return {
    comment: comment(layers) ?? configured?.comment ?? 'always',
    label: text(layers, 'label', LABEL) ?? configured?.label ?? 'update-baselines',
    history: branch === 'none' ? null : branch,
  };
}

function comment({ overrides, place }: Layers): CommentMode | undefined {
  const given = overrides.comment;
  if (given === undefined) return undefined;
  const mode = COMMENT_MODES.find((candidate) => candidate === given);
  return mode ?? refuse(place('comment'), given, COMMENT_MODES.join(', '));
}

function text(
  { overrides, place }: Layers,
  name: SettingName,
  { pattern, allowed }: { readonly pattern: RegExp; readonly allowed: string },
): string | undefined {
  const given = overrides[name];
  return given === undefined || pattern.test(given) ? given : refuse(place(name), given, allowed);
}
