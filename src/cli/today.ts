/**
 * The day a figure is made, ISO date: today, or the day of SOURCE_DATE_EPOCH (seconds since 1970,
 * https://reproducible-builds.org/specs/source-date-epoch/), so that a script run again makes the
 * same files. Null if that is set to something else.
 */
export function today(epoch = process.env.SOURCE_DATE_EPOCH): string | null {
  if (epoch === undefined || epoch === '') return isoDay(Date.now());
  return /^\d{1,11}$/.test(epoch) ? isoDay(Number(epoch) * 1000) : null;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
