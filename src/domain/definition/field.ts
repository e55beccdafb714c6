import type { Condition } from './condition.ts';
import type { Role } from './role.ts';

/** The dated codes a field may take. The shape that every code set of `domain/code-sets` has. */
export interface Codes<Code extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly {
    readonly code: Code;
    readonly label: string;
    readonly hint?: string;
    readonly from?: string;
    readonly until?: string;
  }[];
}

/** What every field says of itself. */
interface Asked {
  /** The question a worker reads. */
  readonly ask: string;
  readonly hint?: string;
  /** `save`: without it nothing can be kept as a record. `complete`: without it the record stays open. Absent: optional. */
  readonly required?: 'save' | 'complete';
  /** What a worker reads when it must be answered and is not: "Enter when the contact was received". */
  readonly missing?: string;
  /** Each child has an answer of their own; it is never copied from a brother or sister. */
  readonly own?: true;
  /** Can only be known later: answering it once the record is complete, when it was not answered before, is no correction. */
  readonly later?: true;
  /** Said of the worker, not of the child: kept with the record and not shown on the child’s file. */
  readonly aboutWorker?: true;
  /** Set by a step (sign-off, a computation), never asked on the form. */
  readonly setBy?: 'sign-off' | 'import';
  /**
   * What it most often is: put in when a new record is started, and marked as put in. A code; `yes` or `no`; `today`; `now`
   * for a moment; `the writer` for a worker.
   */
  readonly usual?: string;
  /**
   * What it means that the same question was answered before, in another record type or an earlier record of this one.
   * `each time`: it is about one event, and an earlier answer would mislead. `quoted`: the last answer is shown beside it.
   * `may stand`: so it is, and whoever finds it still true may say so instead of writing it again.
   */
  readonly recurs?: 'each time' | 'quoted' | 'may stand';
  /** Said already in the record before, of a row that was handed on: shown, and never asked again. */
  readonly quoted?: true;
}

/** A plain date, kept as `YYYY-MM-DD`. */
export interface DateField extends Asked {
  readonly kind: 'date';
  readonly mayBeFuture?: true;
  /** What to do instead when words stand where the date belongs: "Give the day on which you will look at it again". */
  readonly instead?: string;
}
/** An instant, kept as ISO text in UTC; asked as a date and a time of the clock in England. */
export interface InstantField extends Asked {
  readonly kind: 'instant';
}
/** One code of a set, kept as the code. */
export interface CodeField<Code extends string = string> extends Asked {
  readonly kind: 'code';
  readonly set: Codes<Code>;
}
/** Several codes of a set, kept as a list. */
export interface CodesField<Code extends string = string> extends Asked {
  readonly kind: 'codes';
  readonly set: Codes<Code>;
  /** A code that means none of the others: it cannot stand beside them. */
  readonly alone?: Code;
}
/** A line of words: names of things, places, methods. Never a story; read by derivations. */
export interface TextField extends Asked {
  readonly kind: 'text';
  readonly maxLength?: number;
}
/** A story in words. Never read by a derivation: only that it is there, and how long it is. */
export interface ProseField extends Asked {
  readonly kind: 'prose';
}
/** A number. */
export interface NumberField extends Asked {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}
/** Yes or no, kept as `{ answer, because? }`; the answer named in `reasonFor` must be explained. */
export interface YesNoField extends Asked {
  readonly kind: 'yes-no';
  readonly reasonFor?: 'yes' | 'no';
  readonly askReason?: string;
}
/** A person on the record: a child, an adult or a professional, kept as their id. */
export interface PersonField extends Asked {
  readonly kind: 'person';
}
/** Somebody who works here, kept as their id. */
export interface WorkerField extends Asked {
  readonly kind: 'worker';
  /** Only somebody with one of these roles can be the answer; absent: anybody who works here. */
  readonly roles?: readonly Role[];
}
/** True when somebody of this role can be the answer to a question about a worker. */
export function acceptsRole({ roles }: WorkerField, role: Role): boolean {
  return roles?.includes(role) ?? true;
}
/** A team of the authority, kept as its id in the settings. */
export interface TeamField extends Asked {
  readonly kind: 'team';
}
/** Another record about the same child, kept as its id. */
export interface RecordField extends Asked {
  readonly kind: 'record';
}
/** A list of groups of answers, each of the same few fields. */
export interface GroupsField<F extends GroupFields = GroupFields> extends Asked {
  readonly kind: 'groups';
  /** What one group is called: "risk", "person spoken to". */
  readonly each: string;
  readonly fields: F;
  /** Field of the group → the condition, over the same group, under which it is asked. */
  readonly only?: Readonly<Partial<Record<keyof F & string, Condition<keyof F & string>>>>;
  readonly atLeast?: number;
  /**
   * Each row has an id that is made when it is first recorded and goes with it from record to record; nobody types it.
   * `carried`: the rows are those that the record before handed on, so nobody adds one or takes one away.
   */
  readonly keepsId?: 'new' | 'carried';
  /** Its new rows may also be things that an approved meeting about the child agreed, each with the id it has there. */
  readonly takes?: 'actions of meetings';
  /** A row is handed on to the next record only while this holds of it; absent: always. */
  readonly carriedWhile?: Condition<keyof F & string>;
  /** The letter that, with Alt and Shift, adds a row from anywhere in the form: for what is written down as it is said. */
  readonly addKey?: string;
}

/** A field that may stand inside a list of groups. */
export type GroupField =
  | DateField
  | CodeField
  | TextField
  | NumberField
  | YesNoField
  | PersonField
  | WorkerField
  | RecordField
  | GroupsField;
/** The fields of one group. */
export type GroupFields = Readonly<Record<string, GroupField>>;

/** A field of a record. */
export type Field = GroupField | InstantField | CodesField | ProseField | TeamField;
/** The fields of a record type, in the order they are asked. */
export type Fields = Readonly<Record<string, Field>>;

type Of<F extends { readonly kind: string }> = Omit<F, 'kind'>;
/** Options that a field has no place for do not compile: `requird` is not taken for silence. */
type Exactly<O, Allowed> = O & { readonly [K in Exclude<keyof O, keyof Allowed>]: never };

/** A plain date. */
export const date = <const O extends Of<DateField>>(options: Exactly<O, Of<DateField>>) => ({
  kind: 'date' as const,
  ...options,
});
/** A date and a time of the clock in England. */
export const instant = <const O extends Of<InstantField>>(options: Exactly<O, Of<InstantField>>) => ({
  kind: 'instant' as const,
  ...options,
});
/** One code of a set. */
export const code = <const C extends string, const O extends Omit<Of<CodeField>, 'set'>>(
  set: Codes<C>,
  options: Exactly<O, Omit<Of<CodeField>, 'set'>>,
) => ({ kind: 'code' as const, set, ...options });
/** Several codes of a set. */
export const codes = <const C extends string, const O extends Omit<Of<CodesField<NoInfer<C>>>, 'set'>>(
  set: Codes<C>,
  options: Exactly<O, Omit<Of<CodesField>, 'set'>>,
) => ({ kind: 'codes' as const, set, ...options });
/** A line of words, which derivations may read. */
export const text = <const O extends Of<TextField>>(options: Exactly<O, Of<TextField>>) => ({
  kind: 'text' as const,
  ...options,
});
/** A story in words, which no derivation reads. */
export const prose = <const O extends Of<ProseField>>(options: Exactly<O, Of<ProseField>>) => ({
  kind: 'prose' as const,
  ...options,
});
/** A number. */
export const number = <const O extends Of<NumberField>>(options: Exactly<O, Of<NumberField>>) => ({
  kind: 'number' as const,
  ...options,
});
/** A yes or no, with the reason for one of them where that is asked. */
export const yesNo = <const O extends Of<YesNoField>>(options: Exactly<O, Of<YesNoField>>) => ({
  kind: 'yes-no' as const,
  ...options,
});
/** A person on the record. */
export const person = <const O extends Of<PersonField>>(options: Exactly<O, Of<PersonField>>) => ({
  kind: 'person' as const,
  ...options,
});
/** Somebody who works here. */
export const worker = <const O extends Of<WorkerField>>(options: Exactly<O, Of<WorkerField>>) => ({
  kind: 'worker' as const,
  ...options,
});
/** A team of the authority. */
export const team = <const O extends Of<TeamField>>(options: Exactly<O, Of<TeamField>>) => ({
  kind: 'team' as const,
  ...options,
});
/** Another record about the same child. */
export const record = <const O extends Of<RecordField>>(options: Exactly<O, Of<RecordField>>) => ({
  kind: 'record' as const,
  ...options,
});
/** A list of groups of answers to the same few questions. */
export const groups = <const F extends GroupFields, const O extends Omit<Of<GroupsField<NoInfer<F>>>, 'fields'>>(
  fields: F,
  options: Exactly<O, Omit<Of<GroupsField>, 'fields'>>,
) => ({ kind: 'groups' as const, fields, ...options });

/**
 * Questions that several record types share, each asked of its own event: an earlier answer is quoted only where the
 * question says so.
 */
export function eachTime<const F extends Fields>(fields: F): F {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, recurs: field.recurs ?? 'each time' }]),
  ) as F;
}

/** A yes or no with its reason. */
export interface YesNoAnswer {
  readonly answer: 'yes' | 'no';
  readonly because?: string;
}

/** The value a field keeps. */
export type ValueOf<F> = F extends { readonly kind: 'number' }
  ? number
  : F extends { readonly kind: 'yes-no' }
    ? YesNoAnswer
    : F extends { readonly kind: 'code'; readonly set: Codes<infer C> }
      ? C
      : F extends { readonly kind: 'codes'; readonly set: Codes<infer C> }
        ? readonly C[]
        : F extends { readonly kind: 'groups'; readonly fields: infer G }
          ? readonly ({ readonly id?: string } & { readonly [K in keyof G]?: ValueOf<G[K]> })[]
          : string;

/** The answers of a record: every one may be missing while the record is open. */
export type AnswersOf<F> = { readonly [K in keyof F]?: ValueOf<F[K]> };
