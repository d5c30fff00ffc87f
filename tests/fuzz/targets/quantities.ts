import { parseQuantity } from '../../../src/claims/quantity.ts';
import { statedAreaRangeKm2 } from '../../../src/measure/hedges.ts';
import { LANGUAGES, notFinite, sentenceFaults, visible } from '../oracles/words.ts';
import { shortTexts } from '../inputs/texts.ts';
import { target } from '../target.ts';

/** One area, as it is given to `compare`. */
export const quantities = target({
  inputs: shortTexts,
  faults: (text) => {
    const parsed = parseQuantity(text);
    if (!parsed.ok) {
      const { kind, found } = parsed.problem;
      return LANGUAGES.flatMap(({ cli }) =>
        sentenceFaults(visible(cli.compare.quantity[kind](found)), text),
      );
    }
    const { area } = parsed;
    const { low, value, high } = statedAreaRangeKm2(area);
    return [
      ...notFinite({ area, low, value, high }),
      ...(area.value > 0 ? [] : [`not above zero: ${area.value}`]),
      ...(low <= value && value <= high ? [] : [`out of its range: ${low} ${value} ${high}`]),
    ];
  },
});
