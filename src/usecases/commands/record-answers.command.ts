import type { RecordTypeId } from '#domain/journey/index.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { ChildAnswers, Kept } from './keeping.ts';
import type { Outcome } from './outcome.ts';

/** Answers that need no draft: given by a program that keeps every rule a form does. */
export interface RecordAnswers {
  readonly type: RecordTypeId;
  readonly how: 'save' | 'complete';
  readonly children: readonly ChildAnswers[];
  readonly reason?: string;
}

/** Records answers at once, without a draft: the same rights, steps and checks as for a form, and the same two versions shown on a conflict. */
export function recordAnswers(session: Session, input: RecordAnswers): Promise<Outcome<Kept>> {
  return keepRecords(session, { command: 'record-answers', ...input });
}
