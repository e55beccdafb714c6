import { answerRules } from '#domain/definition/checking/answer-issue.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { code, page, table, WRITTEN_BY } from './markdown.ts';

/** Every code of an issue that recording can raise. Codes are permanent, public and never used again for something else. */
export function issueCodes(): string {
  const types: readonly RecordType[] = journey;
  return page(
    '# Issue codes of recording',
    WRITTEN_BY,
    'An **error** stops a record from being completed, and those of an answer from being saved; a **query** asks somebody to look.',
    '## Of an answer by itself',
    table(
      ['Code', 'The rule behind it'],
      Object.entries(answerRules).map(([id, rule]) => [code(id), rule]),
    ),
    '## Between the answers of a record',
    table(
      ['Code', 'Record', 'Weight', 'Message', 'Because'],
      types.flatMap((type) =>
        type.checks.map((check) => [code(check.code), type.title, check.severity, check.message, check.because]),
      ),
    ),
  );
}
