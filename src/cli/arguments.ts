import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** Options with a value: `--date 2022-09-12` or `--date=2022-09-12`. */
export const VALUE_OPTIONS = [
  'date',
  'language',
  'report',
  'reports',
  'format',
  'claim',
  'and',
  'name',
  'for',
  'count',
  'out',
  'size',
  'theme',
  'style',
  'template',
  'blocks',
  'credits',
  'background',
  'text',
  'bleed',
  'yardstick',
  'place',
  'at',
  'turn',
  'compare',
  'note',
  'title',
  'standfirst',
  'notes',
  'alt',
  'link',
] as const;
export type ValueOption = (typeof VALUE_OPTIONS)[number];

/** Those that say how a figure is made, whatever it is about. */
export const FORM_OPTIONS = [
  'language',
  'size',
  'theme',
  'style',
  'template',
  'blocks',
  'credits',
  'background',
  'text',
  'bleed',
  'note',
  'title',
  'standfirst',
  'notes',
  'alt',
  'link',
] as const satisfies readonly ValueOption[];

/** What the options with values were given as. */
export type Values = Readonly<Partial<Record<ValueOption, string>>>;

export interface Arguments {
  readonly ok: true;
  readonly command: string | null;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly values: Values;
}

const FLAGS: Readonly<Record<string, 'json' | 'ndjson' | 'force' | 'help'>> = {
  '--json': 'json',
  '--ndjson': 'ndjson',
  '--force': 'force',
  '--help': 'help',
  '-h': 'help',
};

const VALUES: Readonly<Record<string, ValueOption>> = Object.fromEntries(
  VALUE_OPTIONS.map((option) => [`--${option}`, option]),
);

/** Those that may be given again: their values, one in a line. */
const REPEATED: ReadonlySet<ValueOption> = new Set(['note']);

/** What options were called before: still understood. */
const FORMER_NAMES: Readonly<Record<string, string>> = { '--shape': '--yardstick' };

/**
 * Parts options from operands. `--` ends the options; a minus before a digit is a number's, and a
 * single one an operand.
 */
export function readArguments(
  argv: readonly string[],
  { cli }: CommandCatalogue,
): Arguments | Failure {
  const flags = { json: false, ndjson: false, force: false, help: false };
  const values: Partial<Record<ValueOption, string>> = {};
  const operands: string[] = [];
  let optionsEnded = false;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i];
    const isOption = !optionsEnded && /^-\D/.test(argument);
    const [written, given] = isOption ? splitAtEquals(argument) : [argument, null];
    const name = FORMER_NAMES[written] ?? written;
    if (isOption && argument === '--') optionsEnded = true;
    else if (isOption && Object.hasOwn(FLAGS, argument)) flags[FLAGS[argument]] = true;
    else if (isOption && Object.hasOwn(VALUES, name)) {
      const value = given ?? argv[++i];
      if (value === undefined) return failure(cli.optionWithoutValue(written));
      const option = VALUES[name];
      const before = REPEATED.has(option) ? values[option] : undefined;
      values[option] = before === undefined ? value : `${before}\n${value}`;
    } else if (isOption) return failure(cli.unknownOption(argument, optionNames()));
    else operands.push(argument);
  }
  const [command = null, ...rest] = operands;
  return { ok: true, command, operands: rest, ...flags, values };
}

function splitAtEquals(option: string): [string, string | null] {
  const at = option.indexOf('=');
  return at < 0 ? [option, null] : [option.slice(0, at), option.slice(at + 1)];
}

function optionNames(): string[] {
  return [...Object.keys(FLAGS), ...Object.keys(VALUES)];
}
