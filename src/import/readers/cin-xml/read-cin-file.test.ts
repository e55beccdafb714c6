import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { childrenOf, readCensus } from '#test/support/cin-file.ts';
import type { CinFileEvent, CinOddity } from './cin-file-event.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../../../shared/samples/cin_xml');

const IDENTIFIERS = '<ChildIdentifiers><LAchildID>MADE1</LAchildID><Sex>F</Sex></ChildIdentifiers>';
const CHARACTERISTICS = '<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>';
const HEADER = '<Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>';

function message(children: string, header = HEADER): string {
  return `<Message>\n${header}\n<Children>\n${children}\n</Children>\n</Message>\n`;
}

function odditiesOf(events: readonly CinFileEvent[]): readonly CinOddity[] {
  return events.flatMap((event) => {
    if (event.kind === 'oddity') return [event.oddity];
    return event.kind === 'end' ? [] : event.oddities;
  });
}

async function read(xml: string) {
  const events = await readCensus(xml);
  const [child] = childrenOf(events);
  assert.ok(child, 'a child was read');
  return { events, child, oddities: odditiesOf(events) };
}

test('a file yields its header, then each child, then its end', async () => {
  const child = `<Child>${IDENTIFIERS}${CHARACTERISTICS}</Child>`;
  const events = await readCensus(message(`${child}\n${child}`));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['header', 'child', 'child', 'end'],
  );
  assert.deepEqual(events.at(-1), { kind: 'end', children: 2, lines: 8 });
});

test('every value remembers its element, its path, and where its content begins', async () => {
  const { child } = await read(message(`<Child>\n  <ChildIdentifiers>\n    <UPN>A1</UPN></ChildIdentifiers></Child>`));
  assert.equal(child.line, 4);
  assert.deepEqual(child.identifiers.upn, {
    element: 'UPN',
    path: 'Child/ChildIdentifiers/UPN',
    value: 'A1',
    line: 6,
    column: 10,
  });
});

test('every review of a child protection plan is read, from one block of reviews or several', async () => {
  const reviews =
    '<Reviews><CPPreviewDate>2025-01-01</CPPreviewDate><CPPreviewDate>2025-02-01</CPPreviewDate></Reviews>';
  const plan = (inner: string) =>
    `<Child><CINdetails><ChildProtectionPlans>${inner}</ChildProtectionPlans></CINdetails></Child>`;
  const once = await read(message(plan(reviews)));
  const dates = once.child.details[0]?.childProtectionPlans[0]?.reviewedOn.map(({ value }) => value);
  assert.deepEqual(dates, ['2025-01-01', '2025-02-01']);
  assert.deepEqual(once.oddities, []);
  const twice = await read(message(plan(reviews + reviews)));
  assert.equal(twice.child.details[0]?.childProtectionPlans[0]?.reviewedOn.length, 4);
  assert.deepEqual(
    twice.oddities.map(({ kind }) => kind),
    ['repeated-element'],
  );
});

test('sex and gender are read in a file of any year', async () => {
  const both = '<ChildIdentifiers><Sex>F</Sex><GenderCurrent>2</GenderCurrent></ChildIdentifiers>';
  const { child, oddities } = await read(message(`<Child>${both}</Child>`));
  assert.equal(child.identifiers.genderCurrent?.value, '2');
  assert.equal(child.identifiers.sex?.value, 'F');
  assert.deepEqual(oddities, []);
});

const TOLERATED: readonly { why: string; inner: string; kinds: readonly string[]; value?: string; upn?: string }[] = [
  { why: 'white space around a value', inner: '<UPN>\n  A1\t</UPN>', kinds: [], upn: 'A1' },
  { why: 'a comment within a value', inner: '<UPN>A<!-- was B -->1</UPN>', kinds: [], upn: 'A1' },
  { why: 'a CDATA section', inner: '<UPN><![CDATA[A&1]]></UPN>', kinds: [], upn: 'A&1' },
  { why: 'the entities of XML', inner: '<UPN>&lt;&amp;&#65;&#x31;</UPN>', kinds: [], upn: '<&A1' },
  { why: 'a processing instruction', inner: '<?sort no?><UPN>A1</UPN>', kinds: [], upn: 'A1' },
  { why: 'an empty element', inner: '<UPN/>', kinds: ['empty-element'] },
  { why: 'an element of white space', inner: '<UPN>  </UPN>', kinds: ['empty-element'] },
  { why: 'an attribute', inner: '<UPN kind="old">A1</UPN>', kinds: ['attribute'], value: 'old', upn: 'A1' },
  { why: 'stray text', inner: '<UPN>A1</UPN>UPN', kinds: ['text-between-elements'], value: 'UPN', upn: 'A1' },
  { why: 'an unknown element', inner: '<Colour>blue</Colour>', kinds: ['unknown-element'], value: 'blue' },
  {
    why: 'an element named as a property is',
    inner: '<constructor>1</constructor>',
    kinds: ['unknown-element'],
    value: '1',
  },
  { why: 'a second value', inner: '<UPN>A1</UPN><UPN>B2</UPN>', kinds: ['repeated-element'], value: 'B2', upn: 'A1' },
  { why: 'a value after an empty one', inner: '<UPN/><UPN>B2</UPN>', kinds: ['empty-element'], upn: 'B2' },
  { why: 'elements out of order', inner: '<Sex>F</Sex><UPN>A1</UPN>', kinds: ['out-of-order'], upn: 'A1' },
  {
    why: 'an element within a value',
    inner: '<UPN>A1<b>x</b></UPN>',
    kinds: ['unknown-element'],
    value: 'x',
    upn: 'A1',
  },
];

for (const { why, inner, kinds, value, upn } of TOLERATED) {
  test(`tolerated and told: ${why}`, async () => {
    const { child, oddities } = await read(message(`<Child><ChildIdentifiers>${inner}</ChildIdentifiers></Child>`));
    assert.deepEqual(
      oddities.map(({ kind }) => kind),
      kinds,
    );
    assert.equal(oddities[0]?.value, value);
    assert.equal(child.identifiers.upn?.value, upn);
    for (const { because, line } of oddities) assert.ok(because.endsWith('.') && line >= 4);
  });
}

test('a second block that should be single is listed value by value, the first kept', async () => {
  const second = '<ChildIdentifiers><LAchildID>MADE2</LAchildID></ChildIdentifiers>';
  const { child, oddities } = await read(message(`<Child>${IDENTIFIERS}${second}</Child>`));
  assert.equal(child.identifiers.laChildId?.value, 'MADE1');
  assert.deepEqual(
    oddities.map(({ kind, element, value }) => ({ kind, element, value })),
    [
      { kind: 'repeated-element', element: 'LAchildID', value: 'MADE2' },
      { kind: 'repeated-element', element: 'ChildIdentifiers', value: undefined },
    ],
  );
});

test('stray text is placed on its own line', async () => {
  const { oddities } = await read(message(`<Child>${IDENTIFIERS}\n\n   astray\n${CHARACTERISTICS}</Child>`));
  const [astray] = oddities;
  assert.deepEqual([astray?.value, astray?.line, astray?.column], ['astray', 6, 4]);
});

test('an empty block is told and makes no row', async () => {
  const { child, oddities } = await read(message('<Child><CINdetails><Section47/></CINdetails></Child>'));
  assert.deepEqual(child.details[0]?.section47Enquiries, []);
  assert.deepEqual(
    oddities.map(({ kind, element }) => `${kind} ${element}`),
    ['empty-element Section47'],
  );
});

test('a namespace is told once and its elements are read by name', async () => {
  const xml = message(`<c:Child><c:ChildIdentifiers><c:UPN>A1</c:UPN></c:ChildIdentifiers></c:Child>`).replace(
    '<Message>',
    '<Message xmlns:c="urn:cin" xmlns="urn:cin">',
  );
  const { child, oddities } = await read(xml);
  assert.equal(child.identifiers.upn?.value, 'A1');
  assert.deepEqual(
    oddities.map(({ kind }) => kind),
    ['namespace'],
  );
});

test('children without a header come after an empty header that says so', async () => {
  const { events, oddities } = await read(message(`<Child>${IDENTIFIERS}</Child>`, ''));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['header', 'child', 'end'],
  );
  assert.deepEqual(
    oddities.map(({ kind, element }) => `${kind} ${element}`),
    ['missing-element Header'],
  );
});

test('a file of no children at all has its header and its end', async () => {
  const events = await readCensus('<Message><Children/></Message>');
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['header', 'end'],
  );
});

test('what lies outside header and children is told between them', async () => {
  const events = await readCensus(message('<Adult>1</Adult>'));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['header', 'oddity', 'end'],
  );
});

test('reading stops when the children are no longer taken, and the source is closed', async () => {
  const { readCinFile } = await import('./read-cin-file.ts');
  let closed = false;
  async function* endless() {
    try {
      yield Buffer.from(`<Message><Children>${`<Child>${IDENTIFIERS}</Child>`.repeat(20)}`);
      for (;;) yield Buffer.from(`<Child>${IDENTIFIERS}</Child>`.repeat(1000));
    } finally {
      closed = true;
    }
  }
  for await (const event of readCinFile(endless())) if (event.kind === 'child') break;
  assert.ok(closed);
});

test('the sample of messy children made by another program is read whole', async (t) => {
  const file = resolve(SAMPLES, 'fake_CIN_data.xml');
  if (!existsSync(file)) return t.skip('The reference folder ../shared/samples is not beside this clone.');
  const children = childrenOf(await readCensus(readFileSync(file)));
  assert.equal(children.length, 332);
  assert.equal(children.flatMap(({ details }) => details).length, 402);
  assert.equal(children.filter(({ identifiers }) => identifiers.genderCurrent?.value === '9').length, 80);
  assert.equal(children.flatMap(({ characteristics }) => characteristics.disabilities).length, 117);
});

test('the sample with stray text and an empty block is read whole, both told with their lines', async (t) => {
  const file = resolve(SAMPLES, 'CIN_Census_2024.xml');
  if (!existsSync(file)) return t.skip('The reference folder ../shared/samples is not beside this clone.');
  const events = await readCensus(readFileSync(file));
  assert.equal(childrenOf(events).length, 2);
  assert.deepEqual(
    odditiesOf(events).map(({ kind, line, value }) => ({ kind, line, value })),
    [
      { kind: 'text-between-elements', line: 23, value: 'PersonBirthDate' },
      { kind: 'empty-element', line: 95, value: undefined },
    ],
  );
});
