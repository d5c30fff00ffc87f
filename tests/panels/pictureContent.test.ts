import { expect, it } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import { PALETTES } from '../../src/draw/palette.ts';
import { ReportScene } from '../../src/map/reportScene.svelte.ts';
import { pictureContent } from '../../src/panels/pictureContent.ts';
import { en } from '../../src/text/en/index.ts';
import { Workspace } from '../../src/workspace/workspace.svelte.ts';
import { claimOf, times, within } from '../claims/claimOf.ts';
import { atlasWith, firstScreenAtlas, UKRAINE_UNITS } from '../places/testAtlas.ts';

const atlas = firstScreenAtlas();

const contentOf = (workspace: Workspace) =>
  pictureContent(
    new ReportScene(
      workspace,
      () => null,
      () => [],
      en,
    ),
    PALETTES.light,
    '2026-11-25',
  );

it('the picture of the view says whose claim it is, and when a reader has changed it', () => {
  const workspace = new Workspace(atlas, firstReport(en).claims[0]);
  const content = () => contentOf(workspace);
  expect(content().standfirst).toContain('Stated by Volodymyr Zelensky');
  workspace.setNumbers({ area: { value: 2500, unit: 'sq mi', hedge: null } });
  const { title, standfirst } = content();
  expect(title.map(({ text }) => text).join('')).toMatch(/^A reader’s version: 2,500 square miles/);
  expect(standfirst).toBe(
    'Changed by a reader; the report says 2,300 square miles. On places the report names; exactly where is unknown.',
  );
  expect(JSON.stringify(content())).not.toMatch(/Zelensky|BBC/);
});

it('the picture of the view names and credits the places that it shows, and no others', () => {
  const places = [
    { placeId: 'russia', role: 'named' as const, why: '' },
    ...within('kherson-oblast'),
  ];
  const comparisons = [times(2, 'greater-london')];
  const { legend, credits } = contentOf(new Workspace(atlas, claimOf({ places, comparisons })));
  expect(legend.map(({ name }) => name)).toEqual([expect.any(String), 'Kherson oblast']);
  expect(credits.join()).toMatch(/OpenStreetMap/);

  const area = { value: 2300, unit: 'sq mi' as const, hedge: null };
  const bare = contentOf(new Workspace(atlas, claimOf({ area })));
  expect(bare.standfirst).toContain('Size only: where it lies is not known here.');
  expect(bare.legend).toHaveLength(1);
  expect(bare.credits).toEqual([]);
});

it('the picture of the view credits what it draws, not whatever else has been loaded', () => {
  const loaded = atlasWith(...UKRAINE_UNITS, 'cities/manhattan');
  const inKherson = claimOf({ places: within('kherson-oblast') });
  expect(contentOf(new Workspace(loaded, inKherson)).credits.join()).not.toMatch(/Census/);
  const asManhattan = { ...inKherson, comparisons: [times(2, 'manhattan')] };
  expect(contentOf(new Workspace(loaded, asManhattan)).credits.join()).toMatch(/Census/);
});
