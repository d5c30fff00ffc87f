import { parentPort, workerData } from 'node:worker_threads';
import { COMMAND_CATALOGUES } from '../../text/commandCatalogues.ts';
import { loadGazetteer } from '../gazetteer.ts';
import { askedForm } from '../snapshotOrder.ts';
import { readClaimChoice } from './chosenClaims.ts';
import { drawReport } from './drawReport.ts';
import type { BatchSetting, ReportJob, WorkerAnswer } from './messages.ts';

const setting = workerData as BatchSetting;
const catalogue = await COMMAND_CATALOGUES[setting.language]();
await loadGazetteer();
const asked = await askedForm(setting.values, setting.madeOn, catalogue);
const choice = readClaimChoice(setting.values.claim ?? 'first');
// Whoever started this has read the same options before.
if (!asked.ok || choice === null) throw new Error(asked.ok ? 'claim' : asked.message);
const form = { setting, claimForm: asked.claimForm, choice, catalogue };

parentPort?.on('message', async (job: ReportJob) => {
  for await (const answer of drawReport(job, form)) post(answer);
});

/** Pictures change hands, as they are large; what is a part of something larger is copied. */
function post(answer: WorkerAnswer): void {
  const files = answer.kind === 'figure' && answer.figure.ok ? answer.figure.files : [];
  const whole = files.filter(({ bytes }) => bytes.length === bytes.buffer.byteLength);
  parentPort?.postMessage(
    answer,
    whole.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}
