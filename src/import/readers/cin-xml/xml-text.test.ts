import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childrenOf, readCensus } from '#test/support/cin-file.ts';
import { CinFileRefused } from './cin-file-refused.ts';
import { readCinFile } from './read-cin-file.ts';

const NAME = 'Zoë Šimůnková 😀';

function message(id: string, encoding?: string): string {
  const declaration = encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>\n`;
  const child = `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID></ChildIdentifiers></Child>`;
  return `${declaration}<Message>\n<Children>\n${child}</Children></Message>`;
}

function utf16(text: string, mark: boolean, big = false): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

const READ: readonly { why: string; file: Uint8Array; id: string; settled?: RegExp }[] = [
  { why: 'UTF-8, nothing declared', file: Buffer.from(message(NAME)), id: NAME },
  { why: 'UTF-8 with a mark', file: Buffer.from(`\uFEFF${message(NAME, 'UTF-8')}`), id: NAME },
  { why: 'UTF-16 little-endian', file: utf16(message(NAME, 'UTF-16'), true), id: NAME },
  { why: 'UTF-16 big-endian', file: utf16(message(NAME, 'utf-16'), true, true), id: NAME },
  { why: 'UTF-16 without a mark', file: utf16(message(NAME, 'UTF-16'), false), id: NAME },
  { why: 'UTF-16 without a mark, big-endian', file: utf16(message(NAME), false, true), id: NAME },
  { why: 'Windows-1252', file: Buffer.from(message('\x93Zo\xeb\x94', 'Windows-1252'), 'latin1'), id: '“Zoë”' },
  { why: 'ISO 8859-1', file: Buffer.from(message('Zo\xeb', 'iso-8859-1'), 'latin1'), id: 'Zoë' },
  { why: 'ASCII', file: Buffer.from(message('Zoe', 'US-ASCII')), id: 'Zoe' },
  { why: 'UTF-8 that says it is UTF-16', file: Buffer.from(message(NAME, 'utf-16')), id: NAME, settled: /UTF-8/ },
  {
    why: 'UTF-8 with a mark that says it is Windows-1252',
    file: Buffer.from(`\uFEFF${message(NAME, 'windows-1252')}`),
    id: NAME,
    settled: /UTF-8/,
  },
];

for (const { why, file, id, settled } of READ) {
  test(`read whole and byte by byte: ${why}`, async () => {
    const events = await readCensus(file);
    assert.equal(childrenOf(events)[0]?.identifiers.laChildId?.value, id);
    const told = events.flatMap((event) => (event.kind === 'oddity' ? [event.oddity.because] : []));
    assert.equal(told.length, settled === undefined ? 0 : 1);
    if (settled !== undefined) assert.match(told[0] ?? '', settled);
    const singly = await Array.fromAsync(readCinFile([...file].map((byte) => Uint8Array.of(byte))));
    assert.deepEqual(singly, events);
  });
}

test('a character may lie across pieces anywhere in a long file', async () => {
  for (let shift = 0; shift < 8; shift += 1) {
    const text = message(NAME).replace('<Children>', `<!--${'x'.repeat(shift)}${'😀ë'.repeat(15_000)}-->\n<Children>`);
    for (const file of [Buffer.from(text), utf16(text, true), utf16(text, true, true)]) {
      assert.equal(childrenOf(await readCensus(file))[0]?.identifiers.laChildId?.value, NAME);
    }
  }
});

const WRONG: readonly { why: string; file: Uint8Array; offset: number; says: RegExp }[] = [
  {
    why: 'Windows-1252 that declares nothing',
    file: Buffer.from(message('Zo\xeb'), 'latin1'),
    offset: 59,
    says: /stops being UTF-8/,
  },
  {
    why: 'half a character of UTF-16',
    file: utf16(message('a\uD800b'), true),
    offset: 118,
    says: /stops being UTF-16LE/,
  },
];

for (const { why, file, offset, says } of WRONG) {
  test(`refused with line and byte, however the bytes arrive: ${why}`, async () => {
    for (const size of [file.length, 1, 7]) {
      const chunks = Array.from({ length: Math.ceil(file.length / size) }, (_, i) =>
        file.subarray(i * size, (i + 1) * size),
      );
      await assert.rejects(Array.fromAsync(readCinFile(chunks)), (fault) => {
        assert.ok(fault instanceof CinFileRefused);
        assert.deepEqual([fault.reason, fault.line, fault.element], ['encoding', 3, 'LAchildID']);
        assert.match(fault.message, says);
        assert.equal(Number(/at byte (\d+)/.exec(fault.message)?.[1]), offset);
        return true;
      });
    }
  });
}

test('a file that ends within a character is refused', async () => {
  const cut = Buffer.from(`<Message>${' '.repeat(1100)}é`).subarray(0, -1);
  await assert.rejects(readCensus(cut), { reason: 'encoding' });
});
