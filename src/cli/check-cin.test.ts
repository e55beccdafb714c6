import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readDocument } from '#documents/reading/read-document.ts';
import { readGivenFiles } from '#import/readers/tables/read-given-files.ts';
import { unpackPart } from '#import/readers/zip/unpack-part.ts';
import { zipDirectory } from '#import/readers/zip/zip-directory.ts';
import { givenBytes, zipped } from '#test/support/given-files.ts';
import { checkCinCommand } from './check-cin.ts';
import { type Tools, UsageError } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-check-'));
after(() => rmSync(folder, { recursive: true }));

/** A child in good order but for what is asked for. */
const child = (id: string, details: string) => `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>
<PersonBirthDate>2015-05-05</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
<CINdetails>${details}</CINdetails></Child>`;

const referral = (on: string) =>
  `<CINreferralDate>${on}</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>`;

function file(name: string, children: string, year = '2026'): string {
  const header = `<Header><CollectionDetails><Collection>CIN</Collection><Year>${year}</Year><ReferenceDate>${year}-03-31</ReferenceDate></CollectionDetails></Header>`;
  const path = join(folder, name);
  writeFileSync(path, `<Message>${header}<Children>${children}</Children></Message>`);
  return path;
}

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const told: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice and a watch.
  const tools: Pick<Tools, 'print' | 'tell' | 'stopwatch'> = {
    print: (text) => said.push(text),
    tell: (text) => told.push(text),
    stopwatch: () => 0,
  };
  const code = await checkCinCommand.run(args, tools as Tools);
  return { code, said: said.join('\n'), told: told.join('\n') };
}

describe('check cin', () => {
  const broken = file('broken.xml', child('=1+1', referral('2026-04-01')) + child('A2', referral('31/12/2025')));

  test('tells as JSON every rule of the year, and each issue with where it stands and what to do', async () => {
    const { code, said } = await run(broken, '--year', '2025-26', '--json');
    assert.equal(code, 1);
    const report = JSON.parse(said);
    assert.deepEqual([report.collection, report.year, report.children], ['cin', '2025-26', 2]);
    assert.ok(report.rules.length >= 109);
    const of = (child: string) =>
      report.issues
        .filter((issue: { child?: string }) => issue.child === child)
        .map(({ code }: { code: string }) => code);
    assert.ok(of('=1+1').includes('8600'));
    const [first] = report.issues.filter((issue: { code: string }) => issue.code === '8600');
    assert.deepEqual(
      [first.table, first.field, first.value, first.line],
      ['CINdetails', 'CINreferralDate', '2026-04-01', 4],
    );
    assert.ok(of('A2').includes('unreadable-value'));
    const undecided = report.issues.find(
      (issue: { code: string; child?: string }) => issue.code === '8600' && issue.child === 'A2',
    );
    assert.equal(undecided.severity, 'undecided');
    assert.equal(undecided.message, 'Not decided for this child: CINreferralDate is not a date.');
  });

  test('tells in words what is wrong, how often and where', async () => {
    const { said } = await run(broken, '--year', '2025-26');
    assert.match(said, /^CIN census 2025-26, broken\.xml: 2 children\. \d+ errors/);
    assert.match(said, /8600 +1 +The episode has no referral date, or one after the reference date\./);
    assert.match(said, /child =1\+1, line 4: CINreferralDate is 2026-04-01/);
    assert.match(said, /Not decided, because a value could not be read/);
  });

  test('writes CSV and a workbook in which nothing is a formula and the wrong value is marked', async () => {
    const [csv, xlsx] = [join(folder, 'out.csv'), join(folder, 'out.xlsx')];
    await run(broken, '--year', '2025-26', '--csv', csv, '--xlsx', xlsx);
    assert.match(readFileSync(csv, 'utf8'), /^code,severity,child,.*\r\n/);
    assert.match(readFileSync(csv, 'utf8'), /,'=1\+1,/);
    assert.doesNotMatch(readFileSync(csv, 'utf8'), /,=1\+1,/);
    const { parts, unread } = await readDocument('out.xlsx', readFileSync(xlsx));
    assert.equal(unread, undefined);
    const text = parts.map((part) => part.text).join('\n');
    for (const words of ['=1+1', 'CINreferralDate', '31/12/2025', '8600']) assert.ok(text.includes(words), words);
  });

  test('checks a file of another year as it was asked, and says so', async () => {
    const last = file('last.xml', child('A1', referral('2024-05-01')), '2025');
    const { said } = await run(last, '--year', '2025-26', '--json');
    const [issue] = JSON.parse(said).issues.filter(({ code }: { code: string }) => code === 'other-year');
    assert.match(issue.message, /census of 2024-25, and it was checked as that of 2025-26/);
    assert.match(issue.todo, /--year 2024-25/);
  });

  test('says so when the files are of more than one authority', async () => {
    const of = (name: string, authority: string) => {
      const path = file(name, child(name, referral('2025-05-01')));
      const source = `<Source><SourceLevel>L</SourceLevel><LEA>${authority}</LEA></Source></Header>`;
      writeFileSync(path, readFileSync(path, 'utf8').replace('</Header>', source));
      return path;
    };
    const [north, south] = [of('north.xml', '998'), of('south.xml', '999')];
    const told = async (...files: readonly string[]) =>
      JSON.parse((await run(...files, '--year', '2025-26', '--json')).said).issues.filter(
        ({ code }: { code: string }) => code === 'several-authorities',
      );
    assert.deepEqual(await told(north, north), []);
    const [issue] = await told(north, south);
    assert.equal(issue.because, 'LEA is 998, and elsewhere 999.');
  });

  test('ends with 0 when there is nothing but queries', async () => {
    const good = file('good.xml', child('A1', referral('2025-05-01')));
    const { code, said } = await run(good, '--year', '2025-26', '--json');
    assert.deepEqual(
      JSON.parse(said).issues.filter(({ severity }: { severity: string }) => severity !== 'query'),
      [],
    );
    assert.equal(code, 0);
  });

  test('refuses what is no census with a sentence that says what to do, and asks for what is missing', async () => {
    const cut = join(folder, 'cut.xml');
    writeFileSync(cut, readFileSync(broken).subarray(0, 400));
    const { code, told } = await run(cut, '--year', '2025-26');
    assert.equal(code, 1);
    assert.match(told, /cut\.xml: .*cut short.*\nExport the census again/s);
    const asked: readonly (readonly string[])[] = [
      [broken],
      [broken, '--year', '2019-20'],
      ['--year', '2025-26'],
      [join(folder, 'none.xml'), '--year', '2025-26'],
    ];
    for (const args of asked) await assert.rejects(run(...args), UsageError, args.join(' '));
  });
});

describe('check cin of a folder or a zip', () => {
  const inFolder = join(folder, 'return');
  mkdirSync(join(inFolder, 'part 2'), { recursive: true });
  mkdirSync(join(inFolder, '.hidden'));
  const one = readFileSync(file('one.xml', child('A1', referral('2025-05-01'))));
  const two = readFileSync(file('two.xml', child('A2', referral('2025-06-01'))));
  writeFileSync(join(inFolder, 'one.txt'), one);
  writeFileSync(join(inFolder, 'part 2', 'two.xml'), two);
  writeFileSync(join(inFolder, '.hidden', 'three.xml'), two);
  writeFileSync(join(inFolder, 'notes.csv'), 'A,B\n1,2\n');
  writeFileSync(join(inFolder, 'letter.pdf'), '%PDF-1.7');
  const zip = join(folder, 'return.zip');
  writeFileSync(zip, zipped({ 'a/one.xml': one, 'two.bak': two, 'notes.csv': 'A,B\n', '__MACOSX/a/._one.xml': 'x' }));

  for (const [given, passedBy] of [
    [inFolder, ['letter.pdf', 'notes.csv']],
    [zip, ['notes.csv']],
  ] as const) {
    test(`every XML file in ${basename(given)} is checked as one census, and what else lies there is told`, async () => {
      const { code, said } = await run(given, '--year', '2025-26', '--json');
      const { children, issues } = JSON.parse(said);
      assert.deepEqual([code, children], [0, 2]);
      const told = issues.filter((issue: { code: string }) => issue.code === 'file-passed-by');
      assert.deepEqual(told.map(({ table }: { table: string }) => table).toSorted(), passedBy);
      for (const { severity, message } of told) assert.match(`${severity} ${message}`, /^query .*not read as part/);
    });
  }

  const REFUSED: readonly (readonly [why: string, name: string, bytes: string | Uint8Array, says: RegExp])[] = [
    [
      'a zip without XML',
      'no-xml.zip',
      zipped({ 'a.csv': 'A\n' }),
      /^no-xml\.zip: There is no XML file in.*\nChoose the XML/,
    ],
    ['a damaged zip', 'cut.zip', readFileSync(zip).subarray(0, 300), /^cut\.zip: The zip is damaged.*\nPack or copy/],
    [
      'a census cut short in a zip',
      'in.zip',
      zipped({ 'a/cut.xml': one.subarray(0, 400) }),
      /^a\/cut\.xml: .*cut short/,
    ],
    ['a CSV file by itself', 'a.csv', 'LAchildID,UPN\n', /^a\.csv: The file does not begin as XML/],
    ['a workbook by itself', 'a.xlsx', zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), /Excel workbook/],
    ['an empty file', 'empty.xml', '', /^empty\.xml: The file is empty\.\n/],
    ['an external entity', 'xxe.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
    [
      'an external entity in UTF-16',
      'xxe16.xml',
      Buffer.from('\uFEFF<!DOCTYPE a SYSTEM "x"><a/>', 'utf16le'),
      /document type/,
    ],
  ];
  for (const [why, name, bytes, says] of REFUSED) {
    test(`refused: ${why}`, async () => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { code, told, said } = await run(path, '--year', '2025-26');
      assert.deepEqual([code, said], [1, '']);
      assert.match(told, says);
    });
  }

  test('a file of more than 256 MB is refused before it is read', async () => {
    const path = join(folder, 'large.xml');
    writeFileSync(path, one);
    // A sparse file: it says that it has 3 GB, and takes no place.
    truncateSync(path, 3 * 1024 ** 3);
    const { code, told } = await run(path, '--year', '2025-26');
    assert.equal(code, 1);
    assert.match(
      told,
      /^large\.xml: The file is larger than 256 MB, and was not read\.\nCheck that it is the file meant/,
    );
  });
});

test('no cell of the workbook that is written is a formula, whatever a file holds', async () => {
  const xlsx = join(folder, 'formulas.xlsx');
  const harmful = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a.example","b")'];
  const children = harmful.map((id) => child(id.replaceAll('"', '&quot;'), referral('2026-04-01'))).join('');
  await run(file('formulas.xml', children), '--year', '2025-26', '--xlsx', xlsx);
  const parts = zipDirectory(readFileSync(xlsx)).filter(({ name }) => name.includes('worksheets/sheet'));
  assert.ok(parts.length > 2);
  for (const part of parts) {
    const xml = Buffer.concat(await Array.fromAsync(unpackPart(part))).toString();
    assert.doesNotMatch(xml, /<f\b|<hyperlink\b/);
    // Every cell is a text of the workbook's own list or a number; none is worked out when it is opened.
    for (const [, type = 'n'] of xml.matchAll(/<c\b[^>]*?(?: t="(\w+)")?>/g)) assert.match(type, /^(s|inlineStr|n)$/);
  }
  const { tables } = await readGivenFiles([givenBytes('formulas.xlsx', readFileSync(xlsx))]);
  const written = tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  for (const each of harmful) assert.ok(written.includes(each.trim()), each);
});
