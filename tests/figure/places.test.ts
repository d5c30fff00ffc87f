import { describe, expect, it } from 'vitest';
import { areasCsv } from '../../src/claims/publish/areasCsv.ts';
import { dataFiles } from '../../src/figure/data/files.ts';
import type { Group, Mark, Path, Text } from '../../src/draw/drawing.ts';
import { textsIn } from '../../src/draw/text/usedFaces.ts';
import { overlaps } from '../../src/draw/labels/convex.ts';
import { FIGURE_SIZES, parseFigureSize } from '../../src/figure/layout/sizes.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import { describeFigureProblem } from '../../src/figure/problem.ts';
import { areaM2 } from '../../src/measure/area.ts';
import { outlinedKm2 } from '../../src/places/areas.ts';
import { en } from '../../src/text/en/index.ts';
import { uk } from '../../src/text/uk/index.ts';
import { cornersOfText } from '../draw/map/scenes.ts';
import { pathAreaPx2 } from '../draw/pathArea.ts';
import { BESIDE } from './orders.ts';
import { placesFigureOf, placesOrderOf } from './placesOrders.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

function marksIn(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...marksIn(mark.marks)] : [mark]));
}

const marksOf = ({ figure }: ReturnType<typeof placesFigureOf>) => marksIn(figure.drawing.marks);
const pathsOf = (made: ReturnType<typeof placesFigureOf>) =>
  marksOf(made).filter((mark): mark is Path => mark.kind === 'path');
const areaPx2 = (made: ReturnType<typeof placesFigureOf>, id: string) =>
  pathAreaPx2(pathsOf(made).find((path) => path.id === id)!.d);

function namesOnMap(made: ReturnType<typeof placesFigureOf>): Text[] {
  const labels = marksOf(made).find(
    (mark): mark is Group => mark.kind === 'group' && mark.id === 'map-labels',
  );
  return marksIn(labels!.marks).filter((mark): mark is Text => mark.kind === 'text');
}

describe('the figure of one place laid over another', () => {
  const made = placesFigureOf('kenya', ['greater-london']);
  const { content, figure } = made;

  it('says how large they are beside each other, and that it shows a size only', () => {
    expect(figure.facts.title).toMatch(/^Kenya is \d+–\d+ times the size of Greater London$/);
    expect(content.standfirst.whole).toMatch(
      /^Greater London is 0\.27–0\.28% of the size of Kenya\. Greater London is laid over Kenya at its true size, for its size alone and not for where it lies\.$/,
    );
    expect(figure.facts.altText).toContain('for its size alone');
    expect(content.checks).toMatchObject([{ verdict: null, verdictWord: 'For scale' }]);
    expect(plain(content.checks[0].sum)).toMatch(/^[\d,–]+ km² ÷ 1,569–1,579 km² = \d+–\d+$/);
    expect(namesOnMap(made).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Kenya', 'Greater London', 'Nairobi']),
    );
    const words = textsIn(figure.drawing.marks).map(({ text }) => text);
    expect(words).toContain('Size only: laid over the map to compare.');
  });

  it('has no verdict and speaks of no report', () => {
    expect(pathsOf(made).some(({ id }) => id?.startsWith('verdict-'))).toBe(false);
    expect(content.reports).toEqual([]);
    const { title, altText, summary } = figure.facts;
    const words = [title, content.standfirst.whole, altText, summary].join(' ');
    expect(words).not.toMatch(/report|claim|stated|holds|fails/i);
  });

  it('draws both at one scale on the map', () => {
    const ratio = areaPx2(made, 'laid-greater-london-shape') / areaPx2(made, 'place-kenya');
    expect(ratio / (outlinedKm2('greater-london')! / outlinedKm2('kenya')!)).toBeCloseTo(1, 2);
  });

  it('has a strip of both with areas and share', () => {
    expect(content.items.map(({ id, role }) => [id, role.kind])).toEqual([
      ['greater-london', 'laid'],
      ['kenya', 'ground'],
    ]);
    const [london, kenya] = content.items.map(({ words }) => words);
    expect(london.areas.map(plain)).toEqual(['1,574 km²', '608 sq mi']);
    expect(london.share).toBe('0.27% of Kenya');
    expect(kenya.share).toBeNull();
  });

  it('credits London’s boroughs where they are drawn, or the Thames between them, and nowhere else', () => {
    const creditsOf = (ground: string, laid: string) =>
      placesFigureOf(ground, [laid]).content.credits.join(' ');
    expect(creditsOf('kenya', 'belgium')).not.toContain('Ordnance Survey');
    // So large a shape has London on its map.
    expect(creditsOf('belgium', 'ukraine')).toContain('Ordnance Survey');
  });

  it('says what areas can mean and credits what is drawn', () => {
    expect(content.notes.join(' ')).toMatch(/Greater London has 1,569–1,579.*Kenya has 569,140/);
    expect(content.credits.join(' ')).toMatch(/OpenStreetMap.*Ordnance Survey/);
    expect(content.credits.join(' ')).not.toContain('U.S. Census');
    expect(content.allSources.join(' ')).toContain('Greater London');
  });

  it('takes other words, and moves what somebody has moved', () => {
    const placement = { center: [37, 1], bearingDegrees: 90 };
    const moved = placesFigureOf(
      'kenya',
      ['greater-london'],
      { title: 'Mine' },
      new Map([['greater-london', placement]]),
    );
    expect(moved.figure.facts.title).toBe('Mine');
    const [shape] = moved.content.data.shapes();
    expect(shape.geometry.coordinates[0][0][0][1]).toBeGreaterThan(0.5);
  });

  it('says the same in Ukrainian', () => {
    const { facts } = placesFigureOf('kenya', ['greater-london'], { catalogue: uk }).figure;
    expect(facts.title).toMatch(/^Кенія — це .*більше, ніж Великий Лондон$/);
    expect(plain(facts.altText)).toContain('лише для порівняння площ');
  });
});

describe('the data of compared places', () => {
  const { content, figure } = placesFigureOf('kenya', ['greater-london', 'belgium']);
  const features = content.data.shapes();

  it('are what is laid, where it is laid, and the ground, each measured as it is', () => {
    expect(features.map(({ properties: { id, role } }) => [id, role])).toEqual([
      ['greater-london', 'laid'],
      ['belgium', 'laid'],
      ['kenya', 'ground'],
    ]);
    for (const { geometry, properties } of features) {
      expect(areaM2(geometry) / 1e6).toBe(properties.areaKm2);
      expect(properties.licence).not.toBe('');
      const [lon] = geometry.coordinates[0][0][0];
      expect(lon).toBeGreaterThan(33);
    }
    expect(features[0].properties.areaKm2).toBeCloseTo(outlinedKm2('greater-london')!, 3);
    expect(features[0].properties.source).toMatch(/^A place’s outline, moved at true size/);
  });

  it('are a line of CSV for each place, with its ratio to the ground', () => {
    const lines = areasCsv(content.data.areas(), en).trimEnd().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
      'greater-london',
      'belgium',
      'kenya',
    ]);
    expect(lines[3]).toContain(',kenya,1,');
  });

  it('come with a README that has the sums and the command', () => {
    const readme = dataFiles({ catalogue: en }, figure.facts, content.data, BESIDE)[2].content;
    expect(readme).toMatch(/^# Greater London and Belgium over Kenya\n/);
    expect(plain(readme)).toMatch(/- Kenya is .*÷ 1,569–1,579 km² =/);
    expect(readme).toContain('compare "Greater London" "Belgium" "Kenya" --out figure.svg');
  });
});

const COMPARED: readonly (readonly [what: string, ground: string, laid: readonly string[]])[] = [
  ['a place over a much smaller one, which has the antimeridian in it', 'ukraine', ['russia']],
  ['a continent about the pole', 'brazil', ['antarctica']],
  ['one that is hardly there', 'kenya', ['monaco']],
  ['islands over the antimeridian', 'kenya', ['fiji']],
  ['a place over one with the antimeridian in it', 'fiji', ['kharkiv-oblast']],
  ['several', 'ukraine', ['kenya', 'belgium', 'greater-london', 'wales', 'monaco', 'fiji']],
];

describe.each(COMPARED)('a figure of %s', (_, ground, laid) => {
  const made = placesFigureOf(ground, laid, { size: FIGURE_SIZES.a4 });

  it('has all of them at one scale', () => {
    const scale = areaPx2(made, `place-${ground}`) / outlinedKm2(ground)!;
    for (const id of laid) {
      const found = areaPx2(made, `laid-${id}-shape`) / outlinedKm2(id)!;
      if (id !== 'monaco') expect(found / scale, id).toBeCloseTo(1, 1);
    }
    const rings = pathsOf(made).filter(({ id }) => id?.endsWith('-ring'));
    expect(rings).toHaveLength(laid.includes('monaco') ? 1 : 0);
  });

  it('names each of them, no name on another', () => {
    const names = namesOnMap(made);
    const written = names.map(({ text }) => text).join(' ');
    for (const item of made.content.items) {
      expect(written, item.name).toContain(item.name.split(' ')[0]);
    }
    const words = names.map(cornersOfText);
    words.forEach((line, i) => {
      for (const other of words.slice(0, i)) expect(overlaps(line, other)).toBe(false);
    });
  });
});

describe('compared places', () => {
  it('have a figure in the sizes of pages and phones, in one colour as well', () => {
    for (const size of ['square', 'a4-portrait', '390x844']) {
      const parsed = parseFigureSize(size);
      if (!parsed.ok) throw new Error(size);
      const laid = ['greater-london', 'wales', 'belgium', 'fiji', 'monaco', 'ukraine'];
      const { figure } = placesFigureOf('kenya', laid, { size: parsed.size, theme: 'mono' });
      const shapes = marksIn(figure.drawing.marks).filter(
        (mark): mark is Path => mark.kind === 'path' && /^laid-.*-shape$/.test(mark.id ?? ''),
      );
      const hatches = shapes.map(({ hatch }) => JSON.stringify(hatch));
      expect(new Set(hatches).size).toBe(laid.length);
    }
  });

  it('without an outline are refused by name', () => {
    const made = makeFigure(placesOrderOf('kenya', ['dartmoor']));
    expect(made).toMatchObject({ ok: false, problem: { kind: 'no-outline' } });
    if (!made.ok) {
      expect(describeFigureProblem(made.problem, en)).toMatch(/^There is no outline of Dartmoor/);
    }
  });

  it('may be one place alone', () => {
    const { figure, content } = placesFigureOf('kenya', []);
    expect(figure.facts.title).toBe('Kenya');
    expect(content.checks).toEqual([]);
  });
});
