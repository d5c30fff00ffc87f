import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { VALUE_OPTIONS } from '../../../src/cli/arguments.ts';
import { run } from '../../cli/inProcess.ts';
import { pages } from '../inputs/pages.ts';
import { shortTexts, texts } from '../inputs/texts.ts';
import { LANGUAGES, lostIn } from '../oracles/words.ts';
import { target } from '../target.ts';

const operand = fc.oneof(
  shortTexts,
  fc.constantFrom('-', '--', '.', '..', 'report.txt', 'page.html', 'none-such', '-5', '5 ha', '\n'),
);
/** Figures go into the working folder, a temporary one, and nowhere else. */
const out = fc.constantFrom('f.svg', 'f.gif', 'no/f.svg', '.', '', 'f');
const option = fc.oneof(
  fc.constantFrom(['--json'], ['--ndjson'], ['--help'], ['-h'], ['--'], ['--jsn'], ['-x']),
  fc
    .tuple(
      fc.constantFrom(...VALUE_OPTIONS.filter((name) => name !== 'out')),
      shortTexts,
      fc.boolean(),
    )
    .map(([name, value, isOne]) => (isOne ? [`--${name}=${value}`] : [`--${name}`, value])),
  out.map((file) => ['--out', file]),
);
const argv = fc
  .tuple(
    fc.constantFrom(
      'check',
      'compare',
      'places',
      'measure',
      'check',
      'compare',
      'places',
      'change',
      'x',
    ),
    fc.array(
      fc.oneof(
        operand.map((one) => [one]),
        option,
      ),
      { maxLength: 4 },
    ),
  )
  .map(([command, rest]) => [command, ...rest.flat()]);

/** The command line with any arguments, beside files of any content. */
export const commands = target({
  inputs: fc.record({ argv, text: texts, page: pages }),
  faults: async ({ argv, text, page }) => {
    writeFileSync('report.txt', text);
    writeFileSync('page.html', page);
    const given = JSON.stringify({ argv, text, page });
    const faults = [];
    for (const catalogue of LANGUAGES) {
      const { stdout, stderr, exitCode } = await run(argv, catalogue, { stdin: twoLines() });
      const isByLine = argv.includes('--ndjson');
      faults.push(...streamFaults(isByLine ? '' : stdout, stderr, exitCode));
      const isWhole = argv.includes('--json') && !isByLine;
      if (exitCode === 0 && isWhole && stdout.startsWith('{')) JSON.parse(stdout);
      if (isByLine && stdout.startsWith('{')) {
        for (const line of stdout.split('\n')) if (line !== '') JSON.parse(line);
      }
      if (!argv.includes('--json') && !isByLine) faults.push(...lostIn(stdout + stderr, given));
    }
    return faults;
  },
  budget: { baseMs: 4000, perKilobyteMs: 200 },
});

function streamFaults(stdout: string, stderr: string, exitCode: number): string[] {
  if (exitCode === 0) return stderr === '' ? [] : [`succeeds with an error: ${stderr}`];
  return [
    ...(exitCode === 2 ? [] : [`exit code: ${exitCode}`]),
    ...(stdout === '' ? [] : ['fails with an answer: ']),
    ...(/^areacheck: [^\n]+\n$/.test(stderr)
      ? []
      : [`error on no line: ${JSON.stringify(stderr)}`]),
    ...(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(stderr.slice(0, -1))
      ? [`control characters in an error: ${JSON.stringify(stderr)}`]
      : []),
  ];
}

async function* twoLines() {
  yield Buffer.from('{"text":"It burned 40 acres."}\n[');
}
