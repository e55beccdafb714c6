import type { ErrorSummaryItem } from '#web/components/error-summary.ts';
import type { FormModel } from './form-model.ts';
import { boxOf, postedNameOfIssue } from './posted-name.ts';

/** What is wrong, by the name of the field it stands beside. */
export type Messages = ReadonlyMap<string, string>;

/** Each thing that is wrong, for beside its own field. */
export function messagesOf({ type, issues }: Pick<FormModel, 'type' | 'issues'>): Messages {
  const messages = new Map<string, string>();
  for (const issue of issues) {
    const name = postedNameOfIssue(type, issue);
    const before = name === undefined ? undefined : messages.get(name);
    if (name !== undefined && before !== issue.message)
      messages.set(name, before === undefined ? issue.message : `${before}. ${issue.message}`);
  }
  return messages;
}

/** Everything that is wrong, told once, each line leading to its field; with several children a child's own line names the child. */
export function summaryOf(model: FormModel): readonly ErrorSummaryItem[] {
  const lines = new Map<string, ErrorSummaryItem>();
  for (const issue of model.issues) {
    const box = boxOf(model.type, issue);
    const isOwn = box?.startsWith('own.') === true;
    const child = model.children.length > 1 && isOwn ? model.children.find(({ id }) => id === issue.child) : undefined;
    const text = child === undefined ? issue.message : `${child.name}: ${issue.message}`;
    lines.set(`${box} ${text}`, { text, ...(box === undefined ? {} : { href: `#${box}` }) });
  }
  return [...lines.values()];
}
