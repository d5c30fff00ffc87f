/** Whom a comparison is made for: readers in these countries, or anywhere. */
export const AUDIENCES = ['uk', 'us', 'ua', 'eu', 'world'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Languages that are those of one country's readers, by their codes. */
const BY_LANGUAGE: Readonly<Partial<Record<string, Audience>>> = { uk: 'ua' };

/** Whom a page is made for until somebody chooses: by its locale ("uk-UA"), without a guess at the person. */
export function usualAudience(locale: string): Audience {
  return BY_LANGUAGE[new Intl.Locale(locale).language] ?? 'world';
}
