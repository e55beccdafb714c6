import type { RecordType } from '#domain/definition/record-type.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { ChildIssue } from '#usecases/commands/outcome.ts';
import type { DraftContent } from '#usecases/ports.ts';
import type { CopiedInDraft } from '#usecases/queries/copied-in-draft.ts';
import type { EarlierAnswer } from '#usecases/queries/earlier-answers.ts';
import type { ShownComment } from '#usecases/queries/shown-comments.ts';
import type { CheckboxItem } from '#web/components/checkboxes.ts';
import type { SelectItem } from '#web/components/select.ts';

/** A child a form is about. */
export interface FormChild {
  readonly id: string;
  readonly name: string;
}

/** What answers may point at, to choose from. */
export interface Choices {
  /** Everybody who works or worked here; whom a question accepts is said by its field. */
  readonly worker: readonly Worker[];
  readonly team: readonly SelectItem[];
  readonly person: readonly SelectItem[];
  /** The records of each child, by the child’s id. */
  readonly record: Readonly<Record<string, readonly SelectItem[]>>;
}

/** A clock that the answers given so far start, with its arithmetic. */
export interface StartedClock {
  readonly title: string;
  readonly due: string;
  readonly explained: string;
}

/** Everything a form about one child, or about brothers and sisters, is drawn from. */
export interface FormModel {
  readonly type: RecordType;
  readonly children: readonly FormChild[];
  /** Who can be ticked and unticked, where the form offers more children than it must be about; each with how they live together. */
  readonly offered?: { readonly items: readonly CheckboxItem[]; readonly ticked: readonly string[] } | undefined;
  /** The form as it was typed. */
  readonly content: DraftContent;
  readonly issues: readonly ChildIssue[];
  readonly choices: Choices;
  /** Posted name → where a prefilled answer came from: "From the contact of 3 April 2026". */
  readonly origins: Readonly<Record<string, string>>;
  /** Posted name → what was answered the last time the question was asked. */
  readonly earlier?: Readonly<Record<string, EarlierAnswer>>;
  /** Posted name → where its answer was copied from, and whether it was changed since. */
  readonly copied?: Readonly<Record<string, CopiedInDraft>>;
  readonly clocks: readonly StartedClock[];
  /** What a manager said of passages: each stands before its question. */
  readonly comments?: readonly ShownComment[];
  /** The day whose codes may be chosen: the day the record happened on, or today. */
  readonly on: IsoDay;
}
