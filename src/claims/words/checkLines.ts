import type { Check, PlacesCheck } from '../checks/model.ts';
import type { Verdict } from '../claim.ts';
import { describeCheck } from '../describe.ts';
import { suggestWording } from '../wording.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placesSummary } from './placesSummary.ts';

/** A check as a reader sees it. */
export interface CheckWords {
  readonly verdict: Verdict;
  readonly title: string;
  readonly sum: string;
  /** A wording that is right, where the report's is not. */
  readonly better: string | null;
}

/** The claim's checks in words; those of places in one line and one by one. */
export interface CheckLines {
  readonly main: readonly CheckWords[];
  readonly places: CheckWords | null;
  readonly eachPlace: readonly CheckWords[];
}

const ORDER: readonly string[] = ['comparison', 'units'];

/** All checks, the comparison first. */
export function checkLines(checks: readonly Check[], catalogue: Catalogue): CheckLines {
  const text = catalogue.claims.wording;
  const places = checks.filter((check): check is PlacesCheck => check.kind === 'places');
  const summary = placesSummary(places, catalogue);
  const main = checks
    .filter(({ kind }) => kind !== 'places')
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const wordsOf = (check: (typeof checks)[number]): CheckWords => {
    const wording =
      check.kind === 'comparison' && check.verdict !== 'holds'
        ? suggestWording(check, catalogue)
        : null;
    const { title, sum } = describeCheck(check, catalogue);
    const better = wording && text.offered(wording.round ?? wording.exact);
    return { verdict: check.verdict, title, sum, better };
  };
  return {
    main: main.map(wordsOf),
    places: summary && { ...summary, better: null },
    eachPlace: places.map(wordsOf),
  };
}
