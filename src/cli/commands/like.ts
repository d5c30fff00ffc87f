import { type Audience, AUDIENCES } from '../../claims/comparisons/audience.ts';
import {
  type Comparison,
  comparisonsFor,
  statedComparison,
} from '../../claims/comparisons/comparisonsFor.ts';
import { placeName } from '../../claims/describe.ts';
import { describeComparison } from '../../claims/words/comparisonSentence.ts';
import { formatArea } from '../../measure/format.ts';
import { layersOf } from '../../places/shapes.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { failure, type Outcome } from '../outcome.ts';
import { readSide, sideJson } from '../readSide.ts';
import { alignTable } from '../table.ts';

const USUAL_COUNT = 4;
const MOST_COUNT = 20;

/** What an area is as big as, for the readers of `--for`: a quantity, or a place, which is left out. */
export function like(
  operand: string,
  { for: readers = 'world', count = String(USUAL_COUNT) }: Values,
  catalogue: CommandCatalogue,
): Outcome {
  const text = catalogue.cli.like;
  if (!isAudience(readers)) return failure(text.notAnAudience(readers, AUDIENCES));
  if (!/^\d{1,2}$/.test(count) || Number(count) < 1 || Number(count) > MOST_COUNT) {
    return failure(text.notACount(count, MOST_COUNT));
  }
  const side = readSide(operand, catalogue);
  if (!side.ok) return side;
  const km2 = side.km2.value;
  const found = comparisonsFor(km2, readers, {
    count: Number(count),
    leaveOut: side.placeId === null ? [] : [side.placeId],
  });
  const heading = text.heading(
    side.label,
    formatArea(km2, 'km2', catalogue),
    catalogue.claims.audiences[readers].readers,
  );
  return {
    ok: true,
    json: {
      area: sideJson(side),
      for: readers,
      comparisons: found.map((one) => comparisonJson(km2, one, catalogue)),
    },
    text:
      found.length === 0
        ? [catalogue.claims.noComparison]
        : [heading, ...lines(km2, found, catalogue)],
  };
}

function isAudience(name: string): name is Audience {
  return AUDIENCES.some((audience) => audience === name);
}

function comparisonJson(km2: number, comparison: Comparison, catalogue: CommandCatalogue) {
  const { placeId, multiple, ratio, off, definition } = comparison;
  const { hedge, slight = false } = statedComparison(comparison);
  return {
    place: placeId,
    name: placeName(placeId, catalogue),
    multiple,
    hedge,
    slight,
    ratio: ratio.value,
    ratioLow: ratio.low,
    ratioHigh: ratio.high,
    off,
    byKm2: definition?.km2 ?? null,
    drawable: isDrawable(placeId),
    ...describeComparison(km2, comparison, catalogue),
  };
}

function* lines(km2: number, found: readonly Comparison[], catalogue: CommandCatalogue) {
  const described = found.map((one) => {
    const { sentence, sum, note } = describeComparison(km2, one, catalogue);
    const outline = isDrawable(one.placeId) ? null : catalogue.map.regions.noOutline;
    const notes = [note, outline].filter((words) => words !== null);
    return { place: placeName(one.placeId, catalogue), sentence, sum, notes };
  });
  yield* alignTable(
    described.map(({ sentence, sum }) => ['', sentence, sum]),
    ['left', 'left', 'left'],
  );
  for (const { place, notes } of described) {
    for (const note of notes) yield catalogue.cli.like.note(place, note);
  }
}

function isDrawable(placeId: string): boolean {
  return layersOf(placeId).length > 0;
}
