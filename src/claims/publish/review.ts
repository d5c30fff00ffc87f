import { isWebAddress } from './webAddress.ts';

/** Who publishes the check, where and when. */
export interface ReviewDetails {
  readonly organisation: {
    readonly name: string;
    readonly url: string | null;
    readonly logoUrl: string | null;
  };
  /** The page with the check; null while it is not known. */
  readonly url: string | null;
  /** ISO date. */
  readonly publishedOn: string;
  /** BCP 47. */
  readonly language: string;
}

/** A detail that cannot be published as it is. */
export interface ReviewProblem {
  readonly field:
    'organisation.name' | 'organisation.url' | 'organisation.logoUrl' | 'url' | 'publishedOn';
  readonly found: string;
}

/** What is wrong with the details; empty if nothing is. */
export function reviewProblems({ organisation, url, publishedOn }: ReviewDetails): ReviewProblem[] {
  const addresses = [
    ['organisation.url', organisation.url],
    ['organisation.logoUrl', organisation.logoUrl],
    ['url', url],
  ] as const;
  return [
    ...(organisation.name.trim() === ''
      ? [{ field: 'organisation.name' as const, found: organisation.name }]
      : []),
    ...addresses.flatMap(([field, found]) =>
      found === null || isWebAddress(found) ? [] : [{ field, found }],
    ),
    ...(isIsoDay(publishedOn) ? [] : [{ field: 'publishedOn' as const, found: publishedOn }]),
  ];
}

/** Whether the text is a day of the calendar as "2022-09-12". */
export function isIsoDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
