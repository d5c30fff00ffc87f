import { lazily } from '../workspace/lazily.ts';

/** The first screen does without it. */
export const loadBordersNote = lazily(
  async () => (await import('../claims/words/bordersNote.ts')).bordersNote,
);
