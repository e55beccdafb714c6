import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCensus } from '#test/support/cin-file.ts';
import { cinFileLimits } from './cin-file-limits.ts';
import { CinFileRefused, type CinRefusalReason } from './cin-file-refused.ts';
import { readCinFile } from './read-cin-file.ts';

const CHILD = '<Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers></Child>';
const BOMB = `<!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const LONG = 'x'.repeat(cinFileLimits.characters + 1);

function message(inner: string, before = ''): string {
  return `${before}<Message>\n<Children>\n${inner}\n</Children>\n</Message>`;
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** A file, why it is refused, and where: the line, and the element when it is within one. */
interface Refused {
  readonly why: string;
  readonly file: string | Uint8Array;
  readonly reason: CinRefusalReason;
  readonly line: number;
  readonly element?: string;
  readonly says: RegExp;
}

const TABLE: readonly Refused[] = [
  { why: 'no bytes', file: '', reason: 'empty', line: 1, says: /empty/ },
  { why: 'white space alone', file: ' \n\t\n', reason: 'empty', line: 1, says: /white space/ },
  { why: 'an Excel workbook', file: bytes(0x50, 0x4b, 3, 4, 20, 0), reason: 'not-xml', line: 1, says: /Excel/ },
  { why: 'a PDF', file: '%PDF-1.7', reason: 'not-xml', line: 1, says: /PDF/ },
  { why: 'bytes that are no text', file: bytes(0x3c, 1, 2, 0, 7, 0, 0), reason: 'not-xml', line: 1, says: /not text/ },
  { why: 'a CSV file', file: 'LAchildID,UPN\n1,2\n', reason: 'not-xml', line: 1, says: /does not begin/ },
  { why: 'UTF-32', file: bytes(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), reason: 'encoding', line: 1, says: /UTF-32/ },
  {
    why: 'an encoding that is not read',
    file: message(CHILD, '<?xml version="1.0" encoding="EBCDIC-CP-GB"?>'),
    reason: 'encoding',
    line: 1,
    says: /EBCDIC-CP-GB/,
  },
  {
    why: 'a document type',
    file: message(CHILD, '<!DOCTYPE Message>'),
    reason: 'document-type',
    line: 1,
    says: /document type/,
  },
  {
    why: 'an external entity',
    file: message(CHILD, '<!DOCTYPE Message SYSTEM "file:///etc/passwd">'),
    reason: 'document-type',
    line: 1,
    says: /document type/,
  },
  {
    why: 'an entity bomb',
    file: message('&b;', `<?xml version="1.0"?>\n${BOMB}`),
    reason: 'document-type',
    line: 2,
    says: /document type/,
  },
  {
    why: 'an endless document type',
    file: message(CHILD, `<!DOCTYPE Message [<!ENTITY a "${LONG}`),
    reason: 'document-type',
    line: 1,
    says: /document type/,
  },
  {
    why: 'an entity nobody defined',
    file: message('&nbsp;'),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /undefined entity/,
  },
  {
    why: 'an entity named as a property is',
    file: message('&constructor;'),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /undefined entity/,
  },
  {
    why: 'crossed tags',
    file: message('<Child><ChildIdentifiers></Child>'),
    reason: 'malformed',
    line: 3,
    element: 'Child',
    says: /line 3, column 34/,
  },
  {
    why: 'a bare ampersand',
    file: message('Smith & Jones'),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /line 3, column 7/,
  },
  {
    why: 'a bare ampersand long before a semicolon',
    file: message(`Smith & ${CHILD.repeat(20)}\n;`),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /line 3, column 7/,
  },
  {
    why: 'a bare ampersand in a long file',
    file: message(`\n Smith & ${CHILD.repeat(2000)}`),
    reason: 'malformed',
    line: 4,
    element: 'Children',
    says: /line 4, column 8/,
  },
  {
    why: 'an attribute twice',
    file: message('<Child a="1" a="2"/>'),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /duplicate attribute/,
  },
  {
    why: 'a control character',
    file: message('\u0007'),
    reason: 'malformed',
    line: 3,
    element: 'Children',
    says: /disallowed character/,
  },
  { why: 'text after the end', file: `${message(CHILD)}\nmore`, reason: 'malformed', line: 6, says: /outside of root/ },
  {
    why: 'two files in one',
    file: `${message(CHILD)}\n${message(CHILD)}`,
    reason: 'malformed',
    line: 6,
    says: /one root/,
  },
  {
    why: 'a file cut between children',
    file: `<Message>\n<Children>\n${CHILD}\n`,
    reason: 'truncated',
    line: 4,
    element: 'Children',
    says: /inside <Children>, which begins on line 2/,
  },
  {
    why: 'a file cut within a tag',
    file: `<Message>\n<Children>\n<Child><ChildIde`,
    reason: 'truncated',
    line: 3,
    element: 'Child',
    says: /inside <Child>/,
  },
  { why: 'a file cut within its first tag', file: '<Messa', reason: 'truncated', line: 1, says: /first element/ },
  {
    why: 'a page of the web',
    file: '<html><body/></html>',
    reason: 'not-a-cin-census',
    line: 1,
    says: /outermost element is <html>/,
  },
  {
    why: 'a message without children',
    file: '<Message><Header/></Message>',
    reason: 'not-a-cin-census',
    line: 1,
    says: /no <Children>/,
  },
  {
    why: 'a census of schools',
    file: '<Message>\n<Header><CollectionDetails>\n<Collection>SC1</Collection></CollectionDetails></Header></Message>',
    reason: 'not-a-cin-census',
    line: 3,
    element: 'Collection',
    says: /the collection "SC1", not CIN/,
  },
  {
    why: 'elements too deep',
    file: message('<a>'.repeat(40)),
    reason: 'too-deep',
    line: 3,
    element: 'a',
    says: /more than 32 deep/,
  },
  {
    why: 'a value too long',
    file: message(`<Child><ChildIdentifiers>\n<LAchildID>${LONG}</LAchildID>`),
    reason: 'too-long',
    line: 4,
    element: 'LAchildID',
    says: /longer than 65536/,
  },
  {
    why: 'a value without end',
    file: message(`<Child><ChildIdentifiers>\n<LAchildID>${LONG}${LONG}`),
    reason: 'too-long',
    line: 4,
    element: 'LAchildID',
    says: /longer than 65536/,
  },
  {
    why: 'a value too long in pieces',
    file: message(`<Child><ChildIdentifiers>\n<UPN>${'<!-- -->xxxxxxxx'.repeat(9000)}`),
    reason: 'too-long',
    line: 4,
    element: 'UPN',
    says: /longer than 65536/,
  },
  {
    why: 'a tag without end',
    file: message(`<Child a="${LONG}${LONG}`),
    reason: 'too-long',
    line: 2,
    element: 'Children',
    says: /longer than 65536/,
  },
  {
    why: 'a comment without end',
    file: message(`<!-- ${LONG}${LONG}`),
    reason: 'too-long',
    line: 2,
    element: 'Children',
    says: /longer than 65536/,
  },
  {
    why: 'a child without end',
    file: message(`<Child>\n${'<CINdetails/>'.repeat(20_001)}`),
    reason: 'too-large',
    line: 4,
    element: 'Child',
    says: /begins on line 3 holds more than 20000/,
  },
  {
    why: 'attributes without end',
    file: message(`<Child>${'<Q a="1"/>'.repeat(20_001)}`),
    reason: 'too-large',
    line: 3,
    element: 'Child',
    says: /more than 20000/,
  },
];

for (const { why, file, reason, line, element, says } of TABLE) {
  test(`refused: ${why}`, async () => {
    const refused = await refusalOf(file);
    assert.equal(refused.reason, reason, refused.message);
    assert.match(refused.message, says);
    assert.deepEqual([refused.line, refused.element], [line, element]);
    assert.ok(refused.column >= 1);
    assert.ok(refused.nextStep.endsWith('.'));
  });
}

test('children before the place where a file is cut are handed over first: the taker keeps all or nothing', async () => {
  const seen: string[] = [];
  const start = Buffer.from(`<Message><Children>${CHILD}${' '.repeat(2000)}`);
  const reading = (async () => {
    for await (const event of readCinFile([start, Buffer.from(CHILD), Buffer.from('<Child>')])) seen.push(event.kind);
  })();
  await assert.rejects(reading, CinFileRefused);
  assert.deepEqual(seen, ['header', 'child', 'child']);
});

test('a fault of the source is passed on as it is', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`<Message>${' '.repeat(2000)}`);
    throw new Error('the disk went away');
  }
  await assert.rejects(Array.fromAsync(readCinFile(broken())), /the disk went away/);
});

async function refusalOf(file: string | Uint8Array): Promise<CinFileRefused> {
  try {
    await readCensus(file);
  } catch (fault) {
    assert.ok(fault instanceof CinFileRefused, String(fault));
    return fault;
  }
  return assert.fail('the file was not refused');
}
