import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { listAsked } from '#domain/definition/keep-asked.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { Effort, EffortCount } from '../ports.ts';
import { bandOf, INTERACTIONS, MINUTES } from './bands.ts';
import type { FormCounts } from './form-counts.ts';

/** How a form was filled, as far as it is known. */
export interface Filled {
  /** What its browser counted; absent without a script. */
  readonly counts?: FormCounts | undefined;
  /** From the form last opened to the form sent; absent when that is not known either. */
  readonly openMinutes?: number | undefined;
}

/** What is added to the counts when a form is finished: the answers are looked at only for whether they are there. */
export function countFinished(
  id: RecordTypeId,
  children: readonly Answers[],
  { counts, openMinutes }: Filled,
): readonly EffortCount[] {
  const type = getRecordType(id);
  const count = (question: string, what: Effort, number = 1, band = 0) =>
    ({ type: id, version: type.version, question, what, band, count: number }) as const;
  const ofForm = [count('', 'finished'), ...(counts === undefined ? [] : measured(counts, count))];
  const isOpenKnown = counts === undefined && openMinutes !== undefined;
  return [
    ...ofForm,
    ...(isOpenKnown ? [count('', 'open-minutes', 1, bandOf(MINUTES, openMinutes))] : []),
    ...children.flatMap((answers, index) => askedOf(id, answers, index > 0, count)),
  ];
}

type Count = (question: string, what: Effort, number?: number, band?: number) => EffortCount;

function measured({ interactions, seconds, questions }: FormCounts, count: Count): readonly EffortCount[] {
  return [
    count('', 'measured'),
    count('', 'interactions', 1, bandOf(INTERACTIONS, interactions)),
    count('', 'minutes', 1, bandOf(MINUTES, Math.floor(seconds / 60))),
    ...Object.entries(questions).flatMap(([name, each]) => [
      ...(each.edits > 0 ? [count(name, 'edited'), count(name, 'edits', each.edits)] : []),
      ...(each.seconds > 0 ? [count(name, 'seconds', each.seconds)] : []),
    ]),
  ];
}

// What is the same for brothers and sisters was asked once.
function askedOf(id: RecordTypeId, answers: Answers, ownOnly: boolean, count: Count): readonly EffortCount[] {
  const type = getRecordType(id);
  return listAsked(type, answers)
    .filter((name) => type.fields[name]?.setBy === undefined && (!ownOnly || type.fields[name]?.own === true))
    .flatMap((name) => [count(name, 'asked'), ...(isAnswer(answers[name]) ? [] : [count(name, 'blank')])]);
}
