import type { Citation } from '../claims/claim.ts';

/** A report as somebody pasted it, with what is known of where it stood. */
export interface PastedReport {
  readonly text: string;
  /** ISO date, or "". */
  readonly publishedOn: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
}

export const NO_REPORT: PastedReport = {
  text: '',
  publishedOn: '',
  outlet: '',
  title: '',
  url: '',
};

/** Where the report stood, as far as it is known: only web addresses become links. */
export function citationsOf({ outlet, title, url, publishedOn }: PastedReport): Citation[] {
  const address = webAddress(url);
  const name = outlet.trim() || (address ? new URL(address).hostname : '');
  if (name === '' && title.trim() === '') return [];
  return [
    {
      outlet: name || title.trim(),
      title: title.trim() || null,
      url: address,
      publishedOn: publishedOn || null,
    },
  ];
}

/** The address if it is one of http or https, else null. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim());
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
