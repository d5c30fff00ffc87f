import type { Catalogue } from '../text/catalogue.ts';
import { type Arguments, readArguments, type ValueOption, type Values } from './arguments.ts';
import { failure, type Failure, type Outcome, type Streams } from './outcome.ts';
import { withLineFeeds, writePieces } from './output.ts';

interface Way {
  readonly run: (
    operands: readonly string[],
    catalogue: Catalogue,
    values: Values,
    streams: Streams,
  ) => Outcome | Promise<Outcome>;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [number, number];
}

interface Command extends Way {
  /** How it runs with `--ndjson`, if it can. */
  readonly byLine?: Way;
  /** Options with values that it knows. */
  readonly values?: readonly ValueOption[];
}

/** Each command's code is loaded with its use: what draws figures is large. */
const COMMANDS = {
  measure: {
    run: async (files, catalogue, values) =>
      (await import('./commands/measure.ts')).measureFiles(files, values, catalogue),
    operands: [1, Infinity],
    values: ['name'],
  },
  compare: {
    run: async ([a, b], catalogue) =>
      (await import('./commands/compare.ts')).compare(a, b, catalogue),
    operands: [2, 2],
  },
  places: {
    run: async ([query], catalogue) =>
      (await import('./commands/places.ts')).places(query, catalogue),
    operands: [1, 1],
  },
  check: {
    run: async ([file], catalogue, values) =>
      (await import('./commands/check.ts')).check(file, values, catalogue),
    operands: [1, 1],
    byLine: {
      run: async ([file], catalogue, values, streams) =>
        (await import('./commands/checkLines.ts')).checkLines(file, values, streams, catalogue),
      operands: [0, 1],
    },
    values: ['date', 'language'],
  },
  snapshot: {
    run: async (_, catalogue, values) =>
      (await import('./commands/snapshot.ts')).snapshot(values, catalogue),
    operands: [0, 0],
    values: [
      'out',
      'report',
      'claim',
      'date',
      'language',
      'size',
      'theme',
      'shape',
      'compare',
      'title',
      'standfirst',
      'notes',
      'alt',
      'link',
    ],
  },
} as const satisfies Record<string, Command>;

type CommandName = keyof typeof COMMANDS;

/** Named in the plan, not there yet: they get an answer that says so. */
const LATER_COMMANDS = ['change'];

export type ExitCode = 0 | 2;

/** Runs the command that the arguments name and writes its answer. */
export async function run(
  argv: readonly string[],
  catalogue: Catalogue,
  streams: Streams,
): Promise<ExitCode> {
  const given = readArguments(argv, catalogue);
  if (!given.ok) return tell(given, streams, catalogue);
  if (given.help) {
    await writePieces(streams.stdout, withLineFeeds(catalogue.cli.help.split('\n')));
    return 0;
  }
  const outcome = await runCommand(given, catalogue, streams);
  if (!outcome.ok) return tell(outcome, streams, catalogue);
  if ('written' in outcome) return 0;
  const lines = given.json ? [JSON.stringify(outcome.json, null, 2)] : outcome.text;
  await writePieces(streams.stdout, withLineFeeds(lines));
  return 0;
}

async function tell(
  { message }: Failure,
  { stderr }: Streams,
  { cli }: Catalogue,
): Promise<ExitCode> {
  const line = cli
    .error(message)
    .replace(/[\s\p{Cc}]+/gu, (blanks) => (/\p{Cc}/u.test(blanks) ? ' ' : blanks));
  await writePieces(stderr, withLineFeeds([line]));
  return 2;
}

function runCommand(
  { command: name, operands, values, ndjson }: Arguments,
  catalogue: Catalogue,
  streams: Streams,
): Outcome | Promise<Outcome> {
  const { cli } = catalogue;
  if (name === null) return failure(cli.noCommand);
  const known = Object.keys(COMMANDS);
  if (LATER_COMMANDS.includes(name)) return failure(cli.laterCommand(name, known));
  if (!isCommand(name)) return failure(cli.unknownCommand(name, known));
  const { byLine, values: knownValues = [], ...whole }: Command = COMMANDS[name];
  if (ndjson && !byLine) return failure(cli.unwantedOption('--ndjson', name));
  const {
    run: runNamed,
    operands: [least, most],
  } = ndjson && byLine ? byLine : whole;
  if (operands.length < least || operands.length > most) {
    return failure(cli.wrongCount(name, cli.wanted[name], operands.length));
  }
  const unwanted = Object.keys(values).find((value) => !knownValues.some((own) => own === value));
  if (unwanted !== undefined) return failure(cli.unwantedOption(`--${unwanted}`, name));
  return runNamed(operands, catalogue, values, streams);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
