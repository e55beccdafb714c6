import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { countInWords } from '#domain/time/in-words.ts';
import { type CommentEntry, isStale, type RecordVersion, type Session } from '../ports.ts';
import { signOffFor } from './authorise-record.command.ts';
import { entryOf } from './entry-of.ts';
import { findRead, type ReadVersion } from './find-read.ts';
import { type ChildIssue, type Done, tooLate, type Unfit, unfit } from './outcome.ts';
import { quoteIn } from './quote-in.ts';

/** A comment on a passage of what was handed in. */
export interface Passage {
  /** The question. */
  readonly field: string;
  /** The words of its answer that are meant; empty: the whole answer. */
  readonly quoted: string;
  readonly words: string;
}

/** Records that a manager has read and gives back. */
export interface ReturnRecord {
  readonly records: readonly ReadVersion[];
  /** What should be done before they are handed in again; may be left out when passages say it. */
  readonly comment: string;
  /** Comments on passages of the first of them. */
  readonly passages?: readonly Passage[];
}

/** Gives back what was handed in, with comments on it and on its passages: it is open again, and the comments stay with it. */
export async function returnRecord(session: Session, input: ReturnRecord): Promise<Done | Refusal | Unfit> {
  const { passages = [] } = input;
  const found = await findRead(session, input.records);
  if (isRefusal(found)) return found;
  const refusal = found.map((record) => signOffFor(session, record)).find(isRefusal);
  if (refusal !== undefined) return refusal;
  const comment = input.comment.trim() === '' && passages.length > 0 ? pointedTo(passages.length) : input.comment;
  const missing =
    comment.trim() === ''
      ? unfit(
          'comment',
          'reason-missing',
          'Enter what should be done.',
          'Whoever handed it in must know what to change.',
        )
      : undefined;
  const [first] = found;
  const issues = [...(missing?.issues ?? []), ...(first === undefined ? [] : passageIssues(first, passages))];
  if (issues.length > 0) return { issues };
  const records = found.map((record) => ({ ...entryOf(record), state: 'open' as const, reason: comment }));
  const comments = first === undefined ? [] : passages.map((passage) => commentOn(session, first, passage));
  const written = await session.write({ command: 'return-record', records, comments });
  return isStale(written) ? tooLate('record') : written;
}

function pointedTo(count: number): string {
  return count === 1
    ? 'See the comment beside the question.'
    : `See the ${countInWords(count, 'comment')} beside the questions.`;
}

function commentOn(session: Session, { id, version }: RecordVersion, passage: Passage): CommentEntry {
  const quoted = passage.quoted.trim();
  return { id: session.newId(), record: id, version, field: passage.field, quoted, words: passage.words.trim() };
}

/** Every comment names a question of the form and says something; its words, when it quotes some, are those of the answer. */
function passageIssues(record: RecordVersion, passages: readonly Passage[]): readonly ChildIssue[] {
  const { fields } = getRecordType(record.type);
  return passages.flatMap(({ field, quoted, words }, index) => {
    const asked = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const at = (part: string, code: string, message: string): ChildIssue => ({
      ...{ code, severity: 'error', message, field: `passages[${index}].${part}` },
      because: 'Whoever gets it back must see what is meant.',
    });
    return [
      ...(asked === undefined || asked.setBy !== undefined
        ? [at('field', 'no-question', 'Choose the question the comment is about')]
        : quoteIn(asked, record.answers[field], quoted)
          ? []
          : [at('quoted', 'not-quoted', 'These words are not in the answer. Copy them as they stand there')]),
      ...(words.trim() === '' ? [at('words', 'missing', 'Enter what should be done about it')] : []),
    ];
  });
}
