import type { RecordType } from '#domain/definition/record-type.ts';
import type { ChildIssue } from '#usecases/commands/outcome.ts';
import type { DraftContent } from '#usecases/ports.ts';
import type { SelectItem } from '#web/components/select.ts';
import type { FormModel } from '#web/forms/form-model.ts';

/** The form about a person, as it was typed. */
export function personFormModel(
  type: RecordType,
  content: DraftContent,
  {
    issues = [],
    people = [],
    on,
  }: { readonly issues?: readonly ChildIssue[]; readonly people?: readonly SelectItem[]; readonly on: string },
): FormModel {
  return {
    type,
    children: [],
    content,
    issues,
    choices: { worker: [], team: [], record: {}, person: people },
    origins: {},
    clocks: [],
    on,
  };
}
