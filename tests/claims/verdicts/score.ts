import { answerTo } from './answer.ts';
import type { VerdictSample } from './expectation.ts';
import { type Aspect, type Finding, judge } from './judge.ts';
import { judgeSpeaker } from './speaker.ts';

/** How a corpus came out: of each aspect what was looked at, what is right, and every mistake. */
export interface Score {
  readonly counts: ReadonlyMap<Aspect, { readonly right: number; readonly all: number }>;
  /** One paragraph a text with mistakes. */
  readonly mistakes: readonly string[];
}

/** Runs every text through the command and holds the answers against what is right. */
export async function score(samples: readonly VerdictSample[]): Promise<Score> {
  const counts = new Map<Aspect, { right: number; all: number }>();
  const mistakes: string[] = [];
  for (const sample of samples) {
    const answer = await answerTo(sample.text, sample.reportDate);
    const findings = [...judge(sample, answer), ...judgeSpeaker(sample)];
    for (const { aspect, mistake } of findings) {
      const { right, all } = counts.get(aspect) ?? { right: 0, all: 0 };
      counts.set(aspect, { right: right + (mistake === null ? 1 : 0), all: all + 1 });
    }
    const wrong = findings.filter(({ mistake }) => mistake !== null);
    if (wrong.length > 0) mistakes.push(paragraph(sample, wrong));
  }
  return { counts, mistakes };
}

/** The share that is right of what was looked at; 1 if there was nothing. */
export function shareRight({ counts }: Score, aspect: Aspect): number {
  const { right, all } = counts.get(aspect) ?? { right: 1, all: 1 };
  return right / all;
}

/** How many mistakes of one aspect there are. */
export function mistakesOf({ counts }: Score, aspect: Aspect): number {
  const { right, all } = counts.get(aspect) ?? { right: 0, all: 0 };
  return all - right;
}

/** All counts in a line. */
export function summary({ counts }: Score): string {
  return [...counts].map(([aspect, { right, all }]) => `${aspect} ${right}/${all}`).join(', ');
}

function paragraph({ id, text }: VerdictSample, wrong: readonly Finding[]): string {
  const lines = wrong.map(({ aspect, mistake }) => `  ${aspect}: ${mistake}`);
  return [`${id}: ${text}`, ...lines].join('\n');
}
