import type { Condition } from './condition.ts';
import type { Fields } from './field.ts';
import type { Role } from './role.ts';
import type { Timescale } from './timescale.ts';

type Name<F> = keyof F & string;

/** A heading of the form and the fields under it. */
export interface Section<N extends string = string> {
  readonly title: string;
  readonly guidance?: string;
  readonly fields: readonly N[];
}

/** Something that must hold between fields before the record can be completed. */
export interface Check<N extends string = string> {
  /** Permanent and public. */
  readonly code: string;
  readonly severity: 'error' | 'query';
  /** The field the worker is sent to. */
  readonly field: N;
  /** What must hold. */
  readonly must: Rule<N>;
  /** Checked only when this holds. */
  readonly only?: Condition<N>;
  readonly message: string;
  readonly because: string;
}

/** What a check may ask of the answers. Two instants compare to the moment, otherwise days in England; a missing answer satisfies a comparison. */
export type Rule<N extends string = string> =
  | { readonly rule: 'not before'; readonly later: N; readonly earlier: N }
  | { readonly rule: 'holds'; readonly condition: Condition<N> };

/** What may follow a record once its condition holds, who may do it, and which answers go with it. */
export interface Transition<N extends string = string> {
  readonly to: RecordType;
  readonly when?: Condition<N>;
  readonly by: readonly Role[];
  /** What the button says: "Make a referral". */
  readonly action: string;
  /** The new record's field → this record's field it starts from. Shown to the worker, never silent. */
  readonly carries?: Readonly<Record<string, N>>;
  /** What is waiting to be done until it follows, as a task; absent when it may be left. */
  readonly task?: string;
}

/** Who may sign a record off, and where the day and the signer are kept. */
export interface SignOff<N extends string = string> {
  readonly by: readonly Role[];
  readonly onField: N;
  readonly byField: N;
  /** "Authorise the assessment". */
  readonly action: string;
}

/** A record type with the names of its fields forgotten: what everything that serves all types reads. */
export interface RecordType<Id extends string = string, F extends Fields = Fields, N extends string = string> {
  /** Permanent and public. */
  readonly id: Id;
  /** Goes up whenever a question's wording, a field or a condition changes. */
  readonly version: number;
  readonly title: string;
  readonly plural: string;
  /** What the record is for, in a sentence or two. */
  readonly purpose: string;
  readonly basis: string;
  /** The date or instant that puts it on the line of the child's life. */
  readonly happenedOn: N;
  readonly fields: F;
  readonly sections: readonly Section<N>[];
  /** Field → the one condition under which it is shown, required, stored and validated. */
  readonly only: Readonly<Record<string, Condition<N> | undefined>>;
  readonly checks: readonly Check<N>[];
  readonly timescales: readonly Timescale<N>[];
  readonly transitions: readonly Transition<N>[];
  readonly signOff?: SignOff<N>;
  /** The line in the chronology; `{field}` stands for an answer in words. Never prose. */
  readonly line: string;
  /** The record stands in the chronology only when this holds; absent: always; `never`: bookkeeping. */
  readonly inChronology?: Condition<N> | 'never';
  /** May be recorded once for several children of a family. */
  readonly forSeveralChildren: boolean;
  /** The record type this one must follow, if any. */
  readonly mustFollow?: string;
  /** Each record tells of an event of its own: said here once for every question that does not say how it recurs. */
  readonly recurs?: 'each time';
}

/** What an author writes; the rest has sensible defaults. */
export interface RecordTypeSource<Id extends string, F extends Fields> {
  readonly id: Id;
  readonly version: number;
  readonly title: string;
  readonly plural: string;
  readonly purpose: string;
  readonly basis: string;
  readonly happenedOn: NoInfer<Name<F>>;
  readonly fields: F;
  readonly sections: readonly Section<NoInfer<Name<F>>>[];
  readonly only?: Readonly<Partial<Record<NoInfer<Name<F>>, Condition<NoInfer<Name<F>>>>>>;
  readonly checks?: readonly Check<NoInfer<Name<F>>>[];
  readonly timescales?: readonly Timescale<NoInfer<Name<F>>>[];
  readonly transitions?: readonly Transition<NoInfer<Name<F>>>[];
  readonly signOff?: SignOff<NoInfer<Name<F>>>;
  readonly line: string;
  readonly inChronology?: Condition<NoInfer<Name<F>>> | 'never';
  readonly forSeveralChildren?: boolean;
  readonly mustFollow?: string;
  readonly recurs?: 'each time';
}

/** Declares a record type: one immutable value that the form, the store, the task list, the chronology and the dictionary are read from. */
export function recordType<const Id extends string, const F extends Fields>(
  source: RecordTypeSource<Id, F>,
): RecordType<Id, F, Name<F>> {
  const { only, checks, timescales, transitions, forSeveralChildren, ...rest } = source;
  return deepFreeze<RecordType<Id, F, Name<F>>>({
    ...rest,
    only: only ?? {},
    checks: checks ?? [],
    timescales: timescales ?? [],
    transitions: transitions ?? [],
    forSeveralChildren: forSeveralChildren ?? false,
  });
}

/**
 * A record type with more that may follow it: for a step back to a type that itself leads here, as a review leads to the
 * next plan. Neither could name the other where both are first written.
 */
export function withSteps<Id extends string, F extends Fields, N extends string>(
  type: RecordType<Id, F, N>,
  steps: readonly Transition<NoInfer<N>>[],
): RecordType<Id, F, N> {
  return deepFreeze<RecordType<Id, F, N>>({ ...type, transitions: [...type.transitions, ...steps] });
}

/** The fields that go with a step: a name of the target's that does not exist turns the whole entry to `never`. */
type Carried<To extends RecordType, C> = {
  readonly [Target in keyof C]: Target extends Name<To['fields']> ? C[Target] : never;
};

/** Declares what may follow: both sides' field names are checked where the definition is written. */
export function follow<
  To extends RecordType,
  const Asked extends string = never,
  const C extends Readonly<Record<string, string>> = Record<never, never>,
>(
  to: To,
  transition: Omit<Transition, 'to' | 'when' | 'carries'> & {
    readonly when?: Condition<Asked>;
    readonly carries?: C & Carried<To, C>;
  },
): Transition<NoInfer<Asked | C[keyof C]>> {
  return { to, ...transition };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
