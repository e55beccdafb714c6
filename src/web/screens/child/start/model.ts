import type { RecordType } from '#domain/definition/record-type.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { CheckboxItem } from '#web/components/checkboxes.ts';
import type { Asked } from '#web/server/screen.ts';
import { childChoices, visitedTogether } from '../family-choices.ts';

/** What may be recorded, and about whom. */
export interface StartModel {
  readonly child: ShownPerson;
  readonly types: readonly RecordType[];
  readonly children: readonly CheckboxItem[];
  readonly type: string | undefined;
  /** Who is ticked to begin with. */
  readonly ticked: readonly string[];
  /** What was wrong with the choice, and with which, when it was sent before. */
  readonly wrong: { readonly field: 'type' | 'child'; readonly message: string } | undefined;
}

const problems: Readonly<Record<string, string>> = {
  'no-type': 'Choose what you want to record',
  'no-child': 'Choose at least one child',
  'one-child': 'Choose one child: this kind of record is about one',
  'child-twice': 'Choose each child once',
  'not-a-child': 'Choose children only',
};

/** Marks and reviews are made from the chronology, and allocations from the child’s page. */
const ELSEWHERE = new Set(['chronology-mark', 'chronology-review', 'allocation']);

/** What this person may record about a child and the brothers and sisters. */
export async function startModel(session: Session, { params, query }: Asked): Promise<StartModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await childPage(session, (params.child ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('child');
  return {
    child: page.child,
    types: page.mayRecord.filter((id) => !ELSEWHERE.has(id)).map(getRecordType),
    children: childChoices(page),
    type: query.get('type') ?? undefined,
    ticked: query.get('type') === 'visit' ? visitedTogether(page) : [page.child.id],
    wrong: wrongWith(query.get('wrong') ?? ''),
  };
}

function wrongWith(code: string): StartModel['wrong'] {
  const message = Object.hasOwn(problems, code) ? problems[code] : undefined;
  return message === undefined ? undefined : { field: code === 'no-type' ? 'type' : 'child', message };
}
