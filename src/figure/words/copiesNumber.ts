import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isTooMany } from '../subject/claimBody.ts';

/** A smaller part of a copy is not seen beside the whole ones. */
const LEAST_SEEN = 0.005;
/** Parts from here on are told by one decimal. */
const LEAST_TENTH = 0.05;

/** How many copies of a place: "3.8", "9"; "1.02" and "12.3" where a part is drawn beside whole ones. */
export function copiesNumber(times: number, { locale }: Catalogue): string {
  const rounded = times < 10 ? Number(times.toPrecision(2)) : Math.round(times);
  const left = Math.abs(times - rounded);
  const isTold = !Number.isInteger(rounded) || left < LEAST_SEEN || isTooMany(times);
  const format = isTold ? { significant: 2 } : { decimals: left < LEAST_TENTH ? 2 : 1 };
  return formatNumber(times, { locale, ...format });
}
