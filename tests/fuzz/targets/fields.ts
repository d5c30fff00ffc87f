import fc from 'fast-check';
import { readCoordinates } from '../../../src/shape/readCoordinates.ts';
import { readPositiveNumber } from '../../../src/panels/readNumber.ts';
import { parseFigureSize } from '../../../src/figure/layout/sizes.ts';
import { describeSizeProblem } from '../../../src/figure/problem.ts';
import { mutationsOf, shortTexts } from '../inputs/texts.ts';
import { LANGUAGES, notFinite, sentenceFaults, visible } from '../oracles/words.ts';
import { target } from '../target.ts';

const LARGEST = 1e9;
const SCALES = [
  ['million', 1e6],
  ['млн', 1e6],
] as const;

const typed = fc.oneof(
  shortTexts,
  mutationsOf(
    fc.constantFrom('50.0 N, 36.2 E', '2,300', '2 300,5', '1.3 million', '1200x800', 'a4', '1e400'),
  ),
);

/** What is typed into the fields of the page: numbers, coordinates, sizes of figures. */
export const fields = target({
  inputs: typed,
  faults: (text) => {
    const at = readCoordinates(text);
    const size = parseFigureSize(text);
    const onEarth = at.ok && Math.abs(at.position[0]) <= 180 && Math.abs(at.position[1]) <= 90;
    return [
      ...(at.ok && !onEarth ? [`off the Earth: ${at.position.join()}`] : []),
      ...(size.ok ? notFinite(size.size, 'size') : []),
      ...LANGUAGES.flatMap((catalogue) => {
        const { locale } = catalogue;
        const number = readPositiveNumber(text, LARGEST, locale, SCALES);
        const fits = !number.ok || (number.value > 0 && number.value <= LARGEST);
        return [
          ...(fits ? [] : [`number beyond its limits: ${JSON.stringify(number)}`]),
          ...(size.ok
            ? []
            : sentenceFaults(visible(describeSizeProblem(size.problem, catalogue)), text)),
        ];
      }),
    ];
  },
});
