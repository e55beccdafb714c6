import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, zipOf } from '#test/support/office-files.ts';
import { readDocument } from './read-document.ts';

const letter = docxOf([['They live at 14 Kest', 'rel Close.']]);
const ENTITIES =
  '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><d>&c;</d>';
const word = (body: string) => zipOf({ 'word/document.xml': body });

/** Rubbish, with what is said of it: whoever sends it must know what to do about it. */
const RUBBISH: readonly (readonly [because: string, name: string, bytes: Uint8Array, says: RegExp])[] = [
  ['nothing at all', 'letter.docx', Buffer.alloc(0), /It is empty/],
  ['half of a zip', 'letter.docx', letter.subarray(0, letter.length / 2), /damaged, encrypted or too large/],
  ['a zip whose list of files is damaged', 'letter.docx', damaged(letter), /damaged, encrypted or too large/],
  [
    'a zip that unpacks to a thousand times its size',
    'letter.docx',
    word(`<d>${'a'.repeat(40_000_000)}</d>`),
    /too large to be read/,
  ],
  ['another kind of file under this name', 'letter.docx', Buffer.from('GIF89a…'), /of a kind that cannot be read/],
  ['a zip that is no letter', 'letter.docx', zipOf({ 'readme.txt': 'Hello' }), /no Word document/],
  ['a picture under the name of a text', 'letter.txt', Buffer.from([0x89, 0x50, 0, 1, 0, 2]), /not plain text/],
  ['entities that grow as they are read', 'letter.docx', word(ENTITIES), /not read/],
  ['XML that never ends', 'letter.docx', word('<w:p><w:t>Hello'), /not read/],
  ['more words than anybody can say', 'long.txt', Buffer.alloc(4_000_000, 'words '), /more than can be searched/],
  [
    'a locked file of Office',
    'letter.docx',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    /encrypted, or of an old kind/,
  ],
  ['a PDF that is cut off', 'letter.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), /damaged/],
];

for (const [because, name, bytes, says] of RUBBISH)
  test(`${because} is not passed as read, and says why`, async () => {
    assert.match((await readDocument(name, bytes)).unread ?? '', says);
  });

test('a word that is cut over two runs is whole, whatever the file is called', async () => {
  const { parts, unread } = await readDocument('letter.pdf', letter);
  assert.equal(unread, undefined);
  assert.deepEqual(parts, [{ where: 'the text', text: 'They live at 14 Kestrel Close.' }]);
});

function damaged(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  bytes.writeUInt32LE(0xffffff, bytes.length - 6);
  return bytes;
}
