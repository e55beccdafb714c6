import type { Answers } from './answers.ts';
import type { GroupsField } from './field.ts';

/** The id of a row, to be spread into it; nothing when its list keeps none, or none has been made yet. */
export function idOf({ keepsId }: GroupsField, row: Answers): { readonly id?: string } {
  return keepsId !== undefined && typeof row.id === 'string' && row.id !== '' ? { id: row.id } : {};
}
