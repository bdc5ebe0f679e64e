/** `paths`: where the paths of a config file begin. */
import { choice } from '../contracts/settings/kinds.ts';
import { neverLooser, setting } from '../contracts/settings/setting.ts';

const ORIGINS = ['root', 'config'] as const;
type PathOrigin = (typeof ORIGINS)[number];

export const PATH_SETTINGS = [
  setting({
    key: 'paths',
    name: 'paths',
    placeholder: 'ORIGIN',
    help: 'where paths of the config file begin: root, or config, its own folder (default root)',
    kind: choice<PathOrigin>(ORIGINS),
    // What it makes of each path is compared with what that was before.
    looser: neverLooser,
  }),
] as const;
