import { Worker } from 'node:worker_threads';
import { type DocumentText, notRead } from './document-text.ts';

/** A long report takes a second; what takes longer is built to keep its reader busy. */
const LONGEST_MS = 15_000;
const MOST_MEMORY_MB = 256;
/** Each reading takes a thread and its memory, so that they wait for one another. */
let before: Promise<unknown> = Promise.resolve();

/** The words of a PDF. One that is encrypted, damaged, all pictures or too much for its reader is not read and says so. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const reading = before.then(() => readBeside(bytes));
  before = reading;
  return reading;
}

/** Reads beside the product, so that a file that exhausts its reader keeps nobody else waiting. */
function readBeside(bytes: Uint8Array): Promise<DocumentText> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf/pdf-words.worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      // Its complaints may hold words of the file, which belong in no log.
      stdout: true,
      stderr: true,
    });
    const end = (text: DocumentText) => {
      clearTimeout(timer);
      resolve(text);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(notRead('It takes longer to read than any letter.')), LONGEST_MS);
    worker.once('message', (text: DocumentText) => end(text));
    worker.once('error', () => end(notRead('It is more than its reader can hold.')));
    worker.once('exit', () => end(notRead('It cannot be read.')));
  });
}
