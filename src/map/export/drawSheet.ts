import type { Palette } from '../../draw/palette.ts';
import { hatchImage } from '../style/hatch.ts';
import { VERDICT_SIGNS } from '../../figure/verdictSigns.ts';
import type { Mark, Sheet } from './sheet.ts';
import type { Font, MeasureFont } from '../../draw/text/font.ts';

const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: "'Noto Serif', Georgia, serif",
  sans: "'Noto Sans', 'Segoe UI', system-ui, sans-serif",
};
const SWATCH = { width: 22, height: 14 } as const;

function sheetFont({ family, sizePx, weight }: Font): string {
  return `${weight} ${sizePx}px ${FAMILIES[family]}`;
}

/** Measures words for the layout of a sheet. */
export function sheetMeasurer(): MeasureFont {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * font.sizePx * 0.6;
    context.font = sheetFont(font);
    return context.measureText(text).width;
  };
}

/** Resolves when the sheet's type faces are loaded, or cannot be. */
export async function sheetFonts(): Promise<void> {
  const fonts: Font[] = [
    { family: 'serif', sizePx: 16, weight: 700 },
    { family: 'sans', sizePx: 16, weight: 400 },
    { family: 'sans', sizePx: 16, weight: 600 },
  ];
  await Promise.allSettled(fonts.map((font) => document.fonts.load(sheetFont(font), 'Aa Яя')));
}

type Draw<Kind extends Mark['kind']> = (
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { kind: Kind }>,
  palette: Palette,
  pixelRatio: number,
) => void;

const DRAW: { readonly [Kind in Mark['kind']]: Draw<Kind> } = {
  text(context, { x, y, text, font, colour }, palette) {
    context.font = sheetFont(font);
    context.fillStyle = palette[colour];
    context.fillText(text, x, y);
  },
  rule(context, { x, y, width }, palette) {
    context.fillStyle = palette.ruleStrong;
    context.fillRect(x, y, width, 1);
  },
  swatch(context, { x, y, fill }, palette, pixelRatio) {
    context.save();
    context.strokeStyle = fill.style === 'plain' ? palette.borderStrong : fill.colour;
    context.lineWidth = fill.style === 'plain' ? 1 : 1.6;
    if (fill.style === 'dashed') context.setLineDash([4, 3]);
    if (fill.style !== 'dashed') {
      context.fillStyle = fill.colour;
      context.globalAlpha = fill.style === 'hatched' ? 0.22 : 1;
      context.fillRect(x, y, SWATCH.width, SWATCH.height);
      context.globalAlpha = 1;
    }
    if (fill.style === 'hatched') {
      context.fillStyle = hatchPattern(context, fill.colour, pixelRatio);
      context.fillRect(x, y, SWATCH.width, SWATCH.height);
    }
    context.strokeRect(x, y, SWATCH.width, SWATCH.height);
    context.restore();
  },
  verdict(context, { x, y, verdict }, palette) {
    context.save();
    context.translate(x, y);
    context.strokeStyle = palette[verdict];
    context.lineWidth = 2;
    context.lineCap = context.lineJoin = 'round';
    context.stroke(new Path2D(VERDICT_SIGNS[verdict]));
    context.restore();
  },
};

/** Draws everything but the map; the context is scaled to layout pixels already. */
export function drawSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  palette: Palette,
  pixelRatio: number,
): void {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, sheet.widthPx, sheet.heightPx);
  context.textBaseline = 'alphabetic';
  for (const mark of sheet.marks) {
    (DRAW[mark.kind] as Draw<Mark['kind']>)(context, mark as never, palette, pixelRatio);
  }
  const { x, y, widthPx, heightPx } = sheet.map;
  context.strokeStyle = palette.ruleStrong;
  context.lineWidth = 1;
  context.strokeRect(x - 0.5, y - 0.5, widthPx + 1, heightPx + 1);
}

/** The claim's hatching as a canvas pattern, its tile as large as on the map. */
function hatchPattern(
  context: CanvasRenderingContext2D,
  colour: string,
  pixelRatio: number,
): CanvasPattern {
  const { image, pixelRatio: tileRatio } = hatchImage(colour, pixelRatio);
  const tile = document.createElement('canvas');
  tile.width = image.width;
  tile.height = image.height;
  tile.getContext('2d')!.putImageData(image, 0, 0);
  const pattern = context.createPattern(tile, 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(1 / tileRatio));
  return pattern;
}
