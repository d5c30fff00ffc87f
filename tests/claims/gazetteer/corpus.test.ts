import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GazetteerRow } from '../../../src/places/gazetteer.ts';
import {
  type CheckedRead,
  type FreshReader,
  forgetReader,
  freshReader,
  unitPlace,
  type UnitRow,
} from './freshReader.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const REPORTS = '../../fixtures/reports/';

interface Text {
  readonly id?: string;
  readonly text: string;
  readonly reportDate?: string;
}

/** Texts of every part of the corpus but those that were written for places of the gazetteer. */
const texts = readdirSync(new URL(REPORTS, import.meta.url))
  .filter((name) => name.endsWith('.json') && !name.startsWith('units-'))
  .flatMap((name) => Object.values(json(`${REPORTS}${name}`) as Record<string, Text | Text[]>))
  .flat();

/** Comparisons that have a place now. */
const GAINED = new Set(['v-c235']);

/** Verdicts on places that only the full gazetteer has, each looked at: the figure is the island's. */
const RIGHT = ['itself espiritu-santo holds'];

let plain: FreshReader;
let reader: FreshReader;

beforeAll(async () => {
  plain = await freshReader();
  reader = await freshReader();
  const rows = json('../../../geo/gazetteer.json') as readonly GazetteerRow[];
  if (rows.length === 0) {
    reader.add(
      (json('../../fixtures/units.json') as readonly UnitRow[]).map((row) => unitPlace(row)),
    );
  } else {
    reader.addRows(rows);
  }
});

afterAll(forgetReader);

const isWritten = (id: string) => reader.placeById(id)?.fromGazetteer !== true;

/** What was read without the places of the gazetteer, so that two readings can be compared. */
function written(all: readonly CheckedRead[], id: string | undefined) {
  return all.map(({ read, checks }) => ({
    ...(GAINED.has(id ?? '') ? {} : { quote: read.quote }),
    area: read.area,
    alsoStated: read.alsoStated,
    comparisons: read.comparisons.map(({ multiple, hedge, places }) => ({
      multiple,
      hedge,
      places: places.map(({ candidates }) => candidates.filter(isWritten)),
    })),
    places: read.places.flatMap(({ candidates, role }) => {
      const left = candidates.filter(isWritten);
      return left.length > 0 ? [{ candidates: left, role }] : [];
    }),
    who: [read.who, read.whoKind],
    when: [read.statedOn, read.period],
    verdicts: checks
      .filter(({ placeIds }) => placeIds.every(isWritten))
      .map(({ kind, placeIds, verdict }) => `${kind} ${placeIds.join(' + ')} ${verdict}`),
  }));
}

describe('with the gazetteer', () => {
  it('every text of the corpus is read as without, but for places that are named besides', () => {
    for (const { id, text, reportDate } of texts) {
      const [before, after] = [plain, reader].map((one) => one.read(text, reportDate));
      expect(written(after, id), text).toEqual(written(before, id));
    }
  });

  it('no text of the corpus gets a verdict by an outline, but that an area fits in', () => {
    for (const { text, reportDate } of texts) {
      const said = reader
        .read(text, reportDate)
        .flatMap(({ checks }) => checks)
        .filter(({ placeIds }) => !placeIds.every(isWritten))
        .filter(({ kind, verdict }) => verdict !== 'unknown' && kind !== 'within')
        .map(({ kind, placeIds, verdict }) => `${kind} ${placeIds.join(' + ')} ${verdict}`)
        .filter((check) => !RIGHT.includes(check));
      expect(said, text).toEqual([]);
    }
  });
});
