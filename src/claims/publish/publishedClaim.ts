import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from '../checks/model.ts';
import type { Claim, SpeakerKind } from '../claim.ts';
import { describeCheck } from '../describe.ts';
import type { Rating } from './rating.ts';

/** Who may be the author of a claim in schema.org. */
export type SpeakerType = 'Person' | 'Organization';

const SPEAKER_TYPES: Readonly<Record<SpeakerKind, SpeakerType>> = {
  person: 'Person',
  institution: 'Organization',
};

/** The type of the claim's speaker, if the claim says what the speaker is. */
export function speakerType({ whoKind }: Claim): SpeakerType | null {
  return whoKind ? SPEAKER_TYPES[whoKind] : null;
}

/** A claim that somebody publishes a check of. */
export interface PublishedClaim {
  readonly claim: Claim;
  /** Offsets of its quote in the report's text, UTF-16; null if the claim was not read from one. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly checks: readonly Check[];
  /** What `claim.who` is in schema.org; null if that is not known: then nobody is named there. */
  readonly speaker: SpeakerType | null;
  /** What the person who publishes has confirmed; null until then. */
  readonly rating: Rating | null;
}

/** The checks as text, one line each: headline, sum, remark. */
export function checksText(checks: readonly Check[], catalogue: Catalogue): string {
  return checks
    .map((check) => {
      const { title, sum, note } = describeCheck(check, catalogue);
      return catalogue.publish.checkLine(
        catalogue.claims.kinds[check.kind],
        [title, sum, note ?? ''].filter((words) => words !== ''),
      );
    })
    .join('\n');
}
