import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from '../checks/model.ts';
import type { Claim, SpeakerKind } from '../claim.ts';
import type { Information } from '../information.ts';
import { informationLines } from '../words/informationLines.ts';
import { countedChecks, describeCheck } from '../check.ts';
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
  /** What is worked out beside them. */
  readonly information: Information;
  /** What `claim.who` is in schema.org; null if that is not known: then nobody is named there. */
  readonly speaker: SpeakerType | null;
  /** What the person who publishes has confirmed; null until then. */
  readonly rating: Rating | null;
}

/** The checks as text, one line each: headline, sum, remark; behind them what is worked out. */
export function checksText(
  { checks, information }: Pick<PublishedClaim, 'checks' | 'information'>,
  catalogue: Catalogue,
): string {
  const { claims, publish } = catalogue;
  const lines = countedChecks(checks).map((check) => {
    const { title, sum, note } = describeCheck(check, catalogue);
    const words = [title, sum, note ?? ''].filter((part) => part !== '');
    return publish.checkLine(claims.kinds[check.kind], words);
  });
  const worked = informationLines(information, catalogue).map(({ title }) =>
    publish.checkLine(claims.information.label, [title]),
  );
  return [...lines, ...worked].join('\n');
}
