import type { Font } from './font.ts';

/** The type faces that figures are set in, as files in `fonts/`. */
export type FaceName = 'sans-400' | 'sans-italic' | 'sans-600' | 'sans-700' | 'serif-700' | 'signs';

/** Those of them that have letters. */
export type TextFace = Exclude<FaceName, 'signs'>;

export interface Face {
  readonly family: 'Noto Sans' | 'Noto Serif' | 'Noto Sans Math';
  readonly weight: 400 | 600 | 700;
  readonly isItalic?: boolean;
  readonly file: string;
}

export const FACES: Readonly<Record<FaceName, Face>> = {
  'sans-400': { family: 'Noto Sans', weight: 400, file: 'NotoSans-Regular.ttf' },
  'sans-italic': {
    family: 'Noto Sans',
    weight: 400,
    isItalic: true,
    file: 'NotoSans-Italic.ttf',
  },
  'sans-600': { family: 'Noto Sans', weight: 600, file: 'NotoSans-SemiBold.ttf' },
  'sans-700': { family: 'Noto Sans', weight: 700, file: 'NotoSans-Bold.ttf' },
  'serif-700': { family: 'Noto Serif', weight: 700, file: 'NotoSerif-Bold.ttf' },
  // Arrows and signs of sums (≈ ≤ →), which the text faces lack. One weight serves all.
  signs: { family: 'Noto Sans Math', weight: 400, file: 'NotoSansMath-Regular.ttf' },
};

export const FACE_NAMES = Object.keys(FACES) as FaceName[];
export const TEXT_FACES = FACE_NAMES.filter((name): name is TextFace => name !== 'signs');

/** The face that a font is set in. The serif is for headlines and has one weight. */
export function faceOf({ family, weight, isItalic }: Font): TextFace {
  if (isItalic) return 'sans-italic';
  return family === 'serif' ? 'serif-700' : `sans-${weight}`;
}
