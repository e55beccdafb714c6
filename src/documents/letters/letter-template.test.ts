import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, zipOf } from '#test/support/office-files.ts';
import { readZip } from '../zip/read-zip.ts';
import { builtInTemplate } from './built-in-templates.ts';
import { type LetterField, type LetterValues, letterFields } from './letter-fields.ts';
import { checkTemplate, fieldsAsked, fillTemplate } from './letter-template.ts';

const values = Object.fromEntries(Object.keys(letterFields).map((name) => [name, `<${name}>`])) as Record<
  LetterField,
  string
> satisfies LetterValues;

test('a field that is split over runs is filled where it began, and the runs keep their form', () => {
  const template = docxOf([['Dear {', '{child.fir', 'stName}', '}, and {{worker.name}}: ', 'bye'], ['Nothing & none']]);
  assert.deepEqual(checkTemplate(template), []);
  assert.deepEqual([...fieldsAsked(template)], ['child.firstName', 'worker.name']);
  const { content, paragraphs } = fillTemplate(template, values);
  assert.deepEqual(paragraphs, ['Dear <child.firstName>, and <worker.name>: bye', 'Nothing & none']);
  const xml = Buffer.from(readZip(content)?.[0]?.bytes ?? []).toString();
  assert.equal(xml.match(/<w:b\/>/g)?.length, 6);
  assert.match(xml, /Dear &lt;child\.firstName&gt;/);
});

test('a value of several lines breaks the line, and what looks like a field in it stays as it is', () => {
  const { paragraphs } = fillTemplate(docxOf([['{{letter.words}}']]), { ...values, 'letter.words': 'One\n{{today}}' });
  assert.deepEqual(paragraphs, ['One\n{{today}}']);
});

test('an unknown field is refused by its name and its paragraph, and a field that is not whole as well', () => {
  const faults = checkTemplate(docxOf([['Dear all'], ['Your {{child.', 'shoeSize}} is'], ['Bye {{today}']]));
  assert.deepEqual(faults, [
    'Paragraph 2 (“Your {{child.shoeSize}} is”) asks for {{child.shoeSize}}, which no letter knows.',
    'Paragraph 3 (“Bye {{today}”) opens or closes a field that is not whole.',
  ]);
});

test('what is no Word document, holds a program or cannot be read is no template', () => {
  const rubbish: readonly (readonly [Uint8Array, RegExp])[] = [
    [Buffer.from('hello'), /damaged, encrypted/],
    [zipOf({ 'a.txt': 'a' }), /no Word document/],
    [zipOf({ 'word/document.xml': '<w:p/>', 'word/vbaProject.bin': 'x' }), /holds a program/],
    [zipOf({ 'word/document.xml': '<!DOCTYPE d><w:p></w:p>' }), /cannot be read/],
    [zipOf({ 'word/document.xml': '<w:p></w:p>' }), /holds no words/],
  ];
  for (const [bytes, says] of rubbish) assert.match(checkTemplate(bytes).join(), says);
});

test('the letters that come with the product are templates without a fault', () => {
  for (const [kind, language] of [
    ['introduction', 'en'],
    ['introduction', 'pl'],
    ['introduction', 'cy'],
    ['appointment', 'en'],
    ['after-meeting', 'en'],
  ] as const) {
    const template = builtInTemplate(kind, language);
    assert.ok(template !== undefined, `${kind} ${language}`);
    assert.deepEqual(checkTemplate(template), []);
    assert.ok(fieldsAsked(template).has('letter.words'));
  }
  assert.equal(builtInTemplate('appointment', 'so'), undefined);
});
