import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { ownPrefix } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { assessment } from '#domain/journey/assessment/assessment.record.ts';
import { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import { contact } from '#domain/journey/contact/contact.record.ts';
import { journey } from '#domain/journey/index.ts';
import type { FormModel } from './form-model.ts';
import { summaryOf } from './messages.ts';
import { recordForm } from './record-form.ts';

const children = [
  { id: 'a', name: 'Ada Example' },
  { id: 'b', name: 'Ben Example' },
];
const validator = new HtmlValidate({ extends: ['html-validate:document'], rules: { 'missing-doctype': 'off' } });

function model(type: RecordType, some: Partial<FormModel> = {}): FormModel {
  return {
    type,
    children: type.forSeveralChildren ? children : children.slice(0, 1),
    content: {},
    issues: [],
    choices: { worker: [], team: [], person: [], record: {} },
    origins: {},
    clocks: [],
    on: '2026-04-03',
    ...some,
  };
}

const drawn = (form: FormModel) => recordForm(form).join('\n');

for (const type of journey as readonly RecordType[]) {
  test(`${type.id}: every question is asked once, and once for each child where each has an answer of their own`, () => {
    const page = drawn(model(type));
    for (const [name, field] of Object.entries(type.fields)) {
      const names = field.own === true ? model(type).children.map(({ id }) => ownPrefix(id) + name) : [name];
      const isAsked = field.setBy === undefined;
      for (const each of names)
        assert.equal(
          new RegExp(`(name|data-repeating-group)="${each.replaceAll('.', '\\.')}[-"]`).test(page),
          isAsked,
          each,
        );
    }
  });

  test(`${type.id}: everything that is missing is told, and each line leads to a box that is there`, async () => {
    const form = model(type);
    const issues = form.children.flatMap(({ id }) =>
      checkAnswers(type, {}, 'complete', '2026-04-03').map((issue) => ({ ...issue, child: id as never })),
    );
    const page = drawn({ ...form, issues });
    for (const { href, text } of summaryOf({ ...form, issues }))
      assert.ok(page.includes(`id="${href?.slice(1)}"`), `“${text}” leads to ${href}`);
    const report = await validator.validateString(`<main><h1>A form</h1>${page}</main>`);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
  });
}

test('a child’s own part stands under the child’s name, and what is the same for all is asked once above', () => {
  const page = drawn(model(contact));
  assert.match(page, /<legend[^>]*>Ada Example<\/legend>[\s\S]*own\.a\.aboutThisChild/);
  assert.match(page, /<legend[^>]*>Ben Example<\/legend>[\s\S]*own\.b\.aboutThisChild/);
  assert.equal(page.match(/name="whatWasSaid"/g)?.length, 1);
});

test('a condition over what is common and what is a child’s own speaks of the form’s own names', () => {
  const page = drawn(model(caseNote)).replaceAll('&quot;', '"');
  assert.match(page, /"field":"kind","value":"visit"/);
  assert.match(page, /"field":"own\.a\.seen","value":"yes"/);
});

test('what was typed is shown as it was typed, whatever is wrong with it', () => {
  const content = { 'receivedAt-day': ['31'], 'receivedAt-time': ['late'], whatWasSaid: ['<b>& "words"'] };
  const page = drawn(model(contact, { content }));
  assert.match(page, /name="receivedAt-day"[^>]*value="31"/);
  assert.match(page, /name="receivedAt-time"[^>]*value="late"/);
  assert.match(page, /&lt;b&gt;&amp; &quot;words&quot;/);
});

test('a carried answer says where it came from, and an optional question that it is one', () => {
  const page = drawn(model(contact, { origins: { source: 'From the notification of 3 April 2026' } }));
  assert.match(page, /From the notification of 3 April 2026/);
  assert.match(page, /needed to save/);
  assert.match(page, /needed to finish/);
  assert.match(page, /optional/);
});

test('a child is offered events of their own record and not of a brother’s', () => {
  const record = { a: [{ value: '1', text: 'Ada’s contact' }], b: [{ value: '2', text: 'Ben’s contact' }] };
  const content = { 'own.a.historyUsed[0].entry': ['1'] };
  const choices = { worker: [], team: [], person: [], record };
  const page = drawn(model(assessment, { content, choices }));
  const [, select = ''] = /name="own\.a\.historyUsed\[0\]\.entry"[^>]*>([\s\S]*?)<\/select>/.exec(page) ?? [];
  assert.match(select, /Ada’s contact/);
  assert.doesNotMatch(select, /Ben’s contact/);
});
