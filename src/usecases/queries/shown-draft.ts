import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import { childrenShown } from '../commands/children-meant.ts';
import type { Draft } from '../ports.ts';
import { type ShownPerson, showPeople } from './shown-person.ts';

/** A draft as a list shows it. */
export interface ShownDraft {
  readonly id: string;
  readonly type: RecordTypeId;
  readonly title: string;
  readonly children: readonly ShownPerson[];
  readonly startedBy: string;
  readonly savedBy: string;
  readonly savedAt: string;
  /** True when it goes on with or corrects a record that is already kept. */
  readonly hasBase: boolean;
}

/** A draft with the names a list needs. */
export function showDraft(
  draft: Draft,
  people: ReadonlyMap<PersonId, Person>,
  worker: (id: string) => string,
  on: IsoDay,
): ShownDraft {
  const { id, type, savedAt } = draft;
  return {
    id,
    type,
    title: getRecordType(type).title,
    children: showPeople(childrenShown(draft), people, on),
    startedBy: worker(draft.worker),
    savedBy: worker(draft.savedBy),
    savedAt,
    hasBase: Object.keys(draft.base).length > 0,
  };
}
