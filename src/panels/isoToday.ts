/** The day of the reader's clock in UTC, as an ISO date. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
