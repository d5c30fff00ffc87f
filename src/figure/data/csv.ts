import { areaRows } from '../../claims/areaRows.ts';
import { comparedPlaceId } from '../../claims/claim.ts';
import { areasCsv } from '../../claims/publish/areasCsv.ts';
import type { FigureOrder } from '../order.ts';
import type { Shown } from '../shown.ts';

/** The areas of all places of the figure with the claim's share of each, as a table after RFC 4180. */
export function figureCsv({ claim, catalogue }: FigureOrder, shown: Shown): string {
  const claimKm2 = shown.drawn?.areaKm2 ?? null;
  const ids = shown.items.filter(({ role }) => role.kind !== 'claim').map(({ id }) => id);
  const rows = areaRows(claim, claimKm2, ids, { withMembers: false });
  return areasCsv({ rows, claimKm2, comparedPlaceId: comparedPlaceId(claim) }, catalogue);
}
