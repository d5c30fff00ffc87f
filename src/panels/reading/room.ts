/** All of reading reports that the first screen does without, loaded as one. */
export { ReadingDesk } from '../../workspace/readingDesk.svelte.ts';
export { default as PublishDialog } from './PublishDialog.svelte';
export { default as ReadDialog } from './ReadDialog.svelte';
export { default as ReportPanel } from './ReportPanel.svelte';
