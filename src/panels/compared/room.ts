/** What comparing places needs, fetched together when it is first asked for. */
export { default as ComparedAreas } from './ComparedAreas.svelte';
export { default as ComparedPanel } from './ComparedPanel.svelte';
export { ComparedScene } from '../../map/compared/comparedScene.svelte.ts';
