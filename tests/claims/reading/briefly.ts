import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import type { ReadClaim } from '../../../src/claims/reading/readClaim.ts';

/** "1500 km2: 2× kent+essex (about)" of every claim. */
export function briefly(text: string): string[] {
  return readClaims(text).map((claim) => `${figure(claim)}: ${said(claim).join(', ')}`);
}

/** The same, with the places whose own area a figure is: "47 sq mi: of san-francisco". */
export function brieflyWithOwn(text: string): string[] {
  return readClaims(text).map((claim) => {
    const own = claim.places
      .filter(({ role }) => role === 'itself')
      .map(({ candidates: [id] }) => `of ${id}`);
    return `${figure(claim)}: ${[...said(claim), ...own].join(', ')}`;
  });
}

function figure({ area }: ReadClaim): string {
  return area ? `${area.value} ${area.unit}` : 'no area';
}

function said({ comparisons }: ReadClaim): string[] {
  return comparisons.map(({ kind, multiple, places, hedge }) => {
    const ids = places.map(({ candidates, text }) => candidates[0] ?? `?${text}`).join('+');
    const share = kind === 'share' ? 'share ' : '';
    return `${share}${Number(multiple.toFixed(4))}× ${ids}${hedge ? ` (${hedge})` : ''}`;
  });
}
