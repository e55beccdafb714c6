import type { AssessmentFactorCode } from '#domain/code-sets/assessment-factor.codes.ts';
import type { notificationKind } from '#domain/code-sets/notification-kind.codes.ts';
import type { PrimaryNeedCode } from '#domain/code-sets/primary-need.codes.ts';

/** What a notification is about. */
export type NotificationKindCode = (typeof notificationKind.codes)[number]['code'];

/** What a family finds hard, in the words that end up on the record. `{name}` stands for the child the words are about. */
export interface Struggle {
  readonly id: string;
  /** How many families of a hundred. */
  readonly share: number;
  /** The least age of the youngest child, where it is about older children. */
  readonly leastAge?: number;
  /** It is about the eldest child alone. */
  readonly isAboutOneChild?: true;
  readonly need: PrimaryNeedCode;
  readonly factors: readonly AssessmentFactorCode[];
  /** How often an episode begins with a notice. */
  readonly noticeShare: number;
  /** What notices tell of this family, each as likely as its weight; none: nobody sends any. */
  readonly notices: readonly (readonly [NotificationKindCode, number])[];
  /** What somebody who is worried says. */
  readonly worries: readonly string[];
  readonly risks: readonly {
    readonly what: string;
    readonly howMuch: string;
    readonly howOften: string;
    readonly impact: string;
  }[];
  readonly protections: readonly { readonly what: string; readonly howWeKnow: string }[];
  /** What a child who speaks says. */
  readonly childsWords: readonly [string, ...string[]];
  readonly parentsViews: readonly string[];
  readonly meaning: readonly string[];
}
