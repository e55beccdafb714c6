import type { GroupsField } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';

/** The list of a record type into which the actions of meetings may be taken. */
export interface TakingList {
  readonly list: GroupsField;
  /** Its name. */
  readonly name: string;
  /** The list in whose rows it stands: an action stands under an outcome. */
  readonly under?: string;
}

/** Where a record of this type takes the actions of meetings; undefined when it takes none. */
export function listThatTakes({ fields }: RecordType): TakingList | undefined {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'groups') continue;
    if (field.takes !== undefined) return { list: field, name };
    const inner = Object.entries(field.fields).find(([, each]) => each.kind === 'groups' && each.takes !== undefined);
    if (inner?.[1].kind === 'groups') return { list: inner[1], name: inner[0], under: name };
  }
  return undefined;
}
