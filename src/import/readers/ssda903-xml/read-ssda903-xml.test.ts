import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHILD_IN_XML } from '#test/support/ssda903-xml.ts';
import { XmlWork } from '../xml/xml-work.ts';
import { readSsda903Xml } from './read-ssda903-xml.ts';

test('the XML form becomes the tables of the CSV form, each row with its line, its child and their date of birth', async () => {
  const { tables, oddities } = await read(`<?xml version="1.0"?>\n<EXPSSDA903>\n${CHILD_IN_XML}</EXPSSDA903>`);
  assert.deepEqual(oddities, []);
  assert.deepEqual(row(tables, 'Header'), ['C1', 'F', '01/05/2008', 'WBRI', 'UN1', '', '', '1']);
  assert.deepEqual(row(tables, 'UASC'), ['C1', 'F', '01/05/2008', '01/05/2026']);
  assert.deepEqual(row(tables, 'OC3'), ['C1', '01/05/2008', 'YES', '', '']);
  assert.deepEqual(row(tables, 'Missing'), ['C1', '01/05/2008', 'M', '02/06/2025', '']);
  assert.deepEqual(row(tables, 'Episodes')?.slice(0, 6), ['C1', '01/05/2025', 'S', '', '', 'U4']);
  assert.equal(row(tables, 'Episodes')?.at(-2), 'HR1 & more');
  const reviews = tables.find(({ sheet }) => sheet === 'Reviews');
  assert.deepEqual(
    reviews?.rows.map(({ line }) => line),
    [6, 7],
  );
  assert.equal(row(tables, 'AD1'), undefined);
  assert.ok(
    tables.some(({ sheet }) => sheet === 'AD1'),
    'a table without rows is given all the same',
  );
});

test('an element the return does not have is told once, and the rest is read', async () => {
  const { tables, oddities } = await read(
    `<EXPSSDA903>${CHILD_IN_XML.replace('<OC2>', '<COLOUR>red</COLOUR><OC2>')}</EXPSSDA903>`,
  );
  assert.deepEqual(
    oddities.map(({ code, field }) => `${code} ${field}`),
    ['unknown-element COLOUR'],
  );
  assert.equal(row(tables, 'OC2')?.[2], '12');
});

for (const [what, xml] of [
  ['no return', '<Message><Children/></Message>'],
  ['cut short', `<EXPSSDA903>${CHILD_IN_XML}`],
  [
    'an entity of its own',
    `<!DOCTYPE x [<!ENTITY a "b">]><EXPSSDA903>${CHILD_IN_XML.replace('C1', '&a;')}</EXPSSDA903>`,
  ],
  ['an entity from outside', `<!DOCTYPE x SYSTEM "file:///etc/passwd"><EXPSSDA903>${CHILD_IN_XML}</EXPSSDA903>`],
  ['elements without end', '<a>'.repeat(50_000)],
  ['elements of nothing known', `<EXPSSDA903>${Array.from({ length: 1_001 }, (_, at) => `<a${at}/>`).join('')}`],
  ['more rows than any return', `<EXPSSDA903><CHILD><HEADER/>${'<EPISODE/>'.repeat(600_000)}</CHILD></EXPSSDA903>`],
  ['a value without end', `<EXPSSDA903><CHILD>${'x'.repeat(2_000_000)}`],
  ['nothing', ''],
  ['not XML', 'CHILD,DOB\n1,2'],
] as const)
  test(`${what}: no table, and a sentence that says what to do`, async () => {
    const { tables, oddities } = await read(xml);
    assert.deepEqual(tables, []);
    assert.equal(oddities[0]?.code, 'unreadable-file');
    assert.ok(oddities[0]?.message.startsWith('sent.xml was not read. '), oddities[0]?.message);
    assert.doesNotMatch(oddities[0]?.message ?? '', /root:/);
  });

test('more work for the parser than any return: no table', async () => {
  const { tables, oddities } = await read(`<EXPSSDA903>${CHILD_IN_XML}</EXPSSDA903>`, new XmlWork(10));
  assert.deepEqual(tables, []);
  assert.match(oddities[0]?.message ?? '', /more elements, attributes and line ends than any return/);
});

function read(xml: string, work?: XmlWork) {
  const file = {
    name: 'sent.xml',
    async *open() {
      yield new TextEncoder().encode(xml);
    },
  };
  return readSsda903Xml(file, work);
}

function row(tables: Awaited<ReturnType<typeof read>>['tables'], name: string): readonly string[] | undefined {
  return tables.find(({ sheet }) => sheet === name)?.rows[0]?.values;
}
