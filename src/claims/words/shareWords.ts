import { formatNumber, formatPercent } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** From here on a share reads better as "2.4 times" than as "240%". */
const SHARE_AS_TIMES = 2;

/** What is said of a share: as per cent, and of a large one as times. */
export interface ShareSaying {
  readonly percent: (percent: string) => string;
  readonly times: (times: string) => string;
}

/** A share in the words of `saying`, with its number put in. */
function sayShare(share: number, saying: ShareSaying, catalogue: Catalogue): string {
  const { locale } = catalogue;
  return share >= SHARE_AS_TIMES
    ? saying.times(timesWords(share, catalogue))
    : saying.percent(formatPercent(share, { locale, significant: 2 }));
}

/** "19%", "0.99%", "7.2×". */
export function shareWords(share: number, catalogue: Catalogue): string {
  const times = catalogue.claims.timesSign;
  return sayShare(share, { percent: (percent) => percent, times }, catalogue);
}

/** "19% of Kharkiv oblast", "7.2 times Kyiv city". */
export function shareOfPlace(share: number, place: string, catalogue: Catalogue): string {
  const { claims } = catalogue;
  const saying: ShareSaying = {
    percent: (percent) => claims.places.percentOf(percent, place),
    times: (times) => claims.timesPlace(times, place),
  };
  return sayShare(share, saying, catalogue);
}

/** "3.8", "0.53", "380": as exact as two definitions of a place leave it. */
function timesWords(times: number, { locale }: Catalogue): string {
  return formatNumber(times, { locale, significant: 2 });
}

/** "0.0018", "0.53", "17.0", "380.5", "1,442": decimals that keep a column in line. */
export function timesColumnWords(times: number, { locale }: Catalogue): string {
  if (times < 0.1) return formatNumber(times, { locale, significant: 2 });
  return formatNumber(times, { locale, decimals: times < 10 ? 2 : times < 1000 ? 1 : 0 });
}

/** "+0.3%", "−0.6%", "0.0%": how far a boundary's area lies from its reference. */
export function deviationWords(percent: number, { claims, locale }: Catalogue): string {
  const size = formatNumber(Math.abs(percent), { locale, decimals: 1 });
  if (size === formatNumber(0, { locale, decimals: 1 })) return claims.percent(size);
  const sign = percent > 0 ? '+' : '\u2212';
  return claims.percent(sign + size);
}
