import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { acceptsRole } from '#domain/definition/field.ts';
import { listAsked } from '#domain/definition/keep-asked.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Act } from '#synthetic/act.ts';
import { withRecordIds } from '#synthetic/record-ids.ts';
import { mustHold, type Rehearsed, type RehearsedRecord } from './rehearsed.ts';

/**
 * Checks what would be kept of every child: complete where it says so, nothing answered that is not asked, nothing shared
 * that each child should have alone, and nothing pointed at that is not there.
 */
export function checkRecorded(rehearsed: Rehearsed, record: RehearsedRecord, { at }: Act): void {
  const type = getRecordType(record.type);
  for (const name of Object.keys(record.common)) mustHold(type.fields[name]?.own !== true, `"${name}" is shared`);
  for (const child of record.children) {
    const own = record.own[child] ?? {};
    for (const name of Object.keys(own)) mustHold(type.fields[name]?.own === true, `"${name}" is not a child’s own`);
    const answers = answersOf(rehearsed, record, child, own);
    const asked = listAsked(type, answers);
    for (const name of Object.keys(answers)) mustHold(asked.includes(name), `"${name}" is answered and not asked`);
    const issues = checkAnswers(type, answers, record.state === 'open' ? 'save' : 'complete', at);
    mustHold(issues.length === 0, JSON.stringify(issues));
    checkWorkersAndTeams(rehearsed, record, answers);
  }
}

function answersOf({ records }: Rehearsed, record: RehearsedRecord, child: PersonId, own: Answers): Answers {
  return withRecordIds(getRecordType(record.type), { ...record.common, ...own }, (key) => {
    const found = records.get(key);
    if (found === undefined || found.state === 'void' || !found.children.includes(child)) {
      throw new RangeError(`the child has no record "${key}"`);
    }
    return key;
  });
}

function checkWorkersAndTeams({ plan }: Rehearsed, record: RehearsedRecord, answers: Answers): void {
  for (const [name, field] of Object.entries(getRecordType(record.type).fields)) {
    const value = answers[name];
    if (value === undefined) continue;
    if (field.kind === 'worker')
      mustHold(
        plan.workers.some(({ id, role }) => id === value && acceptsRole(field, role)),
        `nobody works here as ${value}, or not in that part`,
      );
    if (field.kind === 'team')
      mustHold(
        plan.settings.teams.some(({ id }) => id === value),
        `there is no team ${value}`,
      );
  }
}
