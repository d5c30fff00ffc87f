import { describe, expect, it } from 'vitest';
import { type Answer, answerTo, briefCheck, isVerdict } from './answer.ts';
import { readFixture, type Statement } from './expectation.ts';
import { checkOf, checksOn, claimTying, comparisonIn, matchAreas } from './find.ts';
import { isPlace } from './samePlaces.ts';

/** One kind of fault: a text and what is right about it. What is left out is not asked. */
interface Case {
  readonly text: string;
  readonly why: string;
  readonly areasKm2?: readonly number[];
  readonly comparisons?: readonly {
    readonly place?: string;
    readonly places?: readonly string[];
    readonly multiple: number;
    readonly hedge?: string;
    readonly verdict?: string;
  }[];
  readonly shares?: readonly {
    readonly place: string;
    readonly share: number;
    readonly verdict?: string;
  }[];
  readonly extent?: { readonly place: string; readonly verdict: string };
  readonly units?: string;
  readonly verdicts?: string;
  readonly hedge?: string | null;
  readonly quotes?: readonly string[];
  readonly ranges?: readonly (readonly [number, number])[];
  readonly language?: string;
}

const HOLDS_WHEN_CHOSEN = 'holds, or unknown until chosen';

/** Names that a case leaves open, and what they may mean. */
const OPEN_NAMES: Readonly<Record<string, string>> = {
  washington: 'washington|washington-state|washington-dc',
  'kharkiv-city': 'kharkiv-city|kharkiv-oblast',
};

/** Which checks may have no verdict; of a place, those on it. */
const WITHOUT_VERDICTS: Readonly<
  Record<string, (answer: Answer) => Answer['claims'][0]['checks']>
> = {
  none: allChecks,
  'none on San Diego city': (answer) => on(answer, 'san-diego'),
  'none on scotland': (answer) => on(answer, 'scotland'),
  'none on nepal for the second': ({ language, claims }) =>
    on({ language, claims: claims.slice(1) }, 'nepal'),
  'none on the netherlands': (answer) => on(answer, 'netherlands'),
};

function allChecks({ claims }: Answer) {
  return claims.flatMap(({ checks }) => checks);
}

function on(answer: Answer, place: string) {
  return allChecks(answer).filter(({ places }) => places.some((id) => isPlace(id, place)));
}

/** The verdict on a statement tied to one of the areas, or to none if there is none. */
function verdictOn(
  answer: Answer,
  statement: Pick<Statement, 'places' | 'multiple'>,
  areasKm2: readonly number[],
) {
  const areas = areasKm2.length === 0 ? [null] : areasKm2;
  const claim = areas
    .map((areaKm2) => claimTying(answer, { ...statement, areaKm2 }))
    .find((tied) => tied !== undefined);
  expect(claim, `${statement.multiple} × ${statement.places}, tied to its area`).toBeDefined();
  return claim && { found: comparisonIn(claim, statement), check: checkOf(claim, statement) };
}

const cases = readFixture<Case[]>('cases');

describe('holds what is right of', () => {
  it.each(cases)('$text', async (one) => {
    const answer = await answerTo(one.text);
    const { claims } = answer;
    const {
      areasKm2 = [],
      comparisons = [],
      shares = [],
      extent,
      units,
      verdicts,
      hedge,
      quotes,
      ranges,
      language,
    } = one;
    if (one.areasKm2) {
      expect(matchAreas(answer, areasKm2), one.why).toEqual({ missedKm2: [], surplusKm2: [] });
    }
    for (const { place = '', places, multiple, hedge: hedged = null, verdict } of comparisons) {
      const statement = {
        places: places ?? [OPEN_NAMES[place] ?? place],
        multiple: exact(multiple),
      };
      const on = verdictOn(answer, statement, areasKm2);
      expect(on?.found?.hedge, one.why).toBe(hedged);
      if (verdict) expectVerdict(on?.check?.verdict, verdict, one.why);
    }
    for (const { place, share, verdict } of shares) {
      const on = verdictOn(answer, { places: [place], multiple: share }, areasKm2);
      if (verdict) expectVerdict(on?.check?.verdict, verdict, one.why);
    }
    if (extent) {
      const found = checksOn(answer, 'itself', extent.place);
      expect(
        found.map(({ verdict }) => verdict),
        one.why,
      ).toEqual([extent.verdict]);
    }
    if (units) {
      const found = allChecks(answer).filter(({ kind }) => kind === 'units');
      expect(
        found.map(({ verdict }) => verdict),
        one.why,
      ).toEqual([units]);
    }
    if (verdicts) {
      const found = WITHOUT_VERDICTS[verdicts](answer).filter(({ verdict }) => isVerdict(verdict));
      expect(found.map(briefCheck), one.why).toEqual([]);
    }
    if (hedge !== undefined) {
      const hedges = claims.map(({ area }) => area?.hedge);
      expect(hedges, one.why).toEqual(claims.map(() => hedge));
    }
    if (quotes) {
      const found = claims.flatMap(({ area, alsoStated }) => [area, ...alsoStated]);
      expect(
        found.map((figure) => figure?.quote),
        one.why,
      ).toEqual(quotes);
    }
    if (ranges) {
      const found = claims.map(({ area }) => [area?.lowKm2, area?.highKm2]);
      expect(found, one.why).toEqual(
        ranges.map((ends) => ends.map((end) => expect.closeTo(end, 6))),
      );
    }
    if (language) expect(answer.language, one.why).toBe(language);
  });

  it('knows every word of the cases about verdicts that may not be', () => {
    const words = cases.flatMap(({ verdicts }) => verdicts ?? []);
    expect(words.filter((word) => !(word in WITHOUT_VERDICTS))).toEqual([]);
  });
});

function expectVerdict(found: string | null | undefined, wanted: string, why: string) {
  const accepted = wanted === HOLDS_WHEN_CHOSEN ? ['holds', 'unknown'] : [wanted];
  expect(accepted, why).toContain(found);
}

/** A third is written 0.333. */
function exact(multiple: number): number {
  return multiple === 0.333 ? 1 / 3 : multiple;
}
