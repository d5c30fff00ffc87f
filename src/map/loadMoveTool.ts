import { lazily } from '../workspace/lazily.ts';

/** The first screen does without it. */
export const loadMoveTool = lazily(async () => (await import('./MoveTool.svelte')).default);
