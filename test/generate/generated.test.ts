import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { listUsed } from './code-sets.ts';
import { dataDictionary } from './data-dictionary.ts';
import { generated } from './generated.ts';
import { anchor, page, table } from './markdown.ts';

test('every link of a generated document leads to a heading that is there', () => {
  const headings = new Map(
    generated.map(({ path, text }) => [
      posix.basename(path),
      [...text().matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)),
    ]),
  );
  for (const { path, text } of generated) {
    for (const [link, file = '', to = ''] of text().matchAll(/\]\(([^)#]*)(#[^)]*)\)/g)) {
      const targets = headings.get(file === '' ? posix.basename(path) : file);
      assert.ok(targets?.includes(to), `${path}: ${link}`);
    }
  }
});

test('the data dictionary holds every question of every record type', () => {
  const text = dataDictionary();
  const types: readonly RecordType[] = journey;
  for (const type of types) {
    for (const [name, field] of Object.entries(type.fields))
      assert.ok(text.includes(`| \`${name}\` | ${field.ask}`), name);
    for (const check of type.checks) assert.ok(text.includes(`\`${check.code}\``), check.code);
    for (const clock of type.timescales) assert.ok(text.includes(`\`${clock.id}\``), clock.id);
  }
});

test('every code set names the fields that take it', () => {
  const sources = listUsed().find(({ set }) => set.id === 'referral-source');
  assert.deepEqual(sources?.fields, ['notification.source', 'contact.source', 'referral.source']);
});

test('a table keeps its cells whatever is in them, and a page leaves out what is empty', () => {
  assert.equal(table(['a'], [['b|c\nd']]), '| a |\n| --- |\n| b\\|c d |');
  assert.equal(page('# A', table(['a'], []), 'b'), '# A\n\nb\n');
});
