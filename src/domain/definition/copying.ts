import type { Answers } from './answers.ts';
import { checkEach } from './checking/check-answer.ts';
import { fieldsOf, isAnswer } from './condition.ts';
import type { Field } from './field.ts';
import { listAsked } from './keep-asked.ts';
import { writeForm } from './reading.ts';
import type { RecordType } from './record-type.ts';

type Content = Readonly<Record<string, readonly string[]>>;

/** What becomes of the earlier answers of one part of a form when they are to be copied, each question by its name. */
export interface Copying {
  /** What the form gains: the names it posts, with their values. */
  readonly content: Content;
  readonly copied: readonly string[];
  /** Left, because somebody has answered it already. */
  readonly answered: readonly string[];
  /** Left, because it is answered anew each time, is not asked here, or is no longer an answer. */
  readonly left: readonly string[];
}

/** Where the earlier answers are to go: what is typed there already, and under which names. */
export interface CopyInto {
  /** The questions of the part, by name. */
  readonly names: readonly string[];
  readonly earlier: Answers;
  readonly content: Content;
  /** What the form says so far of the same child, as answers. */
  readonly given: Answers;
  /** What stands before the names the questions are posted under. */
  readonly prefix: string;
  /** The day whose codes may be chosen, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * True when an earlier answer may be copied: words and choices about what goes on, unless the question says how it recurs.
 * What `may stand` may be copied; what is about one event, or quoted and answered anew, may not; nor may a day, a sighting, a
 * yes or no, a number, somebody's name, what decides the next step, or a list of which a row has any of these.
 */
export function isCopyable(type: Pick<RecordType, 'fields' | 'recurs' | 'transitions'>, name: string): boolean {
  const field = type.fields[name];
  if (field === undefined || field.setBy !== undefined || field.aboutWorker === true) return false;
  const recurs = field.recurs ?? type.recurs;
  return recurs === undefined ? goesOn(field) && !decides(type, name) : recurs === 'may stand';
}

/** What is copied of some earlier answers into a form. What somebody typed is never written over. */
export function copyAnswers(type: RecordType, into: CopyInto): Copying {
  const { names, earlier, content, given, prefix, on } = into;
  const said = names.filter((name) => type.fields[name]?.setBy === undefined && isAnswer(earlier[name]));
  const answered = said.filter((name) => isCopyable(type, name) && isTyped(content, prefix + name));
  const offered = said.filter(
    (name) => isCopyable(type, name) && !answered.includes(name) && fits(type, into, name, on),
  );
  const asked = new Set(listAsked(type, { ...pick(earlier, offered), ...given }));
  const copied = offered.filter((name) => asked.has(name));
  return {
    content: Object.fromEntries(copied.flatMap((name) => Object.entries(posted(type, earlier, name, prefix)))),
    copied,
    answered,
    left: said.filter((name) => !copied.includes(name) && !answered.includes(name)),
  };
}

/** True while the form holds an answer exactly as it was copied. `name` is the question’s, `prefix` stands before it in the form. */
export function isAsCopied(
  type: Pick<RecordType, 'fields'>,
  source: Answers,
  { name, prefix, content }: { readonly name: string; readonly prefix: string; readonly content: Content },
): boolean {
  const was = posted(type, source, name, prefix);
  const is = partsOf(content, prefix + name);
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].every((each) => JSON.stringify(plain(was[each])) === JSON.stringify(plain(is[each])));
}

/** True when something is typed under a name of a form, or under a part of it: `on-day` of `on`, `risks[0].what` of `risks`. */
export function isTyped(content: Content, posted: string): boolean {
  return Object.values(partsOf(content, posted)).some((values) => values.some((value) => value.trim() !== ''));
}

function partsOf(content: Content, name: string): Content {
  const isPart = (each: string) => each === name || each.startsWith(`${name}-`) || each.startsWith(`${name}[`);
  return Object.fromEntries(Object.entries(content).filter(([each]) => isPart(each)));
}

// A browser ends lines in its own way, and sends what is blank too.
function plain(values: readonly string[] = []): readonly string[] {
  return values.map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== '');
}

function posted(type: Pick<RecordType, 'fields'>, answers: Answers, name: string, prefix: string): Content {
  const field = type.fields[name];
  if (field === undefined) return {};
  const written = writeForm({ fields: { [name]: field } }, { [name]: answers[name] });
  return Object.fromEntries(Object.entries(written).map(([each, values]) => [prefix + each, values]));
}

function goesOn(field: Field): boolean {
  if (field.kind === 'groups') return field.keepsId === undefined && Object.values(field.fields).every(goesOn);
  return ['text', 'prose', 'code', 'codes'].includes(field.kind);
}

function decides({ transitions }: Pick<RecordType, 'transitions'>, name: string): boolean {
  return transitions.some(({ when }) => when !== undefined && fieldsOf(when).includes(name));
}

// A question may have become another kind since, and a code may have gone out of use.
function fits(type: RecordType, { earlier }: CopyInto, name: string, on: string): boolean {
  const field = type.fields[name];
  if (field === undefined) return false;
  const checking = { level: 'save', now: on, happenedOn: on } as const;
  return checkEach({ fields: { [name]: field } }, { [name]: earlier[name] }, NOWHERE, checking).length === 0;
}

const NOWHERE = { path: '', lead: '' } as const;

function pick(answers: Answers, names: readonly string[]): Answers {
  return Object.fromEntries(names.map((name) => [name, answers[name]]));
}
