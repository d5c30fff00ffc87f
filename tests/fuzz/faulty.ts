import fc from 'fast-check';
import { target, type Targets } from './target.ts';

const inputs = fc.string();
const budget = { baseMs: 60, perKilobyteMs: 0 };

/** Targets with faults of every kind, to see that they are found. */
export const TARGETS = {
  sound: async () => target({ inputs, faults: () => [] }),
  throwing: async () =>
    target({
      inputs,
      faults: (text) => {
        if (text.length > 3) throw new RangeError(`too long: ${text}`);
        return [];
      },
    }),
  wrong: async () =>
    target({ inputs, faults: (text) => (/[a-z]/.test(text) ? [`letter: ${text}`] : []) }),
  slow: async () =>
    target({
      inputs,
      faults: (text) => {
        if (text.length > 3) spin(120);
        return [];
      },
      budget,
    }),
  hanging: async () =>
    target({
      inputs,
      faults: (text) => {
        while (text.length > 3);
        return [];
      },
      budget,
    }),
  falling: async () =>
    target({
      inputs,
      faults: (text) => {
        if (text.length > 3) process.exit(3);
        return [];
      },
    }),
} as const satisfies Targets;

/** Keeps the processor busy for so long. */
function spin(ms: number): void {
  const { user, system } = process.cpuUsage();
  const end = user + system + ms * 1000;
  for (let now = 0; now < end;) {
    const usage = process.cpuUsage();
    now = usage.user + usage.system;
  }
}
