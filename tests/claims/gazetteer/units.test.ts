import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FreshReader,
  forgetReader,
  freshReader,
  unitPlace,
  type UnitRow,
} from './freshReader.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

const rows = fixture('units') as readonly UnitRow[];

/** A text, the places of the gazetteer that are read in it, and the verdicts on them. */
interface Passage {
  readonly id: string;
  readonly text: string;
  /** "AR:Chubut within"; "~" for `within` or `named`. */
  readonly units: readonly string[];
  /** "comparison MY:Sarawak holds": every verdict but an area that fits into its place. */
  readonly checks: readonly string[];
}

let reader: FreshReader;

beforeAll(async () => {
  reader = await freshReader();
  reader.add(rows.map((row) => unitPlace(row)));
});

afterAll(forgetReader);

function nameOf(id: string): string | null {
  const place = reader.placeById(id);
  return place?.fromGazetteer ? `${place.country}:${place.names.en}` : null;
}

function answerTo(text: string): Pick<Passage, 'units' | 'checks'> {
  const claims = reader.read(text);
  const units = claims.flatMap(({ claim }) =>
    claim.places.flatMap(({ placeId, role }) => {
      const name = nameOf(placeId);
      return name ? [`${name} ${role}`] : [];
    }),
  );
  const checks = claims.flatMap(({ checks: all }) =>
    all.flatMap(({ kind, placeIds, verdict }) => {
      const names = placeIds.map(nameOf);
      const says = verdict !== 'unknown' && !(kind === 'within' && verdict === 'holds');
      return names.some((name) => name !== null) && says
        ? [`${kind} ${names.join(' + ')} ${verdict}`]
        : [];
    }),
  );
  return { units: [...new Set(units)], checks };
}

/** What is wrong with the answer to a passage, in words. */
function mistakesIn({ text, units, checks }: Passage): { wrong: string[]; missed: string[] } {
  const answer = answerTo(text);
  const isMeant = (wanted: string, found: string) =>
    wanted === found ||
    (wanted.endsWith(' ~') && found.startsWith(wanted.slice(0, -1)) && !found.endsWith('itself'));
  const best = (found: string) => {
    const name = found.slice(0, found.lastIndexOf(' '));
    return answer.units.some(
      (other) => other.startsWith(`${name} `) && units.some((wanted) => isMeant(wanted, other)),
    );
  };
  const wrong = [
    ...answer.units.filter(
      (found) => !units.some((wanted) => isMeant(wanted, found)) && !best(found),
    ),
    ...answer.checks.filter((found) => !checks.includes(found)),
  ];
  const missed = [
    ...units.filter((wanted) => !answer.units.some((found) => isMeant(wanted, found))),
    ...checks.filter((wanted) => !answer.checks.includes(wanted)),
  ];
  return { wrong, missed };
}

describe('places of the gazetteer', () => {
  const tuned = fixture('reports/units-tune') as readonly Passage[];
  const missed = new Map([['g015', ['IR:Khuzestan named']]]);
  it.each(tuned)('are read in $id: $text', (passage) => {
    expect(mistakesIn(passage)).toEqual({ wrong: [], missed: missed.get(passage.id) ?? [] });
  });

  it('are read in texts that nothing was tuned on, as often as the README says', () => {
    const passages = fixture('reports/units-held-out') as readonly Passage[];
    const mistakes = passages.map((passage) => ({ id: passage.id, ...mistakesIn(passage) }));
    const right = mistakes.filter(({ wrong, missed: left }) => wrong.length + left.length === 0);
    expect(right.length).toBeGreaterThanOrEqual(37);
    const verdicts = mistakes.flatMap(({ wrong }) => wrong.filter((one) => !ROLE.test(one)));
    expect(verdicts).toEqual([]);
  });
});

const ROLE = / (?:within|named|itself)$/;

describe('a name of several words', () => {
  it.each([
    ['with two of them as one', 'Deir Ezzor province in Syria', 'SY:Deir ez-Zor'],
    ['with all of them as one', 'Aindefla province in Algeria', 'DZ:Aïn Defla'],
    ['as the catalogue has it', 'Deir Ez-Zor province in Syria', 'SY:Deir ez-Zor'],
  ])('is read %s', (_how, where, unit) => {
    const { units } = answerTo(`The army retook 300 square kilometres in ${where}.`);
    expect(units.map((found) => found.replace(ROLE, ''))).toContain(unit);
  });
});

describe('a text that names no country', () => {
  it('has none of them', () => {
    const text = 'Fires burned 12,000 hectares in Chubut and 300 hectares in Borno state.';
    expect(answerTo(text)).toEqual({ units: [], checks: [] });
    expect(answerTo(`${text} Argentina sent planes.`).units).toEqual([
      'AR:Chubut within',
      'AR:Chubut named',
    ]);
  });

  it('has none where the country is only compared with', () => {
    const text = 'A blaze in Sarawak took 12,000 hectares, an area far smaller than Malaysia.';
    expect(answerTo(text).units).toEqual([]);
  });

  it('does not get those of another text that is read at the same time', () => {
    const about = (country: string) =>
      `Fires in ${country} are burning. In Santa Cruz they took 4,000 hectares. `.repeat(40);
    const [argentine, bolivian] = ['Argentina', 'Bolivia'].map((country) =>
      reader.parts(about(country), 200),
    );
    const ids = { AR: new Set<string>(), BO: new Set<string>() };
    for (let open = true; open;) {
      const [one, other] = [argentine.next(), bolivian.next()];
      open = !one.done || !other.done;
      for (const [code, part] of [['AR', one] as const, ['BO', other] as const]) {
        for (const { places } of part.done ? [] : part.value.claims)
          for (const { candidates } of places)
            if (nameOf(candidates[0])) ids[code].add(nameOf(candidates[0])!);
      }
    }
    expect([...ids.AR]).toEqual(['AR:Santa Cruz']);
    expect([...ids.BO]).toEqual(['BO:Santa Cruz']);
  });

  it('is looked through for them as far as 100,000 characters', () => {
    const lead = 'Fires in Chubut took 12,000 hectares.';
    const filler = ' It was very dry that year.'.repeat(4000);
    expect(answerTo(`${lead}${filler} Argentina sent planes.`).units).toEqual([]);
  });
});

describe('a name of places written by hand and of the gazetteer', () => {
  const candidatesIn = (text: string) =>
    reader.read(text).map(({ read }) => read.places.map(({ candidates }) => candidates));

  it('is first what the text is about, and stays open', () => {
    const text = 'In Florida, fires burned 80,000 hectares of pasture.';
    expect(candidatesIn(text)).toEqual([[['florida']]]);
    const [uruguayan] = candidatesIn(`Uruguay is dry. ${text}`);
    expect(uruguayan).toEqual([['florida-uy', 'florida']]);
    const [both] = candidatesIn(`Uruguay and the United States are dry. ${text}`);
    expect(both).toEqual([['florida', 'florida-uy']]);
  });

  it('is the place written by hand where both are land of one country', () => {
    const kent = { ...rows[0], id: 'kent-united-kingdom', en: 'Kent', uk: 'Кент', country: 'GB' };
    reader.add([unitPlace({ ...kent, aka: [], km2: 3500 })]);
    const text = 'A fire burned 600 hectares in Kent, England.';
    expect(candidatesIn(text)[0][0]).toEqual(['kent']);
  });

  it('is open where one is a city and the other the land around it', () => {
    const row = { ...rows[0], id: 'lisbon-portugal', en: 'Lisbon', uk: 'Лісабон', country: 'PT' };
    reader.add([unitPlace({ ...row, aka: [], km2: 2800 })]);
    const text = 'A fire burned 6 hectares in Lisbon, Portugal.';
    expect(candidatesIn(text)[0][0]).toEqual(['lisbon', 'lisbon-portugal']);
  });

  it('is the one that its kind says', () => {
    const text = 'Uruguay is dry. In the department of Florida, fires burned 80,000 hectares.';
    expect(candidatesIn(text)).toEqual([[['florida-uy']]]);
  });
});

describe('places that are added after a text was read', () => {
  it('are read in the next one', () => {
    const text = 'A fire in Taldovia, Argentina, burned 900 hectares.';
    expect(answerTo(text).units).toEqual([]);
    const [row] = rows;
    reader.add([
      unitPlace({
        ...row,
        id: 'taldovia',
        en: 'Taldovia',
        uk: 'Талдовія',
        aka: [],
        country: 'AR',
        km2: 4000,
      }),
    ]);
    expect(answerTo(text).units).toEqual(['AR:Taldovia within']);
  });
});
