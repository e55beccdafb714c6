import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { CORRECTION, saidByFiles } from './said-by-files.ts';

type Step = readonly [answers: Answers, reason?: string];

const rows: readonly (readonly [because: string, steps: readonly Step[], said: Answers])[] = [
  ['the first version came from the file', [[{ need: 'N1' }]], { need: 'N1' }],
  ['a file that corrects says the new', [[{ need: 'N1' }], [{ need: 'N2' }, CORRECTION]], { need: 'N2' }],
  ['what a person corrects no file said', [[{ need: 'N1' }], [{ need: 'N2' }, 'Misread']], { need: 'N1' }],
  ['what a person adds no file said', [[{ need: 'N1' }], [{ need: 'N1', concern: 'x' }, 'Added']], { need: 'N1' }],
  [
    'a file that corrects something else does not take over what a person corrected',
    [
      [{ need: 'N1', source: '1' }],
      [{ need: 'N2', source: '1' }, 'Misread'],
      [{ need: 'N2', source: '6' }, CORRECTION],
    ],
    { need: 'N1', source: '6' },
  ],
];

for (const [because, steps, said] of rows) {
  test(because, () => {
    const versions = steps.map(([answers, reason], place) => ({
      version: place + 1,
      answers,
      ...(reason === undefined ? {} : { reason }),
    }));
    assert.deepEqual(saidByFiles(versions), said);
  });
}
