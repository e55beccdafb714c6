import type { RecordId } from '#domain/history/child-history.ts';
import type { CommentAnswerEntry, Draft, DraftContent, PassageComment, Session } from '../ports.ts';

/** How the names of answers to comments begin. No field's name can hold its sign. */
export const COMMENT = 'passage-comment.';

/** Where in a draft's words the answer to a comment stands: it is no answer of the record. */
export function commentName(comment: string, part: 'answer' | 'dealt'): string {
  return `${COMMENT}${comment}.${part}`;
}

/** The comments on what a draft goes on from. */
export async function commentsOn(session: Session, draft: Pick<Draft, 'base'>): Promise<readonly PassageComment[]> {
  const records = Object.keys(draft.base) as RecordId[];
  return records.length === 0 ? [] : session.records.commentsOn(records);
}

/** True once somebody said that a comment is dealt with. */
export function isDealtWith({ answers }: Pick<PassageComment, 'answers'>): boolean {
  return answers.some(({ isDealt }) => isDealt);
}

/** What was answered in a draft to the comments on it, without what says nothing, and nothing about other records’ comments. */
export function commentAnswersIn(
  content: DraftContent,
  comments: readonly PassageComment[],
): readonly CommentAnswerEntry[] {
  return comments.flatMap((comment) => {
    const words = content[commentName(comment.id, 'answer')]?.[0]?.trim() ?? '';
    const isDealt = content[commentName(comment.id, 'dealt')]?.[0] === 'yes';
    const isNew = words !== '' || (isDealt && !isDealtWith(comment));
    return isNew ? [{ comment: comment.id, words, isDealt: isDealt || isDealtWith(comment) }] : [];
  });
}
