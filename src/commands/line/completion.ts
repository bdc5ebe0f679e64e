/** What a shell completes: the script that `completion SHELL` prints, made from the table of commands. */
import { FORM_NAMES } from '../../report/form-names.ts';
import {
  COMMANDS,
  type CommandShape,
  commonOptions,
  isOptional,
  type Option,
  SETTING_OPTIONS,
} from './commands.ts';
import { meantBy, rejectUsage } from './usage.ts';

const SCRIPTS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** @throws GateError USAGE for a shell that has no script */
export function completionScript(shell: string): string {
  const shells = Object.keys(SCRIPTS);
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  return (
    script?.() ??
    rejectUsage(
      `There is no completion for "${shell}"${meantBy(shell, shells)}; there is one for ${shells.join(', ')}`,
    )
  );
}

/** @internal exported for the tests */
export function optionsFor(shape: CommandShape): readonly Option[] {
  const settings = SETTING_OPTIONS.filter(({ name }) =>
    (shape.settings as readonly string[]).includes(name),
  );
  return [...shape.options, ...settings, ...commonOptions(shape)];
}

/** First words of commands, and the second words of those that have two. */
const FIRST = [...new Set(COMMANDS.map(({ name }) => name.split(' ')[0] ?? ''))];
const SECOND = FIRST.map((first) => ({
  first,
  verbs: COMMANDS.flatMap(({ name }) =>
    name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : [],
  ),
})).filter(({ verbs }) => verbs.length > 0);

function flags(shape: CommandShape): string {
  return optionsFor(shape)
    .map(({ name }) => `--${name}`)
    .join(' ');
}

/** Options with a value that is no closed list get file names, which is what most of them are. */
function bash(): string {
  const gate = COMMANDS.find(({ name }) => name === 'gate');
  return `# dc-event-gate: put this into ~/.bashrc:  source <(dc-event-gate completion bash)
_dc_event_gate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case "$before" in
    --format) COMPREPLY=($(compgen -W '${FORM_NAMES.join(' ')}' -- "$word")); return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${FIRST.join(' ')}' -- "$word")); return
  fi
  if [[ $COMP_CWORD -eq 2 && $word != -* ]]; then
    case "\${COMP_WORDS[1]}" in
${SECOND.map(({ first, verbs }) => `      ${first}) COMPREPLY=($(compgen -W '${verbs.join(' ')}' -- "$word")); return ;;`).join('\n')}
    esac
  fi
  if [[ $word == -* ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${COMMANDS.map((shape) => `      '${shape.name}${shape.name.includes(' ') ? '' : ' '}'*) COMPREPLY=($(compgen -W '${flags(shape)}' -- "$word")) ;;`).join('\n')}
      *) COMPREPLY=($(compgen -W '${gate === undefined ? '' : flags(gate)}' -- "$word")) ;;
    esac
  fi
}
complete -o default -F _dc_event_gate dc-event-gate
`;
}

/** zsh runs the script of bash. */
function zsh(): string {
  return `# dc-event-gate: put this into ~/.zshrc:  source <(dc-event-gate completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash().split('\n').slice(1).join('\n')}`;
}

function fish(): string {
  const first = COMMANDS.filter(({ name }) => !name.includes(' '));
  const lines = [
    ...first.map(({ name, does }) => `-n __fish_use_subcommand -f -a ${name} -d ${quoted(does)}`),
    ...SECOND.flatMap(({ first: group, verbs }) => [
      `-n __fish_use_subcommand -f -a ${group} -d ${quoted(`${group} ${verbs.join(', ')}`)}`,
      `-n '__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${verbs.join(' ')}' -f -a ${quoted(verbs.join(' '))}`,
    ]),
    ...COMMANDS.flatMap((shape) => {
      const seen = shape.name
        .split(' ')
        .map((word) => `__fish_seen_subcommand_from ${word}`)
        .join('; and ');
      return optionsFor(shape).map((option) => {
        const { name, help } = option;
        const wants =
          name === 'format'
            ? ` -x -a ${quoted(FORM_NAMES.join(' '))}`
            : needsValue(option)
              ? ' -r'
              : '';
        return `-n ${quoted(seen)} -l ${name}${wants} -d ${quoted(help)}`;
      });
    }),
  ];
  return `# dc-event-gate: dc-event-gate completion fish > ~/.config/fish/completions/dc-event-gate.fish
${lines.map((line) => `complete -c dc-event-gate ${line}`).join('\n')}
`;
}

function needsValue(option: Option): boolean {
  return option.value !== '' && !isOptional(option);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
