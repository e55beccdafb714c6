import type { Names } from '#domain/definition/in-words.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isDealtWith } from '../commands/comment-answers.ts';
import type { PassageComment, RecordVersion } from '../ports.ts';

/** A comment on a passage, with what was answered, as a page shows it. */
export interface ShownComment {
  readonly id: string;
  readonly child: PersonId;
  readonly field: string;
  readonly ask: string;
  readonly quoted: string;
  readonly words: string;
  readonly by: string;
  readonly at: string;
  readonly answers: readonly { readonly words: string; readonly by: string; readonly at: string }[];
  readonly isDealt: boolean;
}

/** The comments on some records in words. */
export function showComments(
  comments: readonly PassageComment[],
  records: readonly RecordVersion[],
  names: Names,
): readonly ShownComment[] {
  return comments.flatMap((comment) => {
    const record = records.find(({ id }) => id === comment.record);
    if (record === undefined) return [];
    const { id, field, quoted, words, by, at, answers } = comment;
    return [
      {
        ...{ id, field, quoted, words, at, child: record.child },
        ask: getRecordType(record.type).fields[field]?.ask ?? field,
        by: names.worker(by),
        answers: answers.map((each) => ({ words: each.words, by: names.worker(each.by), at: each.at })),
        isDealt: isDealtWith(comment),
      },
    ];
  });
}
