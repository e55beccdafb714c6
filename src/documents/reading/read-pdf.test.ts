import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PdfExtra, writePdf } from '#test/support/write-pdf.ts';
import { readDocument } from './read-document.ts';

const HELLO = [{ x: 50, y: 700, text: 'They live at 14 Kestrel' }];
const pdf = (extra: PdfExtra = {}) => readDocument('letter.pdf', writePdf([HELLO], extra));

test('every page of a PDF is read, with a word that is drawn in pieces', async () => {
  const pieces = ['077', '00 9', '00123'].map((text, index) => ({ x: 50 + index * 19, y: 500, text }));
  const { parts, unread } = await readDocument('letter.pdf', writePdf([HELLO, pieces]));
  assert.equal(unread, undefined);
  assert.deepEqual(
    parts.filter(({ where }) => /^page/.test(where)).map(({ where, text }) => [where, text.trim()]),
    [
      ['page 1', 'They live at 14 Kestrel'],
      ['page 2', '07700 900123'],
    ],
  );
});

test('a table drawn by columns is read across as well', async () => {
  const words = ['14', '9', 'Kestrel Close', 'High Street'].map((text, index) => ({
    x: index < 2 ? 50 : 90,
    y: 600 - (index % 2) * 20,
    text,
  }));
  const { parts } = await readDocument('table.pdf', writePdf([words]));
  assert.match(parts.find(({ where }) => where === 'page 1, read across')?.text ?? '', /^14 Kestrel Close\n9 High/);
});

test('notes, links and the properties of the file are read', async () => {
  const page =
    '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note 07700 900123) >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/ZZ34AB) >> >>]';
  const { parts } = await pdf({ page, trailer: '/Info << /Title (14 Kestrel Close) >>' });
  const text = parts.map((part) => part.text).join('\n');
  for (const part of [/note 07700 900123/, /ZZ34AB/, /14 Kestrel Close/]) assert.match(text, part);
});

const STOPPED: readonly (readonly [string, PdfExtra, RegExp])[] = [
  ['a picture', { drawn: 'q 100 0 0 100 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q' }, /pictures, whose words/],
  [
    'a file within it',
    {
      catalog: '/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>] >> >>',
    },
    /files within it/,
  ],
  [
    'encryption',
    {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
    },
    /encrypted/,
  ],
];

for (const [what, extra, says] of STOPPED)
  test(`a PDF with ${what} is not passed as read`, async () => {
    assert.match((await pdf(extra)).unread ?? '', says);
  });

test('a page without words, a damaged file and a file without an end are not passed as read', async () => {
  assert.match((await readDocument('scan.pdf', writePdf([HELLO, []]))).unread ?? '', /Page 2 holds no words/);
  assert.match((await readDocument('cut.pdf', Buffer.from('%PDF-1.7 nothing'))).unread ?? '', /damaged|cannot be read/);
});
