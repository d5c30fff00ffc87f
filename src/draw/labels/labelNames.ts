import type { PlaceNames } from '../../places/place.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** A place's name in the language of the figure, and as it is called where it lies. */
export interface LabelNames {
  readonly own: string;
  /** Null where it is the same or not known. */
  readonly local: { readonly text: string; readonly language: string } | null;
}

/** Of the languages that names are known in, that of each country; others have none of them. */
const LOCAL_LANGUAGE: Readonly<Record<string, keyof PlaceNames>> = { UA: 'uk', GB: 'en' };

/** @param country ISO 3166-1 alpha-2 code of where the place lies */
export function labelNames(
  names: PlaceNames,
  country: string | null,
  { locale }: Catalogue,
): LabelNames {
  const own = names[locale.startsWith('uk') ? 'uk' : 'en'];
  const language = LOCAL_LANGUAGE[country ?? ''];
  if (!language || names[language] === own) return { own, local: null };
  return { own, local: { text: names[language], language } };
}
