import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlWork } from '../xml/xml-work.ts';
import { cinFileLimits } from './cin-file-limits.ts';
import { CinFileRefused } from './cin-file-refused.ts';
import { readCinFile } from './read-cin-file.ts';

const CHILD = '<Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers></Child>';

function message(inner: string): Buffer {
  return Buffer.from(`<Message><Children>${inner}</Children></Message>`);
}

for (const [why, inner, says] of [
  ['children', CHILD.repeat(cinFileLimits.children + 1), /more than 200,000 children/],
  ['oddities', '<a/>'.repeat(cinFileLimits.oddities + 1), /^More than 500,000 things/],
  ['oddities in plain children', plainWithEmpty(cinFileLimits.oddities + 1), /^More than 500,000 things/],
] as const)
  test(`more ${why} than any census has are too large`, async () => {
    await assert.rejects(Array.fromAsync(readCinFile([message(inner)])), isTooLarge(says));
  });

/** Children as every system writes them, with so many empty elements in all of them. */
function plainWithEmpty(count: number): string {
  const empty = '<UPN></UPN><FormerUPN></FormerUPN><UPNunknown></UPNunknown><PersonBirthDate></PersonBirthDate>';
  const child = CHILD.replace('</LAchildID>', `</LAchildID>${empty}`);
  return child.repeat(Math.ceil(count / 4));
}

test('more work for the parser than any census is too large, of several files together', async () => {
  const work = new XmlWork(10);
  const odd = message('<Child><Odd/></Child>');
  await Array.fromAsync(readCinFile([odd], work));
  const says = /more elements, attributes and line ends than any census/;
  await assert.rejects(Array.fromAsync(readCinFile([odd], work)), isTooLarge(says));
});

function isTooLarge(says: RegExp): (fault: unknown) => true {
  return (fault) => {
    assert.ok(fault instanceof CinFileRefused);
    assert.equal(fault.reason, 'too-large');
    assert.match(fault.message, says);
    return true;
  };
}
