import type { Field } from '#domain/definition/field.ts';
import { answerInWords, type Names, type RowInWords, rowsInWords } from '#domain/definition/in-words.ts';
import { ownPrefix, readOccasionForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { listInWords } from '#domain/time/in-words.ts';
import { CHILDREN } from '#usecases/commands/children-meant.ts';
import { COMMENT } from '#usecases/commands/comment-answers.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import { RELEASE } from '#usecases/leaving/release-reason.ts';
import type { DraftContent } from '#usecases/ports.ts';
import { CHILDREN_ASKED, REASON_ASKED } from '#web/forms/posted-name.ts';

/** One question that two people answered differently, each answer in words. */
export interface Difference {
  /** The name the question is posted under. */
  readonly name: string;
  readonly ask: string;
  /** The child it is about, when each child has an answer of their own. */
  readonly child?: string;
  readonly one: Told;
  readonly other: Told;
  /** Two stories can be kept one after the other; two dates cannot. */
  readonly canKeepBoth: boolean;
}

/** An answer as it is read: its words, empty when there are none, or the rows of a list. */
export type Told = string | readonly RowInWords[];

/** Whose answer to keep. */
export type Keep = 'one' | 'other' | 'both';

/** Every question that two texts of a draft answer differently, in the order of the form, the reason for a correction last. */
export function differencesOf(
  type: RecordType,
  children: readonly { readonly id: string; readonly name: string }[],
  { one, other }: { readonly one: DraftContent; readonly other: DraftContent },
  names: Names,
): readonly Difference[] {
  const ids = children.map(({ id }) => id);
  const [first, second] = [one, other].map((content) => readOccasionForm(type, ids, content));
  const words = (
    content: DraftContent,
    reading: typeof first,
    name: string,
    field: Field,
    key: string,
    child?: string,
  ): Told => {
    const answers = child === undefined ? reading?.common.answers : reading?.own[child]?.answers;
    const rows = rowsInWords(field, answers?.[key], names);
    return rows.length > 0 ? rows : answerInWords(field, answers?.[key], names) || typed(content, name);
  };
  const answered = Object.entries(type.fields)
    .filter(([, field]) => field.setBy === undefined)
    .flatMap(([key, field]) =>
      (field.own === true ? children : [undefined]).flatMap((child) => {
        const name = child === undefined ? key : ownPrefix(child.id) + key;
        if (isSame(one, other, name)) return [];
        return [
          {
            name,
            ask: field.ask,
            one: words(one, first, name, field, key, child?.id),
            other: words(other, second, name, field, key, child?.id),
            canKeepBoth: field.kind === 'prose' || field.kind === 'text',
            ...(child === undefined || children.length === 1 ? {} : { child: child.name }),
          },
        ];
      }),
    );
  return [
    ...differentChildren(one, other, children),
    ...answered,
    ...differentReasons(one, other),
    ...differentReleases(one, other),
    ...differentReplies(one, other),
  ];
}

function differentChildren(
  one: DraftContent,
  other: DraftContent,
  children: readonly { readonly id: string; readonly name: string }[],
): readonly Difference[] {
  if (isSame(one, other, CHILDREN)) return [];
  const words = ({ [CHILDREN]: ticked = [] }: DraftContent) =>
    listInWords(children.filter(({ id }) => ticked.includes(id)).map(({ name }) => name));
  return [{ name: CHILDREN, ask: CHILDREN_ASKED, one: words(one), other: words(other), canKeepBoth: false }];
}

/** The reason for a correction is no question of the record, and belongs to what was written all the same. */
function differentReasons(one: DraftContent, other: DraftContent): readonly Difference[] {
  if (isSame(one, other, REASON)) return [];
  const words = ({ [REASON]: typed = [] }: DraftContent) => typed.join('\n');
  return [{ name: REASON, ask: REASON_ASKED, one: words(one), other: words(other), canKeepBoth: true }];
}

/** Why something that was stopped may leave all the same. */
function differentReleases(one: DraftContent, other: DraftContent): readonly Difference[] {
  if (isSame(one, other, RELEASE)) return [];
  const words = ({ [RELEASE]: typed = [] }: DraftContent) => typed.join('\n');
  return [
    {
      name: RELEASE,
      ask: 'Why is it safe to send this as it is?',
      one: words(one),
      other: words(other),
      canKeepBoth: true,
    },
  ];
}

/** What was typed in answer to a manager’s comments. */
function differentReplies(one: DraftContent, other: DraftContent): readonly Difference[] {
  const names = new Set([one, other].flatMap(Object.keys).filter((name) => name.startsWith(COMMENT)));
  const words = (content: DraftContent, name: string) => (content[name] ?? []).join('\n');
  return [...names]
    .filter((name) => !isSame(one, other, name))
    .map((name) => ({
      ...{ name, ask: name.endsWith('.dealt') ? 'Is the comment dealt with?' : 'What do you answer to the comment?' },
      ...{ one: words(one, name), other: words(other, name), canKeepBoth: !name.endsWith('.dealt') },
    }));
}

/** The text that comes of both: everything of the one, with the answers chosen from the other. What nobody chose stays as it is in the one. */
export function bringTogether(
  { one, other }: { readonly one: DraftContent; readonly other: DraftContent },
  kept: ReadonlyMap<string, Keep>,
): DraftContent {
  const content: Record<string, readonly string[]> = { ...one };
  for (const [name, keep] of kept) {
    if (keep === 'both') content[name] = [joined(one[name], other[name])];
    if (keep !== 'other') continue;
    for (const each of Object.keys(content)) if (belongsTo(each, name)) delete content[each];
    for (const each of Object.keys(other)) if (belongsTo(each, name)) content[each] = other[each] ?? [];
  }
  return content;
}

function joined(one: readonly string[] = [], other: readonly string[] = []): string {
  return [...one, ...other].filter((text) => text.trim() !== '').join('\n\n');
}

function isSame(one: DraftContent, other: DraftContent, name: string): boolean {
  return told(one, name) === told(other, name);
}

function told(content: DraftContent, name: string): string {
  const pairs = Object.entries(content).filter(
    ([each, values]) => belongsTo(each, name) && values.some((value) => value !== ''),
  );
  return JSON.stringify(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What was typed, when it could not be read as an answer. */
function typed(content: DraftContent, name: string): string {
  const values = Object.entries(content).flatMap(([each, given]) => (belongsTo(each, name) ? given : []));
  return values.filter((value) => value !== '').join(' ');
}

/** A name is part of a question: itself, a box of its date, the reason of its yes or no, a row of its list. */
function belongsTo(each: string, name: string): boolean {
  return each === name || ['-', '['].some((mark) => each.startsWith(name + mark));
}
