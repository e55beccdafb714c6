import { parentPort, workerData } from 'node:worker_threads';
import { checkableReturns } from '#cli/returns/checkable-returns.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { RefusedFile } from '#returns/engine/refused-file.ts';
import { openReportDesk } from '#usecases/return-checks/open-report-desk.ts';
import type { ReportDesk } from '#usecases/return-checks/report-desk.ts';
import { openSealed } from './sealed-file.ts';
import type { CheckFile, DeskQuestion, WorkerSaid, WorkerTalk } from './worker-talk.ts';

// A thread of its own for each check: a census of a large county takes seconds, in which nobody else is kept waiting; and
// the report stays here, where it is asked about a page at a time.

/** How often it says how far it is, in milliseconds. */
const SAYS_EVERY = 100;

let [bytesRead, lastSaid] = [0, 0];

await work(workerData as WorkerTalk);

async function work({ returnId, year, answers, files, explained }: WorkerTalk): Promise<void> {
  const checker = checkableReturns.find(({ id }) => id === returnId);
  if (checker === undefined) throw new RangeError(`There is no return ${returnId}`);
  const byName = Map.groupBy(files, ({ ask }) => ask);
  const given = new Map([...byName].map(([name, each]) => [name, each.map(givenFile)]));
  const checked = await checker.check(given, year, answers);
  if (isRefusal(checked)) return say({ said: 'refused', because: whyRefused(checked) });
  const desk = openReportDesk(checked, {
    words: await checker.wordsOf(year),
    explained,
    writeWorkbook: async (...report) => (await import('#cli/report-workbook.ts')).reportWorkbook(...report),
  });
  parentPort?.on('message', (asked: DeskQuestion) => answer(desk, asked));
  say({ said: 'checked' });
}

function whyRefused({ file, because, line, todo }: RefusedFile): string {
  return `${file}: ${because}${line === undefined ? '' : ` (line ${line})`} ${todo}`;
}

async function answer(desk: ReportDesk, { number, question, asked }: DeskQuestion): Promise<void> {
  try {
    // Whoever asks is typed by the same desk: what is asked fits the question.
    const method = desk[question] as (...given: readonly unknown[]) => unknown;
    say({ said: 'answer', number, answer: await method(...asked) });
  } catch (fault) {
    say({ said: 'fault', number, message: fault instanceof Error ? fault.message : String(fault) });
  }
}

function givenFile({ name, sealed }: CheckFile): GivenFile {
  return { name, size: sealed.size, open: () => counted(openSealed(sealed)) };
}

async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    bytesRead += piece.length;
    if (performance.now() - lastSaid > SAYS_EVERY) {
      say({ said: 'read', bytes: bytesRead });
      lastSaid = performance.now();
    }
    yield piece;
  }
}

function say(said: WorkerSaid): void {
  parentPort?.postMessage(said);
}
