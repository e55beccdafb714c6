import { parentPort, workerData } from 'node:worker_threads';
import { notRead } from '../document-text.ts';
import { readPdfWords } from './read-pdf-words.ts';

// Reads one PDF beside the product, which can end it: a file built to exhaust its reader exhausts nothing else.
try {
  const bytes: unknown = workerData;
  if (bytes instanceof Uint8Array) parentPort?.postMessage(await readPdfWords(bytes));
} catch (fault) {
  const isLocked = fault instanceof Error && fault.name === 'PasswordException';
  parentPort?.postMessage(
    notRead(isLocked ? 'It is encrypted.' : 'It is damaged, or made in a way that cannot be read.'),
  );
}
