/** "12 September 2022" of an ISO date; without the year when it is `besideYear`. */
export function formatDate(isoDate: string, locale: string, besideYear?: string): string {
  const sameYear = besideYear !== undefined && isoDate.startsWith(besideYear.slice(0, 4));
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));
  // Intl abbreviates the Ukrainian word for year, which a sentence has in full.
  return date.replace(/\sр\.$/u, '\u00a0року');
}
