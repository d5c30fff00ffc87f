import fc from 'fast-check';
import { LineChecker } from '../../../src/cli/ndjson/lineChecker.ts';
import { en } from '../../../src/text/en/command.ts';
import { damagedJson, mutatedJson } from '../inputs/mutated.ts';
import { texts } from '../inputs/texts.ts';
import { lostIn } from '../oracles/words.ts';
import { target } from '../target.ts';

const document = fc.record(
  {
    id: fc.oneof(fc.nat(), fc.string(), fc.constant(null), fc.jsonValue()),
    text: texts,
    date: fc.constantFrom('2022-09-14', '2022-13-01', null, 5),
  },
  { requiredKeys: ['text'] },
);

const checker = new LineChecker({}, en);

/** Lines of `check --ndjson`. */
export const lines = target({
  inputs: damagedJson(mutatedJson(document)),
  faults: (line) => {
    const answer = checker.answer({ number: 7, text: line });
    if (!answer.ok) return [`gives up: ${answer.message}`];
    const json = answer.json.join('');
    const told = JSON.parse(json) as { id?: unknown; error?: string; claims?: unknown };
    const given = parsed(line);
    return [
      ...(/[\r\n]/.test(json) ? ['breaks the line: '] : []),
      ...((told.error === undefined) === (told.claims === undefined) ? ['neither nor: '] : []),
      ...(JSON.stringify(told.id) === JSON.stringify(given?.id) ? [] : [`another id: ${json}`]),
      ...(told.error === undefined ? [] : lostIn(told.error, line)),
    ];
  },
  budget: { baseMs: 1500, perKilobyteMs: 100 },
});

/** The object on the line; nothing else has an id. */
function parsed(line: string): { id?: unknown } | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
