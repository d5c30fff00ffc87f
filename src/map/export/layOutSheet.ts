import type { Size } from '../../draw/view/screenView.ts';
import type { LegendEntry, Mark, Sheet, SheetCheck, SheetContent } from './sheet.ts';
import type { Font, MeasureFont } from '../../draw/text/font.ts';
import { MARGIN_PX, type SheetSize } from './sizes.ts';
import { wrapRuns, wrapText } from '../../draw/text/wrap.ts';

const TITLE: Font = { family: 'serif', sizePx: 27, weight: 700 };
const TITLE_NARROW: Font = { ...TITLE, sizePx: 20 };
const STANDFIRST: Font = { family: 'sans', sizePx: 14, weight: 400 };
const CHECK: Font = { family: 'sans', sizePx: 14, weight: 600 };
const VERDICT: Font = CHECK;
const SMALL: Font = { family: 'sans', sizePx: 12, weight: 400 };
const LEGEND: Font = { family: 'sans', sizePx: 12.5, weight: 600 };
const CREDIT: Font = { family: 'sans', sizePx: 11, weight: 400 };

const LINE = 1.32;
const NARROW_PX = 560;
const CHECK_COLUMN_PX = 270;
const LEGEND_COLUMN_PX = 160;
const COLUMN_GAP_PX = 26;
const SWATCH_PX = 22;
/** Least height of a map on a sheet of fixed height. */
const LEAST_MAP_PX = 200;

/** Collects marks from top to bottom. */
class Column {
  readonly marks: Mark[] = [];
  constructor(
    readonly x: number,
    readonly width: number,
    public y: number,
    readonly measure: MeasureFont,
  ) {}

  text(text: string, font: Font, colour: Extract<Mark, { kind: 'text' }>['colour'], x = 0) {
    for (const line of wrapText(text, this.width - x, font, this.measure)) {
      this.y += font.sizePx * LINE;
      this.marks.push({
        kind: 'text',
        x: this.x + x,
        y: this.y - font.sizePx * (LINE - 1),
        text: line,
        font,
        colour,
      });
    }
  }
}

/**
 * Where everything on the picture goes: title, standfirst, the map, checks, legend, credits. The
 * map keeps `mapHeightPx` on a sheet of free height and takes what is left on a fixed one.
 */
export function layOutSheet(
  content: SheetContent,
  size: SheetSize,
  view: Size,
  measure: MeasureFont,
): Sheet {
  const width = size.widthPx - 2 * MARGIN_PX;
  const head = headOf(content, width, measure);
  const foot = footOf(content, width, measure);
  const mapY = Math.ceil(head.height);
  const footHeight = Math.ceil(foot.height);
  const mapHeight =
    size.heightPx === null
      ? Math.round(view.heightPx)
      : Math.max(LEAST_MAP_PX, size.heightPx - mapY - footHeight);
  const footY = mapY + mapHeight;
  return {
    widthPx: size.widthPx,
    heightPx: footY + footHeight,
    map: { x: MARGIN_PX, y: mapY, widthPx: width, heightPx: mapHeight },
    marks: [...head.marks, ...foot.marks.map((mark) => ({ ...mark, y: mark.y + footY }))],
  };
}

interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

function headOf(content: SheetContent, width: number, measure: MeasureFont): Block {
  const font = width < NARROW_PX ? TITLE_NARROW : TITLE;
  const marks: Mark[] = [];
  let y = MARGIN_PX - 6;
  const runs = content.title.map(({ text, isClaim }) => ({ text, style: isClaim }));
  for (const line of wrapRuns(runs, width, font, measure)) {
    y += font.sizePx * LINE;
    for (const { text, style, x } of line) {
      const colour = style ? 'claimText' : 'ink';
      marks.push({ kind: 'text', x: MARGIN_PX + x, y: y - 6, text, font, colour });
    }
  }
  const column = new Column(MARGIN_PX, width, y + 4, measure);
  column.text(content.standfirst, STANDFIRST, 'muted');
  return { marks: [...marks, ...column.marks], height: column.y + 14 };
}

function footOf(content: SheetContent, width: number, measure: MeasureFont): Block {
  const legend = gridOf(content.legend, LEGEND_COLUMN_PX, width, 14, measure, legendEntry);
  const checks = gridOf(content.checks, CHECK_COLUMN_PX, width, legend.y + 16, measure, checkEntry);
  const rule: Mark = { kind: 'rule', x: MARGIN_PX, y: legend.y + 6, width };
  const credits = new Column(MARGIN_PX, width, checks.y + 10, measure);
  credits.text(content.method, CREDIT, 'muted');
  credits.text(content.credits.join(' · '), CREDIT, 'muted');
  const marks = [...legend.marks, rule, ...checks.marks, ...credits.marks];
  return { marks, height: credits.y + MARGIN_PX - 6 };
}

/** Entries in even rows of as many columns as fit, each row as high as its highest entry. */
function gridOf<Entry>(
  entries: readonly Entry[],
  columnPx: number,
  width: number,
  top: number,
  measure: MeasureFont,
  lay: (entry: Entry, column: Column) => void,
): { marks: Mark[]; y: number } {
  const fitting = Math.floor((width + COLUMN_GAP_PX) / (columnPx + COLUMN_GAP_PX));
  const rows = Math.ceil(entries.length / Math.max(1, fitting));
  const count = Math.max(1, Math.ceil(entries.length / Math.max(1, rows)));
  const each = (width - (count - 1) * COLUMN_GAP_PX) / count;
  const marks: Mark[] = [];
  let y = top;
  for (let start = 0; start < entries.length; start += count) {
    const columns = entries.slice(start, start + count).map((entry, i) => {
      const column = new Column(MARGIN_PX + i * (each + COLUMN_GAP_PX), each, y, measure);
      lay(entry, column);
      return column;
    });
    marks.push(...columns.flatMap((column) => column.marks));
    y = Math.max(...columns.map((column) => column.y)) + 8;
  }
  return { marks, y };
}

function checkEntry({ verdict, verdictWord, title, sum }: SheetCheck, column: Column): void {
  if (verdict) column.marks.push({ kind: 'verdict', x: column.x, y: column.y + 3, verdict });
  column.text(verdictWord, VERDICT, verdict ?? 'muted', verdict ? 20 : 0);
  column.text(title, CHECK, 'ink');
  column.text(sum, SMALL, 'muted');
}

function legendEntry({ fill, name, note }: LegendEntry, column: Column): void {
  column.marks.push({ kind: 'swatch', x: column.x, y: column.y + 3, fill });
  column.text(name, LEGEND, 'ink', SWATCH_PX + 8);
  column.text(note, SMALL, 'muted', SWATCH_PX + 8);
}
