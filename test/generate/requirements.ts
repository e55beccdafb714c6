import { type Proof, proofs } from '#test/requirements/proofs.ts';
import { code, page, table } from './markdown.ts';

/** Every requirement with the tests that prove it, and those that wait for one. */
export function requirementsProved(): string {
  const all = proofs();
  const unproved = all.filter(({ files }) => files.length === 0);
  return page(
    '# Requirements and their tests',
    'Written from the tests by `npm run generate`. Do not edit: name the number in the test that proves it.',
    `${all.length - unproved.length} of ${all.length} are named by a test. A number that is named is not always proved whole: read the test.`,
    '## Named by a test',
    table(
      ['Number', 'Level', 'About', 'Tests'],
      all.filter(({ files }) => files.length > 0).map((proof) => [...told(proof), proof.files.map(code).join(' ')]),
    ),
    '## Nothing proves these yet',
    table(['Number', 'Level', 'About'], unproved.map(told)),
  );
}

function told({ id, level, about }: Proof): readonly string[] {
  return [id, level, about];
}
