import type { Basemap } from '../draw/ground/basemap.ts';
import { lookOf } from '../draw/ground/nearGround.ts';
import { mercatorView } from '../draw/view/mercatorView.ts';
import type { PageMap } from '../figure/pageMap.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { MapView } from '../workspace/mapView.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { nearerGround } from './nearerGround.ts';
import { ReportScene } from './reportScene.svelte.ts';

/** The claim's map as it is looked at, to be put onto a figure. */
interface LookedAt {
  /** Without a picture: that is drawn for a box of the sheet. */
  readonly pageMap: PageMap;
  readonly scene: ReportScene;
}

/** @param catalogue in whose language the map's names are */
export async function pageMapOf(
  workspace: Workspace,
  look: MapView,
  wholeGround: Basemap | null,
  catalogue: Catalogue,
): Promise<LookedAt> {
  let basemap = wholeGround;
  const scene = new ReportScene(
    workspace,
    () => basemap,
    () => basemap?.cities ?? [],
    catalogue,
  );
  const near = scene.isBare ? null : lookOf(mercatorView(look, look));
  if (basemap && near) basemap = await nearerGround(basemap, near, scene.drawnUnits);
  const labels = scene.labels.scene([]);
  const { showMercator } = workspace;
  const pageMap = { look, labels, shown: scene.shown(), hasMercatorCopy: showMercator, png: null };
  return { pageMap, scene };
}
