import { describe, expect, it } from 'vitest';
import type { Group, Image, Mark } from '../../src/draw/drawing.ts';
import { mercatorView } from '../../src/draw/view/mercatorView.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { cameraIn, type PageMap } from '../../src/figure/pageMap.ts';
import { en } from '../../src/text/en/index.ts';
import { figureOf, planOf } from './orders.ts';

const LOOK = { center: [35, 48], zoom: 5.5, widthPx: 1000, heightPx: 640 };

/** A map of the page that shows the claim's places; its picture is any. */
const PAGE_MAP: PageMap = {
  look: LOOK,
  labels: {
    regions: [],
    countries: [],
    towns: [
      {
        id: 'kharkiv',
        name: 'Kharkiv',
        position: [36.23, 49.99],
        fromZoom: 0,
        seatOf: null,
        isSought: true,
      },
    ],
    seas: [],
    rivers: [],
    keptClear: [],
  },
  shown: { placeIds: [], basemap: 'all', riverLayers: [], unitSources: [] },
  hasMercatorCopy: false,
  png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
};

const of = (pageMap: Partial<PageMap> = {}, size = FIGURE_SIZES.article) =>
  figureOf({ pageMap: { ...PAGE_MAP, ...pageMap }, size });

function marksOf(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...marksOf(mark.marks)] : [mark]));
}

const words = (made: ReturnType<typeof of>) =>
  marksOf(made.figure.drawing.marks)
    .flatMap((mark) =>
      mark.kind === 'text'
        ? [mark.text]
        : mark.kind === 'paragraph'
          ? [mark.lines.map(({ text }) => text).join(' ')]
          : [],
    )
    .join('\n');

describe('a figure with the page’s map', () => {
  it('has its picture in the map’s box, with names, scale and places in the legend', () => {
    const made = of();
    const marks = marksOf(made.figure.drawing.marks);
    const image = marks.find((mark): mark is Image => mark.kind === 'image')!;
    const { sheet } = planOf({ pageMap: PAGE_MAP });
    expect(image.box).toEqual(sheet.map);
    const map = marks.find((mark): mark is Group => mark.kind === 'group' && mark.id === 'map')!;
    expect(map.clip).toEqual(sheet.map);
    expect(words(made)).toMatch(/Kharkiv\n/);
    expect(words(made)).toMatch(/\d+ (km|mi)\b/);
    expect(words(made)).toMatch(/Kherson/);
  });

  it('says that its map is in Web Mercator, and not that areas look equal', () => {
    const made = of();
    expect(words(made)).toContain(en.figure.pageMap.note);
    expect(made.words.notes).toContain('Web Mercator');
    expect(made.words.notes).not.toContain('equal-area');
  });

  it('explains the copy that a web map would move, where it is on the map, and only there', () => {
    expect(words(of())).not.toContain(en.figure.pageMap.copy);
    expect(words(of({ hasMercatorCopy: true }))).toContain(en.figure.pageMap.copy);
  });

  it('credits what the page shows', () => {
    const credits = (made: ReturnType<typeof of>) => made.figure.facts.credits.join();
    expect(credits(of())).toContain('GeoNames');
    const { shown } = PAGE_MAP;
    expect(credits(of({ shown: { ...shown, basemap: 'none' } }))).not.toContain('GeoNames');
  });

  it.each(['article', 'square', 'story', 'wide', 'a4'] as const)(
    'shows at least what the page shows: %s',
    (name) => {
      const { sheet } = planOf({ pageMap: PAGE_MAP, size: FIGURE_SIZES[name] });
      const box = { widthPx: sheet.map!.width, heightPx: sheet.map!.height };
      const onPage = mercatorView(LOOK, LOOK);
      const onSheet = mercatorView(cameraIn(LOOK, box), box);
      for (const corner of [
        [0, 0],
        [LOOK.widthPx, LOOK.heightPx],
      ] as const) {
        const [x, y] = onSheet.project(onPage.unproject(corner));
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(box.widthPx + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(box.heightPx + 1e-6);
      }
    },
  );
});
