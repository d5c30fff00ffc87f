import { claimsContent, type WrittenClaim } from '../claimsContent.ts';
import { claimContent } from '../claimContent.ts';
import type { SubjectContent } from '../content.ts';
import { drawnClaim } from './drawnClaim.ts';
import { claimSubject } from './claimSubject.ts';
import { drawnPlaces, placesSubject } from './placesSubject.ts';
import { type MapSubject, NO_AREA } from '../../draw/map/subject.ts';
import type { FigureOrder, FigureSubject } from '../order.ts';
import { asPrinted } from '../words/asPrinted.ts';
import { placesContent } from '../placesContent.ts';
import { type FigureProblem, LARGEST_CLAIM_KM2 } from '../problem.ts';

interface Problem {
  readonly ok: false;
  readonly problem: FigureProblem;
}

/** What a map shows of a subject and what is said of it, or why there is nothing to show. */
export type Treated = { readonly ok: true; subject: MapSubject; written: SubjectContent } | Problem;

/** How a figure treats each kind of thing that it can be about. */
const TREATMENTS: {
  readonly [Kind in FigureSubject['kind']]: (
    order: FigureOrder<Extract<FigureSubject, { readonly kind: Kind }>>,
  ) => Treated;
} = {
  claim: (asked) => {
    const order = { ...asked, about: asPrinted(asked.about, asked.catalogue) };
    const shape = drawnClaim(order);
    if (shape.kind === null && shape.problem !== 'no-area') {
      const foundKm2 = shape.areaKm2 ?? 0;
      return refused({ kind: 'claim-too-large', foundKm2, mostKm2: LARGEST_CLAIM_KM2 });
    }
    const drawn = shape.kind === null ? null : shape;
    const subject = claimSubject(order, drawn);
    return { ok: true, subject, written: claimContent(order, drawn, subject) };
  },
  claims: (order) => {
    const written: WrittenClaim[] = [];
    for (const about of order.about.claims) {
      const one = treated({ ...order, about });
      if (!one.ok) return one;
      written.push({ about: asPrinted(about, order.catalogue), written: one.written });
    }
    return { ok: true, subject: NO_MAP, written: claimsContent(written, order) };
  },
  places: (order) => {
    const drawn = drawnPlaces(order);
    if (!drawn.ok) return refused({ kind: 'no-outline', placeId: drawn.withoutOutline });
    return {
      ok: true,
      subject: placesSubject(drawn, order),
      written: placesContent(order, drawn),
    };
  },
};

/** Several claims have no map: what each of them would show of the ground is not the others'. */
const NO_MAP: MapSubject = {
  ...NO_AREA,
  compared: null,
  namedTowns: new Set(),
  shapes: [],
  outlinesOnTop: false,
  sizeOnly: null,
};

/** What a figure shows on its map and what is written of it, whatever it is about. */
export function treated(order: FigureOrder): Treated {
  return (TREATMENTS[order.about.kind] as (order: FigureOrder) => Treated)(order);
}

function refused(problem: FigureProblem): Problem {
  return { ok: false, problem };
}
