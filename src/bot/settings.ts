/** The config, read once; and what the bot does where it cannot be read. */
import { GateError } from '../contracts/errors.ts';
import type { Config } from '../project/config.ts';
import type { CommentMode } from '../project/github-settings.ts';
import { loadConfig } from '../project/load-config.ts';
import { resolveConfig } from '../project/resolve.ts';
import type { BotRun } from './bot-run.ts';

export interface BotSettings {
  readonly comment: CommentMode;
  readonly label: string;
  /** Branch that keeps the figures, or null. */
  readonly history: string | null;
  /** All settings, or why they could not be read: the gate says so in its report. */
  readonly config: Config | GateError;
}

export async function readSettings({ ports, request }: BotRun): Promise<BotSettings> {
  try {
    const config = await loadConfig(ports.workspace, request);
    return { ...botSettings(config), config };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { ...withoutFile(request), history: null, config: error };
  }
}

function botSettings(config: Config): Omit<BotSettings, 'config'> {
  return {
    comment: config['github.comment'],
    label: config['github.label'],
    history: config['github.history'],
  };
}

/** A comment about a broken config follows the inputs, or else the defaults. */
function withoutFile({ overrides, place }: BotRun['request']): Omit<BotSettings, 'config'> {
  try {
    return botSettings(resolveConfig({ file: null, overrides, place }));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return botSettings(resolveConfig({ file: null, overrides: {}, place }));
  }
}
