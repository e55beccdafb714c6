import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCensus } from '#test/support/cin-file.ts';
import { issuesOfHeader } from './file-issues.ts';

test('a file of another year is said so in words that serve on the command line and in a browser', async () => {
  const [header] = await readCensus(
    '<Message><Header><CollectionDetails><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails></Header><Children/></Message>',
  );
  assert.ok(header?.kind === 'header');
  assert.deepEqual(issuesOfHeader(header.header, '2024-25'), []);
  const [issue] = issuesOfHeader(header.header, '2025-26');
  assert.equal(issue?.message, 'This is the census of 2024-25, and it was checked as that of 2025-26.');
  assert.equal(
    issue.todo,
    'Choose the file of 2025-26, or check this one as that of 2024-25: on the command line with --year 2024-25.',
  );
  assert.equal(issue.because, 'ReferenceDate is 2025-03-31; that of 2025-26 is 2026.');
});
