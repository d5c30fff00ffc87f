import { loadCities } from '../map/loadBasemap.ts';
import { loadMapTool, loadNearGround, loadPlaceDetails } from '../map/loadMapParts.ts';
import { asBigAs } from './asBigAs.svelte.ts';
import { loadBordersNote } from './loadBordersNote.ts';
import { loadClaimForm } from './loadClaimForm.ts';
import { lazily } from '../workspace/lazily.ts';
import { loadPhotographed } from './figure/loadPhotographed.ts';
import { figurePress } from './figure/pagePress.ts';
import type { ComparedDoor } from './compared/comparedDoor.svelte.ts';
import type { ReadingDoor } from './reading/readingDoor.svelte.ts';

export const loadSourcesDialog = lazily(
  async () => (await import('./SourcesDialog.svelte')).default,
);

export const loadExportDialog = lazily(async () => (await import('./ExportDialog.svelte')).default);

/**
 * All that the page may need later and does not fetch for its first screen, a line each. A part
 * resolves when it is here to stay, so that using it asks the network for nothing more.
 */
export const lateParts = (door: ReadingDoor, comparing: ComparedDoor): readonly LatePart[] => [
  loadExportDialog,
  loadPhotographed,
  loadSourcesDialog,
  () => figurePress.prepare(),
  () => door.prepare(),
  () => comparing.prepare(),
  loadCities,
  () => import('../map/StaticMap.svelte'),
  () => import('../workspace/layerUrls.ts'),
  loadMapTool,
  loadPlaceDetails,
  loadNearGround,
  loadClaimForm,
  () => asBigAs.load(),
  loadBordersNote,
  () => Promise.all([...document.fonts].map((face) => face.load())),
];

type LatePart = () => Promise<unknown>;

/** `ready`: all there, the network may go; `partly`: what is missing is asked for when it is used. */
export type OfflineState = 'ready' | 'partly';

/** Fetches every part, whichever of them fail. */
export async function fetchLateParts(parts: readonly LatePart[]): Promise<OfflineState> {
  const outcomes = await Promise.allSettled(parts.map((part) => part()));
  return outcomes.every(({ status }) => status === 'fulfilled') ? 'ready' : 'partly';
}

/**
 * Fetches every part in a quiet moment, says on the page's root (`data-offline`) what came of it, and
 * tries again when a lost network is back. Returns how to end that.
 */
export function followLateParts(parts: readonly LatePart[]): () => void {
  const { dataset } = document.documentElement;
  const fetchAll = () => void fetchLateParts(parts).then((state) => (dataset.offline = state));
  const again = () => dataset.offline === 'partly' && fetchAll();
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: 2000 });
  else setTimeout(fetchAll, 500);
  window.addEventListener('online', again);
  return () => window.removeEventListener('online', again);
}
