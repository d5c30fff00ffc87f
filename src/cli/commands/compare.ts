import { describeAreaAndPlace } from '../../claims/words/areaAndPlace.ts';
import { describeSizes } from '../../claims/words/comparedPlaces.ts';
import { formatAreaRange, formatArea, formatNumber, formatRange } from '../../measure/format.ts';
import { divideRanges, type Range } from '../../measure/range.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { FORM_OPTIONS, type Values } from '../arguments.ts';
import { definitionLines } from '../definitions.ts';
import { type Failure, failure, type Outcome } from '../outcome.ts';
import { readSide, type Side, sideJson } from '../readSide.ts';
import { alignTable } from '../table.ts';

/**
 * How many times the second goes into the first, each a quantity or a place. With `--out` a figure of
 * places, all but the last one laid over that.
 */
export async function compare(
  operands: readonly string[],
  values: Values,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  const read = readSides(operands, catalogue);
  if (!read.ok) return read;
  const { sides } = read;
  const found = sides.length === 2 ? comparison(sides[0], sides[1], catalogue) : null;
  if (values.out !== undefined) {
    const { compareFigure } = await import('../compareFigure.ts');
    const drawn = await compareFigure(sides, values, values.out, force, catalogue);
    if (!drawn.ok) return drawn;
    return {
      ok: true,
      json: { ...found?.json, ...drawn.figure },
      text: [...(found?.text ?? []), ...drawn.lines],
    };
  }
  const { compare: text } = catalogue.cli;
  const option = FORM_OPTIONS.find((one) => values[one] !== undefined);
  if (force || option !== undefined) {
    return failure(text.optionWithoutOut(force ? '--force' : `--${option}`));
  }
  return found ? { ok: true, ...found } : failure(text.moreWithoutOut(sides.length));
}

function readSides(
  operands: readonly string[],
  catalogue: CommandCatalogue,
): { readonly ok: true; readonly sides: readonly Side[] } | Failure {
  const sides: Side[] = [];
  for (const operand of operands) {
    const side = readSide(operand, catalogue);
    if (!side.ok) return side;
    sides.push(side);
  }
  return { ok: true, sides };
}

interface Found {
  readonly json: object;
  readonly text: readonly string[];
}

function comparison(first: Side, second: Side, catalogue: CommandCatalogue): Found {
  const ratio = divideRanges(first.km2, second.km2);
  const words = wordsOf(first, second, catalogue);
  return {
    json: {
      a: sideJson(first),
      b: sideJson(second),
      ratio: ratio.value,
      ratioLow: ratio.low,
      ratioHigh: ratio.high,
      ...words,
    },
    text: [
      ...alignTable(
        [sideRow(first, catalogue), sideRow(second, catalogue), ratioRow(ratio, catalogue)],
        ['left', 'right', 'right'],
      ),
      ...(words ? [catalogue.figure.places.sentence(words.sentence), words.sum] : []),
      ...[first, second].flatMap((side) => areaLines(side, catalogue)),
    ],
  };
}

/** A place beside another, or beside an area, as a sentence with its sum; null of two areas. */
function wordsOf(first: Side, second: Side, catalogue: CommandCatalogue) {
  const [one, other] = first.placeId === null ? [second, first] : [first, second];
  if (one.placeId === null) return null;
  if (other.placeId === null) return describeAreaAndPlace(other, one.placeId, catalogue);
  const words = describeSizes(one.placeId, other.placeId, catalogue);
  return words && { sentence: words.sentence, sum: words.sum };
}

/** What a place's areas are and who says so; nothing of an area that was typed. */
function areaLines({ label, placeId }: Side, catalogue: CommandCatalogue): readonly string[] {
  if (placeId === null) return [];
  return [catalogue.cli.compare.areasOf(label), ...definitionLines(placeId, catalogue)];
}

function sideRow({ label, km2 }: Side, catalogue: CommandCatalogue): string[] {
  return [label, formatArea(km2.value, 'km2', catalogue), formatAreaRange(km2, 'km2', catalogue)];
}

function ratioRow(ratio: Range, { cli, locale }: CommandCatalogue): string[] {
  const format = { locale, significant: 3 };
  return [cli.compare.ratio, formatNumber(ratio.value, format), formatRange(ratio, format)];
}
