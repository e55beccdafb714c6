import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { draftPage } from './draft-server.ts';
import { gallery } from './gallery.ts';

// Left out: rules about taste, and what GOV.UK's own markup does on purpose.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off' },
});

async function faultsIn(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
}

test('every component on one page is valid HTML', async () => {
  assert.deepEqual(await faultsIn(gallery()), []);
});

test('a form with rows and conditions is valid HTML', async () => {
  const answers = new URLSearchParams({ alone: 'no', 'people[0].name': 'Priya', 'people[1].name': 'Wren' });
  assert.deepEqual(await faultsIn(draftPage({ answers, revision: 1 }, 'worker-1')), []);
});
