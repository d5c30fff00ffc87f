import { describeProblem } from '../../measure/describe.ts';
import { formatNumber } from '../../measure/format.ts';
import { propertyKeys } from '../../measure/featureName.ts';
import { measure, type MeasuredFeature } from '../../measure/measure.ts';
import type { Problem } from '../../measure/problem.ts';
import { type AreaUnit, convertArea } from '../../measure/units.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { type Outcome, failure } from '../outcome.ts';
import { readGeojson } from '../readGeojson.ts';
import { eachMade } from '../eachMade.ts';
import { alignTable } from '../table.ts';

/** Square metres are six decimals of a square kilometre: no table needs more. */
const MOST_DECIMALS = 6;

/** Stands for an area that is not known. */
const NOT_KNOWN = '—';

/** Of keys that there are, so many are named. */
const MOST_KEYS = 20;

/** The features of the files with areas and problems, and their sum, if all areas are known. */
export async function measureFiles(
  files: readonly string[],
  { name: nameKey }: Values,
  catalogue: CommandCatalogue,
  workOn: (file: string) => void,
): Promise<Outcome> {
  const features: MeasuredFeature[] = [];
  const keys = new Set<string>();
  for (const file of files) {
    workOn(file);
    const read = await readGeojson(file, catalogue);
    if (!read.ok) return read;
    if (nameKey !== undefined) for (const key of propertyKeys(read.geojson)) keys.add(key);
    for (const feature of measure(read.geojson, { nameKey }).features) features.push(feature);
  }
  if (nameKey !== undefined && !keys.has(nameKey)) {
    const { noSuchKey } = catalogue.cli.measure;
    return failure(noSuchKey(nameKey, [...keys].slice(0, MOST_KEYS), keys.size > MOST_KEYS));
  }
  const totalM2 = features.reduce<number | null>(
    (sum, { areaM2 }) => (sum === null || areaM2 === null ? null : sum + areaM2),
    0,
  );
  return {
    ok: true,
    json: {
      features: eachMade(features, (feature) => featureJson(feature, catalogue)),
      totalKm2: areaIn(totalM2, 'km2'),
    },
    text: measuredLines(features, totalM2, catalogue),
  };
}

function* measuredLines(
  features: readonly MeasuredFeature[],
  totalM2: number | null,
  catalogue: CommandCatalogue,
): Generator<string, void> {
  yield* alignTable(tableOf(features, totalM2, catalogue), ['left', 'right', 'right', 'right']);
  for (const feature of features) yield* problemLines(feature, catalogue);
}

/** An area in a unit, null where it is not known. */
function areaIn(areaM2: number | null, unit: AreaUnit): number | null {
  return areaM2 === null ? null : convertArea(areaM2, 'm2', unit);
}

function featureJson(
  { name, areaM2, vertices, problems }: MeasuredFeature,
  catalogue: CommandCatalogue,
) {
  return {
    name,
    km2: areaIn(areaM2, 'km2'),
    sqmi: areaIn(areaM2, 'sq mi'),
    vertices,
    problems: problems.map((problem) => problemJson(problem, catalogue)),
  };
}

function problemJson(problem: Problem, catalogue: CommandCatalogue) {
  const { kind, severity, at, path, count } = problem;
  return { kind, severity, at, path, count, message: describeProblem(problem, catalogue) };
}

function tableOf(
  features: readonly MeasuredFeature[],
  totalM2: number | null,
  catalogue: CommandCatalogue,
): string[][] {
  const text = catalogue.cli.measure;
  const { units } = catalogue.measure;
  const allM2 = [...features.map(({ areaM2 }) => areaM2), totalM2];
  const columns = (['km2', 'sq mi'] as const).map((unit) =>
    formatColumn(
      allM2.map((areaM2) => areaIn(areaM2, unit)),
      catalogue,
    ),
  );
  const vertices = features.map((feature) => feature.vertices);
  const counts = [...vertices, vertices.reduce((sum, count) => sum + count, 0)];
  return [
    [text.name, units.km2.symbol, units['sq mi'].symbol, text.vertices],
    ...[...features.map(({ name }) => name), text.total].map((name, row) => [
      name,
      ...columns.map((column) => column[row]),
      formatNumber(counts[row], { locale: catalogue.locale }),
    ]),
  ];
}

// Not spread into Math.max: a list of some hundred thousand is too long for a call.
const larger = (a: number, b: number) => Math.max(a, b);
const smaller = (a: number, b: number) => Math.min(a, b);

/** Numbers with the same decimals: six figures for the largest, three at least for the smallest. */
function formatColumn(values: readonly (number | null)[], { locale }: CommandCatalogue): string[] {
  const positive = values.filter((value) => value !== null && value > 0) as number[];
  const decimalsOf = (value: number, figures: number) =>
    figures - 1 - Math.floor(Math.log10(value));
  const wanted =
    positive.length === 0
      ? 0
      : Math.max(decimalsOf(positive.reduce(larger), 6), decimalsOf(positive.reduce(smaller), 3));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, wanted));
  return values.map((value) =>
    value === null ? NOT_KNOWN : formatNumber(value, { locale, decimals }),
  );
}

/** How many there are of a kind in a ring is said with the first of them. */
function problemLines({ name, problems }: MeasuredFeature, catalogue: CommandCatalogue): string[] {
  const counted = new Set<string>();
  return problems.map((problem) => {
    const { kind, path } = problem;
    const key = `${kind} ${path.polygon} ${path.ring}`;
    const told = counted.has(key) ? { ...problem, count: 1 } : problem;
    counted.add(key);
    return catalogue.cli.measure.problem(name, describeProblem(told, catalogue));
  });
}
