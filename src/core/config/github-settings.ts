/** What the bot does on GitHub. */
import { COMMENT_MODES, type CommentMode, type Config } from './config.ts';
import type { Layers } from './layers.ts';
import { refuse } from './refuse.ts';
import type { SettingName } from './settings.ts';

export function githubSettings(layers: Layers): Config['github'] {
  const configured = layers.file?.values.github;
  const history = text(
    layers,
    'history',
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/,
    'a branch name, or none',
  );
  const branch = history ?? configured?.history ?? 'dc-event-gate-history';
  return {
    comment: comment(layers) ?? configured?.comment ?? 'always',
    label:
      text(layers, 'label', /^\S(?:.{0,48}\S)?$/, 'a label of at most 50 characters') ??
      configured?.label ??
      'update-baselines',
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
  pattern: RegExp,
  allowed: string,
): string | undefined {
  const given = overrides[name];
  return given === undefined || pattern.test(given) ? given : refuse(place(name), given, allowed);
}
