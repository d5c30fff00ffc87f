/**
 * A hundred figures of reports from all over the world by one run of `snapshot --reports`, beside as
 * many runs at a time as there are processors, a process for each figure, as a script would have it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runPackage } from '../../scripts/lib/run.mjs';

const COUNT = 100;
/** A process each takes long: a part of the reports tells how long. */
const ALONE = 20;

const COMMAND = join(ROOT, 'lib/cli/areacheck.js');
const folder = mkdtempSync(join(tmpdir(), 'areacheck-reports-'));
const reports = join(folder, 'reports');

const texts = (
  JSON.parse(
    readFileSync(new URL('../fixtures/figures/reports.json', import.meta.url), 'utf8'),
  ) as [name: string, text: string | null][]
).flatMap(([, text]) => text ?? []);

/** The same reports again and again, each time with another figure. */
function textOf(number: number): string {
  const round = Math.floor(number / texts.length);
  return texts[number % texts.length].replace(/\d[\d,]*\d/, (written) => {
    const value = Number(written.replaceAll(',', '')) * (1 + 0.02 * round);
    return Math.round(value).toLocaleString(written.includes(',') ? 'en' : 'fr');
  });
}

function areacheck(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const argv = [COMMAND, 'snapshot', '--force', ...args];
    spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`exit code ${code}`)),
    );
  });
}

const fileOf = (number: number) => join(reports, `${number}.txt`);

async function alone(count: number): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) {
      const number = next++;
      await areacheck('--report', fileOf(number), '--out', join(folder, `${number}.png`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function timed(count: number, draw: () => Promise<void>) {
  const from = performance.now();
  await draw();
  const seconds = (performance.now() - from) / 1000;
  return { figures: count, seconds, perMinute: (60 * count) / seconds };
}

await runPackage('vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
mkdirSync(reports);
for (let number = 0; number < COUNT; number++) writeFileSync(fileOf(number), textOf(number));
const rows = {
  'one run, --reports': await timed(COUNT, () =>
    areacheck('--reports', reports, '--out', join(folder, 'out')),
  ),
  'a process each': await timed(ALONE, () => alone(ALONE)),
};
const peer = rows['a process each'].perMinute;
console.log(
  `\nPNGs of reports, 720 pixels wide at two a pixel, ${availableParallelism()} processors`,
);
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, { figures, seconds, perMinute }]) => [
      name,
      {
        figures,
        s: Number(seconds.toPrecision(3)),
        'figures a minute': Math.round(perMinute),
        "times a process each's": Number((perMinute / peer).toPrecision(2)),
      },
    ]),
  ),
);
rmSync(folder, { recursive: true });
