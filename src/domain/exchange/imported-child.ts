import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** A coded value as a file gives it, with every code of ours that the file writes the same way. */
export interface ImportedCode {
  readonly code: string;
  /** What we may already hold without the file saying anything else. */
  readonly same: readonly string[];
}

/** What a file says of who a child is. What it does not say is not here, and nothing is guessed. */
export interface ImportedFacts {
  readonly bornOn?: IsoDay;
  readonly expectedOn?: IsoDay;
  readonly diedOn?: IsoDay;
  readonly sex?: ImportedCode;
  readonly ethnicity?: string;
  readonly disabilities?: readonly string[];
  readonly upn?: string;
  readonly formerUpn?: string;
  readonly upnUnknown?: string;
}

/** A record as a file gives it: the answers it carries, and nothing for those it does not. */
export interface ImportedRecord {
  readonly type: RecordTypeId;
  readonly line: number;
  readonly answers: Answers;
  readonly state: 'open' | 'complete';
  /** The records that follow this one. */
  readonly followers: readonly ImportedRecord[];
}

/** Something of a file that was not kept (`fitted` false), or was kept with a doubt. */
export interface ImportedDoubt {
  readonly line: number;
  readonly what: string;
  readonly value?: string;
  readonly why: string;
  readonly fitted: boolean;
}

/** One child of a file, in our own words. */
export interface ImportedChild {
  readonly line: number;
  /** The identifier by which the file's authority knows the child; without one nothing can be kept. */
  readonly laChildId?: string;
  readonly facts: ImportedFacts;
  /** The line of the file that each fact stands in. */
  readonly lines: { readonly [Fact in keyof ImportedFacts]?: number };
  readonly records: readonly ImportedRecord[];
  readonly doubts: readonly ImportedDoubt[];
}

/** A part of a file, in order: the issuer first, then children, with doubts about the file itself in between. */
export type ImportedPart =
  | { readonly kind: 'issuer'; readonly issuer: string }
  | { readonly kind: 'child'; readonly child: ImportedChild }
  | { readonly kind: 'doubt'; readonly doubt: ImportedDoubt };
