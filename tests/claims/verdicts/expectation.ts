import { readFileSync } from 'node:fs';

export type Verdict = 'holds' | 'rounded' | 'fails';
export type Hedge = 'about' | 'at least' | 'at most' | 'nearly';

/** What is expected of a statement that is held against an area. */
interface Judged {
  /** The area that it must be tied to; null if it stands alone. */
  readonly areaKm2: number | null;
  /** Null: no verdict may be given. */
  readonly verdict: Verdict | null;
  /** Further verdicts that a careful checker would sign. */
  readonly also?: readonly (Verdict | 'unknown')[];
}

/** Either one place or a sum of places. A name that is left open is written `a|b`. */
interface ExpectedComparison extends Judged {
  readonly place?: string;
  readonly places?: readonly string[];
  readonly multiple: number;
  readonly hedge: Hedge | null;
}

interface ExpectedShare extends Judged {
  readonly place: string;
  readonly share: number;
  readonly hedge: Hedge | null;
}

/** A text and what is right about it. README.md of the fixtures says what each field means. */
export interface VerdictSample {
  readonly id: string;
  readonly topic: string;
  readonly kinds: readonly string[];
  readonly text: string;
  readonly reportDate?: string;
  readonly language: 'en' | 'uk' | 'unknown';
  readonly areasKm2: readonly number[];
  readonly comparisons: readonly ExpectedComparison[];
  readonly shares: readonly ExpectedShare[];
  readonly extents: readonly { readonly place: string; readonly verdict: Verdict | null }[];
  readonly units: readonly Verdict[];
  readonly within: readonly {
    readonly place: string;
    readonly verdict: 'holds' | 'fails' | null;
  }[];
  /** Mentioned: no check on them, and no role but that. */
  readonly named: readonly string[];
  /** Places that may as well be *within* as *named*. */
  readonly roleOpen?: readonly string[];
  readonly who?: string | null;
}

/** A comparison or a share, as one statement: so many times a sum of places. */
export interface Statement extends Judged {
  readonly places: readonly string[];
  readonly multiple: number;
  readonly hedge: Hedge | null;
  readonly role: 'yardstick' | 'share';
}

/** The comparisons and shares of a text. */
export function statementsOf({ comparisons, shares }: VerdictSample): Statement[] {
  return [
    ...comparisons.map(({ place, places, ...rest }): Statement => ({
      ...rest,
      places: places ?? (place === undefined ? [] : [place]),
      role: 'yardstick',
    })),
    ...shares.map(({ place, share, ...rest }): Statement => ({
      ...rest,
      places: [place],
      multiple: share,
      role: 'share',
    })),
  ];
}

/** A statement in words, for messages. */
export function brief({ multiple, hedge, places, areaKm2 }: Statement): string {
  const times = `${hedge ?? ''} ${multiple} × ${places.join(' + ')}`.trim();
  return areaKm2 === null ? times : `${areaKm2} km² as ${times}`;
}

/** A fixture of `tests/fixtures/reports`. */
export function readFixture<T>(name: string): T {
  const file = new URL(`../../fixtures/reports/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
