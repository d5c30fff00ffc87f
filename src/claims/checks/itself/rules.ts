import { otherwise, type Rule } from '../../verdicts.ts';
import { isNear, type NearnessFacts } from '../nearness.ts';

/** Of a place's own area: the stated one, and one definition of it, km². */
export const ITSELF_RULES: readonly Rule<NearnessFacts>[] = [
  { verdict: 'holds', applies: (facts) => isNear(facts, 'holds') },
  { verdict: 'rounded', applies: (facts) => isNear(facts, 'rounded') },
  // The name may be that of a city, a district or a historical land as well.
  { verdict: 'unknown', applies: ({ byOutline }) => byOutline === true },
  { verdict: 'fails', applies: otherwise },
];
