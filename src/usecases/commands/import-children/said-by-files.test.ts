import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { CORRECTION, IMPORT, personSaid, recordSaid } from './said-by-files.ts';

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
    assert.deepEqual(recordSaid(versions), said);
  });
}

type Known = Partial<PersonFacts>;
const people: readonly (readonly [
  because: string,
  steps: readonly (readonly [command: string, facts: Known])[],
  said: Answers,
])[] = [
  ['of somebody added here no file has said anything', [['register-person', { bornOn: '2019-02-03' }]], {}],
  ['a file that made somebody said what was known', [[IMPORT, { bornOn: '2019-02-03' }]], { bornOn: '2019-02-03' }],
  [
    'what a person corrects no file said',
    [
      [IMPORT, { bornOn: '2019-02-03' }],
      ['change-person', { bornOn: '2019-03-03' }],
    ],
    { bornOn: '2019-02-03' },
  ],
  [
    'a file that adds to somebody added here said only that',
    [
      ['register-person', { bornOn: '2019-02-03', sex: 'unknown' }],
      [IMPORT, { bornOn: '2019-02-03', sex: 'male' }],
    ],
    { sex: 'male' },
  ],
  [
    'a file that tells of a birth no longer expects the child',
    [
      [IMPORT, { expectedOn: '2019-02-10' }],
      [IMPORT, { bornOn: '2019-02-03' }],
    ],
    { bornOn: '2019-02-03' },
  ],
  [
    'an ethnicity is known by its code and by who said it',
    [[IMPORT, { ethnicity: { code: 'WBRI', source: 'import' } }]],
    { ethnicity: 'WBRI', ethnicitySource: 'import' },
  ],
  [
    'what nobody has asked about is not known',
    [[IMPORT, { ethnicity: { code: 'NOBT', source: 'import' }, sex: 'unknown' }]],
    {},
  ],
];

for (const [because, steps, said] of people) {
  test(because, () => {
    const nobody: PersonFacts = { kind: 'child', names: [], languages: [], addresses: [], identifiers: [] };
    const versions = steps.map(([command, facts]) => ({ command, facts: { ...nobody, ...facts } }));
    assert.deepEqual(personSaid(versions), said);
  });
}
