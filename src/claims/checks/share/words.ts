import type { Catalogue } from '../../../text/catalogue.ts';
import { describeMultiple } from '../comparison/words.ts';
import type { CheckDescription } from '../description.ts';
import type { ShareCheck } from '../model.ts';

/** "35–36% of the Gaza Strip, not 20%", "130 km² ÷ 360–365 km² = 35.6–36.1%". */
export function describeShareCheck(check: ShareCheck, catalogue: Catalogue): CheckDescription {
  return describeMultiple(check, catalogue);
}
