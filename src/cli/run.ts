import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Arguments, FORM_OPTIONS, readArguments, type ValueOption } from './arguments.ts';
import { outputFailure } from './fileErrors.ts';
import { loadGazetteer } from './gazetteer.ts';
import { jsonPieces } from './jsonPieces.ts';
import { failure, type Failure, type Outcome, type Streams, type Written } from './outcome.ts';
import { writePieces } from './output.ts';
import { thrown } from './thrown.ts';
import { visible } from './visible.ts';

/** What a command works with. */
interface Order extends Pick<Arguments, 'operands' | 'values' | 'force' | 'json'> {
  readonly streams: Streams;
  /** Told before a file is worked on, so that it is known where something went wrong. */
  readonly workOn: (file: string) => void;
}

interface Way {
  readonly run: (order: Order, catalogue: CommandCatalogue) => Outcome | Promise<Outcome>;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [number, number];
}

interface Command extends Way {
  /** How it runs with `--ndjson`, if it can. */
  readonly byLine?: Way;
  /** Options with values that it knows. */
  readonly values?: readonly ValueOption[];
  /** Whether it writes files that it may be told to replace. */
  readonly takesForce?: true;
}

/** Each command's code is loaded with its use: what draws figures is large. */
const COMMANDS = {
  measure: {
    run: async ({ operands, values, workOn }, catalogue) =>
      (await import('./commands/measure.ts')).measureFiles(operands, values, catalogue, workOn),
    operands: [1, Infinity],
    values: ['name'],
  },
  compare: {
    run: async ({ operands, values, force, workOn }, catalogue) => {
      if (values.out !== undefined) workOn(values.out);
      await loadGazetteer();
      return (await import('./commands/compare.ts')).compare(operands, values, force, catalogue);
    },
    operands: [2, Infinity],
    takesForce: true,
    values: ['out', ...FORM_OPTIONS],
  },
  like: {
    run: async ({ operands: [area], values }, catalogue) => {
      await loadGazetteer();
      return (await import('./commands/like.ts')).like(area, values, catalogue);
    },
    operands: [1, 1],
    values: ['for', 'count'],
  },
  places: {
    run: async ({ operands: [query] }, catalogue) => {
      await loadGazetteer();
      return (await import('./commands/places.ts')).places(query, catalogue);
    },
    operands: [1, 1],
  },
  check: {
    run: async ({ operands: [file], values, workOn }, catalogue) => {
      workOn(file);
      await loadGazetteer();
      return (await import('./commands/check.ts')).check(file, values, catalogue);
    },
    operands: [1, 1],
    byLine: {
      run: async ({ operands: [file], values, streams, workOn }, catalogue) => {
        if (file !== undefined) workOn(file);
        await loadGazetteer();
        return (await import('./commands/checkLines.ts')).checkLines(
          file,
          values,
          streams,
          catalogue,
        );
      },
      operands: [0, 1],
    },
    values: ['date', 'language'],
  },
  snapshot: {
    run: async ({ values, force, json: asJson, streams, workOn }, catalogue) => {
      workOn(values.reports ?? values.report ?? values.out ?? '');
      await loadGazetteer();
      if (values.reports === undefined) {
        return (await import('./commands/snapshot.ts')).snapshot(values, force, catalogue);
      }
      const { snapshotMany } = await import('./commands/snapshotMany.ts');
      return snapshotMany({ values, byLine: false, force, asJson }, streams, catalogue);
    },
    operands: [0, 0],
    byLine: {
      run: async (
        { operands: [file], values, force, json: asJson, streams, workOn },
        catalogue,
      ) => {
        if (file !== undefined) workOn(file);
        await loadGazetteer();
        const { snapshotMany } = await import('./commands/snapshotMany.ts');
        return snapshotMany({ values, byLine: true, file, force, asJson }, streams, catalogue);
      },
      operands: [0, 1],
    },
    takesForce: true,
    values: [
      'out',
      'report',
      'reports',
      'format',
      'claim',
      'and',
      'date',
      'yardstick',
      'place',
      'at',
      'turn',
      'compare',
      ...FORM_OPTIONS,
    ],
  },
} as const satisfies Record<string, Command>;

type CommandName = keyof typeof COMMANDS;

/** Named in the plan, not there yet: they get an answer that says so. */
const LATER_COMMANDS = ['change'];

export type ExitCode = 0 | 2;

/**
 * Runs the command that the arguments name and writes its answer, or one line on what was wrong. It
 * never throws: what nobody foresaw, and what comes by `uncaught`, is such a line as well.
 */
export async function run(
  argv: readonly string[],
  catalogue: CommandCatalogue,
  streams: Streams,
  uncaught = new Promise<never>(() => {}),
): Promise<ExitCode> {
  const given = readArguments(argv, catalogue);
  const command = given.ok ? given.command : null;
  let file: string | null = null;
  const workOn = (worked: string) => void (file = worked);
  let outcome: Written | Failure;
  try {
    const answer = given.ok ? answered(given, catalogue, streams, workOn) : given;
    outcome = await Promise.race([answer, uncaught]);
  } catch (error) {
    outcome = failure(catalogue.cli.unforeseen(command, file, thrown(error)));
  }
  if (outcome.ok) return 0;
  // If that cannot be written either, there is nobody left to tell.
  await writePieces(streams.stderr, lines([catalogue.cli.error(outcome.message)]));
  return 2;
}

/** Runs the command and writes what it found. */
async function answered(
  given: Arguments,
  catalogue: CommandCatalogue,
  streams: Streams,
  workOn: (file: string) => void,
): Promise<Written | Failure> {
  const outcome = given.help
    ? ({ ok: true, json: null, text: catalogue.cli.help.split('\n') } as const)
    : await runCommand(given, catalogue, streams, workOn);
  if (!outcome.ok || 'written' in outcome) return outcome;
  const asJson = given.json && !given.help;
  const pieces = asJson ? jsonDocument(outcome.json) : lines(outcome.text);
  const problem = await writePieces(streams.stdout, pieces);
  return problem ? outputFailure(problem, catalogue) : { ok: true, written: true };
}

function* jsonDocument(value: unknown): Generator<string, void> {
  yield* jsonPieces(value);
  yield '\n';
}

/** Lines for people: what comes from a file or an argument cannot steer their terminal. */
function* lines(texts: Iterable<string>): Generator<string, void> {
  for (const text of texts) yield `${visible(text)}\n`;
}

function runCommand(
  { command: name, operands, values, ndjson, force, json }: Arguments,
  catalogue: CommandCatalogue,
  streams: Streams,
  workOn: (file: string) => void,
): Outcome | Promise<Outcome> {
  const { cli } = catalogue;
  if (name === null) return failure(cli.noCommand);
  const known = Object.keys(COMMANDS);
  if (LATER_COMMANDS.includes(name)) return failure(cli.laterCommand(name, known));
  if (!isCommand(name)) return failure(cli.unknownCommand(name, known));
  const { byLine, values: knownValues = [], takesForce, ...whole }: Command = COMMANDS[name];
  if (force && !takesForce) return failure(cli.unwantedOption('--force', name));
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
  return runNamed({ operands, values, force, json, streams, workOn }, catalogue);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
