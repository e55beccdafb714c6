import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting, assessmentAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

test('a list in a record stands as its rows, each with its questions in the order in which they were asked', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const referral = recordOf(await county.record('dora', 'referral', [{ child, answers: referralAnswers() }]), child);
  const kept = await county.record('soren', 'assessment', [{ child, answers: assessmentAnswers(), follows: referral }]);
  const page = await county.as('soren', async (session) =>
    recordPage(session, recordOf(kept, child), await county.snapshot()),
  );
  const answers = page?.sections.flatMap((section) => section.answers) ?? [];
  assert.deepEqual(
    answers.flatMap(({ field, rows }) => (rows === undefined ? [] : [[field, rows]])),
    [
      [
        'risks',
        [
          {
            title: 'Risk 1',
            answers: [
              { ask: 'What is the risk?', words: 'Alone' },
              { ask: 'How serious is it?', words: 'Serious' },
              { ask: 'How often does it happen?', words: 'Weekly' },
              { ask: 'What does it do to the child?', words: 'Afraid' },
            ],
          },
        ],
      ],
      [
        'protections',
        [
          {
            title: 'Protection 1',
            answers: [
              { ask: 'What protects the child?', words: 'Gran' },
              { ask: 'How do we know?', words: 'We met her' },
            ],
          },
        ],
      ],
    ],
  );
});
