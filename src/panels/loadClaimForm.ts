import { lazily } from '../workspace/lazily.ts';

/** The first screen does without it. */
export const loadClaimForm = lazily(async () => (await import('./ClaimForm.svelte')).default);
