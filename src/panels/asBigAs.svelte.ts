import type { Claim } from '../claims/claim.ts';
import { claimedArea } from '../claims/claimedArea.ts';
import type { Audience } from '../claims/comparisons/audience.ts';
import type { asBigAsLine } from '../claims/words/asBigAsLine.ts';
import type { InformationWords } from '../claims/words/informationLines.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { lazily } from '../workspace/lazily.ts';
import { loadWorldPlaces } from '../workspace/loadGazetteer.ts';

/** The line of what a claim is as big as. The page begins without the places for it, and keeps its room. */
class AsBigAs {
  #line: typeof asBigAsLine | null = $state.raw(null);
  /** What the browser says if it cannot be loaded. */
  #problem: string | null = $state(null);

  readonly load = lazily(async () => {
    try {
      const [words] = await Promise.all([
        import('../claims/words/asBigAsLine.ts'),
        loadWorldPlaces(),
      ]);
      this.#line = words.asBigAsLine;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      throw error;
    }
  });

  /** Null for a claim without an area. */
  lineOf(claim: Claim, audience: Audience, catalogue: Catalogue): InformationWords | null {
    if (this.#line) return this.#line(claim, audience, catalogue);
    if (!claimedArea(claim)) return null;
    const { audiences, information } = catalogue.claims;
    const { readers } = audiences[audience];
    const title =
      this.#problem === null
        ? information.asBigAs(readers, information.asBigAsLater)
        : information.asBigAsFailed(readers, this.#problem);
    return { kind: 'asBigAs', title, sums: [] };
  }
}

export const asBigAs = new AsBigAs();
