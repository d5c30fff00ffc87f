import type { Basemap, Town } from '../figure/basemap.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { ClaimShape } from './claimShape.svelte.ts';
import { LabelSource } from './labels/labelScene.svelte.ts';
import { Lying } from './lying.svelte.ts';
import { MapData } from './style/mapData.svelte.ts';

/** All that a map of the workspace's claim is made of. */
export class ReportScene {
  readonly shape: ClaimShape;
  readonly lying: Lying;
  readonly data: MapData;
  readonly labels: LabelSource;

  /**
   * @param basemap the ground, once it is there
   * @param cities further cities of the world, once they are there
   */
  constructor(
    workspace: Workspace,
    basemap: () => Basemap | null,
    cities: () => readonly Town[],
    catalogue: Catalogue,
  ) {
    this.shape = new ClaimShape(workspace);
    this.lying = new Lying(workspace);
    this.data = new MapData(workspace, this.shape, this.lying, basemap);
    this.labels = new LabelSource(workspace, this.shape, this.lying, basemap, cities, catalogue);
  }
}
