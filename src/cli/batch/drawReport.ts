import { join } from 'node:path';
import type { Claim } from '../../claims/claim.ts';
import { properNames } from '../../claims/reading/properNames.ts';
import { type ReadText, readText } from '../../claims/reading/readText.ts';
import { figureFileStem } from '../../figure/fileName.ts';
import { USUAL_CONTENT } from '../../figure/formats/package.ts';
import type { ClaimOrder } from '../../figure/order.ts';
import { describeProductionProblem } from '../../figure/problem.ts';
import { languageOf } from '../../figure/style/styledCatalogue.ts';
import { makeWith, OUTPUTS, type ProductionProblem, putOut } from '../../figure/produce.ts';
import type { TextLanguage } from '../../text/catalogues.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { eachMade } from '../eachMade.ts';
import { targetFailure } from '../figureFile.ts';
import { formatOptions } from '../formatOptions.ts';
import { type OrderedForm, USUAL_LANGUAGE, type WordedForm } from '../figureForm.ts';
import { type Failure, failure } from '../outcome.ts';
import { nodePress } from '../press.ts';
import { targetProblem } from '../replaceFile.ts';
import { citationOf, claimsOf, type ReportClaim, reportClaims } from '../reportClaims.ts';
import { type ClaimForm, claimOrder, inLanguage } from '../snapshotOrder.ts';
import { type ClaimChoice, chosenClaims, type NumberedClaim } from './chosenClaims.ts';
import type {
  BatchSetting,
  ClaimFigure,
  ReportJob,
  UnwrittenFile,
  WorkerAnswer,
} from './messages.ts';

type Figure = ClaimFigure<UnwrittenFile>;

/** How the claims of a run are drawn. */
export interface BatchForm<Form = OrderedForm> {
  readonly setting: BatchSetting;
  readonly claimForm: ClaimForm<Form>;
  readonly choice: ClaimChoice;
  /** Of messages. */
  readonly catalogue: CommandCatalogue;
}

/** The figures of a report as they are made. */
export async function* drawReport(
  job: ReportJob,
  form: BatchForm,
): AsyncGenerator<WorkerAnswer, void> {
  const read = await claimsIn(job, form);
  if (!read.ok) return yield { kind: 'end', message: read.message, isSpent: false };
  let [count, isSpent] = [0, false];
  const claimForm = await inLanguage(form.claimForm, read.language);
  for (const chosen of chosenClaims(read.claims, form.choice)) {
    const { figure, problem } = await drawClaim(chosen, job, { ...form, claimForm });
    yield { kind: 'figure', figure };
    count++;
    isSpent ||= problem?.kind === 'failed';
  }
  const message = count === 0 ? whyNone([...read.claims].length, form) : null;
  yield { kind: 'end', message, isSpent };
}

/** Why none of so many claims is the one that was asked for; null if there is no claim at all. */
function whyNone(count: number, { choice, catalogue }: BatchForm) {
  return count === 0 ? null : catalogue.cli.snapshot.fewerClaims(String(choice), count);
}

interface ReadReport {
  readonly ok: true;
  readonly claims: Iterable<Claim>;
  readonly language: TextLanguage;
}

async function claimsIn(
  { source }: ReportJob,
  { setting: { values }, catalogue }: BatchForm,
): Promise<ReadReport | Failure> {
  if ('file' in source) {
    const read = await reportClaims(source.file, { date: values.date }, catalogue);
    return read.ok ? readReport(read.found, read.claims) : read;
  }
  const { text, date } = source;
  const found = readText(text, { reportDate: date ?? values.date });
  return readReport(found, claimsOf(found, citationOf({ text }), properNames(text)));
}

function readReport({ language }: ReadText, claims: Iterable<ReportClaim>): ReadReport {
  const each = eachMade(claims, ({ claim }) => claim);
  return { ok: true, claims: each, language: language ?? USUAL_LANGUAGE };
}

/** A claim's figure in all its files; what is there already is not drawn for nothing. */
async function drawClaim(
  { number, claim }: NumberedClaim,
  job: ReportJob,
  { setting, claimForm, choice, catalogue }: BatchForm<WordedForm>,
): Promise<{ readonly figure: Figure; readonly problem?: ProductionProblem }> {
  const refused = ({ message }: Failure): Figure => ({ claim: number, ok: false, message });
  const notMade = (problem: ProductionProblem) => {
    const words = catalogue.cli.snapshot.notMade(describeProductionProblem(problem, catalogue));
    return { figure: refused(failure(words)), problem };
  };
  const { values, outputs, force } = setting;
  const chosen = formatOptions(values, outputs, catalogue);
  if (!chosen.ok) return { figure: refused(chosen) };
  const ordered = await claimOrder(claim, claimForm, catalogue);
  if (!ordered.ok) return { figure: refused(ordered) };
  const { order } = ordered;
  const path = pathOf(order, job, choice === 'all' ? number : null, setting);
  const paths = outputs.map((output) => `${path}.${OUTPUTS[output].extension}`);
  for (const file of paths) {
    const problem = targetFailure(file, targetProblem(file, force), catalogue);
    if (problem) return { figure: refused(problem) };
  }
  const made = await makeWith(order, nodePress);
  if (!made.ok) return notMade(made.problem);
  const { options } = chosen;
  const files: UnwrittenFile[] = [];
  let size = { widthPx: 0, heightPx: 0 };
  for (const [i, output] of outputs.entries()) {
    const content = USUAL_CONTENT;
    const produced = await putOut(made, order, output, nodePress, { content, options });
    if (!produced.ok) return notMade(produced.problem);
    const { bytes, widthPx, heightPx } = produced;
    files.push({ file: paths[i], bytes });
    size = { widthPx, heightPx };
  }
  const { credits } = made.figure.facts;
  const language = languageOf(claimForm.form.catalogue);
  return {
    figure: { claim: number, ok: true, files, ...size, language, credits, leftOut: made.leftOut },
  };
}

/** What the figure's files are called but for their extensions; `_` stands in no other part of the name. */
function pathOf(
  order: ClaimOrder,
  { stem }: ReportJob,
  number: number | null,
  { folder }: BatchSetting,
): string {
  const parts = [stem, ...(number === null ? [] : [String(number)]), figureFileStem(order)];
  return join(folder, parts.join('_'));
}
