import { parseArgs } from 'node:util';
import { Hammer } from './hammer.ts';
import { fuzz, type RoundResult } from './round.ts';
import { keepFound } from './seeds.ts';
import { TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() & 0x3fffffff : Number(values.seed);
const known = Object.keys(TARGETS);
const names = positionals.length > 0 ? positionals : known;
const unknown = names.find((name) => !known.includes(name));
if (!(minutes > 0) || !Number.isInteger(seed) || unknown !== undefined) {
  console.error(
    `npm run fuzz -- [TARGET …] [--minutes 10] [--seed INTEGER]; targets are ${known.join(', ')}`,
  );
  process.exit(2);
}

console.log(`seed ${seed}`);
const hammer = new Hammer();
const results: RoundResult[] = [];
for (const name of names) {
  const end = Date.now() + (minutes * 60_000) / names.length;
  const result = await fuzz(name, TARGETS, hammer, { seed, goesOn: () => Date.now() < end });
  results.push(result);
  for (const { why, input, count } of result.faults) {
    console.log(`${name}: ${why}\n  ${count} times; ${keepFound(name, { why, input })}`);
  }
}
hammer.stop();

console.table(
  results.map(({ target, inputs, faults, slowest }) => ({
    target,
    inputs,
    faults: faults.reduce((sum, { count }) => sum + count, 0),
    kinds: faults.length,
    'slowest, ms': Math.round(slowest.cpuMs),
    'of bytes': slowest.bytes,
  })),
);
process.exit(results.some(({ faults }) => faults.length > 0) ? 1 : 0);
