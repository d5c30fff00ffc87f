import { describe, expect, it } from 'vitest';
import { areasCsv } from '../../../src/claims/publish/areasCsv.ts';
import { dataFiles } from '../../../src/figure/data/files.ts';
import { figureReadme } from '../../../src/figure/data/readme.ts';
import { areaM2 } from '../../../src/measure/area.ts';
import { findProblems } from '../../../src/measure/problems.ts';
import { en } from '../../../src/text/en/index.ts';
import { BESIDE, figureOf, orderOf } from '../orders.ts';

const COMPARED = ['belgium', 'derbyshire', 'dartmoor'];
const order = orderOf({ compareWith: COMPARED });
const { figure, content } = figureOf({ compareWith: COMPARED });
const { data } = content;

describe('the shapes of a figure', () => {
  const features = data.shapes();
  const byId = (id: string) => features.find(({ properties }) => properties.id === id)!;

  it('are the claim where it lies and each place that has an outline, in its parts', () => {
    expect(features.map(({ properties }) => properties.id)).toEqual([
      'claim',
      'greater-london',
      'kharkiv-oblast',
      'kherson-oblast',
      'donetsk-oblast',
      'luhansk-oblast',
      'kyiv-oblast',
      'kyiv-city',
      'derbyshire',
      'belgium',
    ]);
    expect(byId('luhansk-oblast').properties.partOf).toBe('donbas');
    expect(byId('claim').geometry.coordinates[0][0][0][0]).toBeGreaterThan(30);
  });

  it('have the area that is measured on them', () => {
    for (const { geometry, properties } of features) {
      expect(areaM2(geometry) / 1e6).toBe(properties.areaKm2);
    }
    expect(byId('claim').properties.areaKm2).toBeCloseTo((2300 * 1609.344 ** 2) / 1e6, 3);
  });

  it('are sound, so that others measure the same', () => {
    const places = features.filter(({ properties }) => properties.role !== 'claim');
    for (const feature of places) expect(findProblems(feature), String(feature.id)).toEqual([]);
  });

  it('name source, licence and credit, and whether they are simplified', () => {
    for (const { properties } of features) {
      expect(properties.source).not.toBe('');
      expect(properties.licence).not.toBe('');
      expect(properties.credit).not.toBe('');
    }
    expect(byId('derbyshire').properties).toMatchObject({
      simplified: true,
      licence: expect.stringContaining('ODbL 1.0'),
    });
    expect(byId('belgium').properties).toMatchObject({ simplified: false, licence: 'ODbL 1.0' });
    expect(byId('kharkiv-oblast').properties.simplified).toBe(false);
  });
});

it('the numbers of a figure are a line for each place, all digits kept', () => {
  const [head, ...lines] = areasCsv(data.areas(), en).trimEnd().split('\r\n');
  expect(head).toMatch(/^id,name_en,name_uk,km2,/);
  expect(lines.map((line) => line.split(',')[0])).toEqual(
    content.items.slice(1).map(({ id }) => id),
  );
  expect(lines[1]).toContain(`,${content.items[2].areaKm2},`);
});

describe('the README of a figure', () => {
  const readme = figureReadme(figure.facts, data, BESIDE, en);

  it('has the checks with their sums, the credits, and the way to recompute them', () => {
    expect(readme).toMatch(/^# 2,300 square miles is 3\.8 times Greater London\n/);
    expect(readme).toContain('| Comparison | **rounded** |');
    expect(readme).toContain('npm run -s areacheck -- measure PATH/areas.geojson');
    expect(readme).toContain('npm run -s areacheck -- compare "2,300 sq mi" "Greater London"');
    for (const credit of figure.facts.credits.slice(0, 2)) {
      expect(readme).toContain(credit.split(' (')[0]);
    }
  });

  it('shows hostile words as words', () => {
    const hostile = orderOf({ title: '<script>alert(1)</script> [x](javascript:1)' });
    const facts = { ...figure.facts, title: hostile.title! };
    expect(figureReadme(facts, data, BESIDE, en)).not.toMatch(/[^\\]<script>|[^\\]\]\(javascript/);
  });
});

it('the files of a figure’s data are those that its README names', () => {
  const files = dataFiles(order, figure.facts, data, BESIDE);
  const readme = files.find(({ name }) => name === 'README.md')!.content;
  expect(files).toHaveLength(3);
  for (const { name } of files) if (name !== 'README.md') expect(readme).toContain(name);
  expect(JSON.parse(files[0].content).features).toHaveLength(10);
});
