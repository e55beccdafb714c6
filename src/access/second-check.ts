import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { rolesInWords } from '#domain/definition/role.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { type Asker, may } from './decide.ts';

/** What somebody did to a sending before it left. */
export interface Hand {
  readonly worker: WorkerId;
  readonly how: 'started' | 'wrote' | 'added' | 'released';
}

/** A sending that is to be checked, as far as who may check it needs to be known. */
export interface ToBeChecked {
  readonly type: RecordTypeId;
  /** The team of whoever started it. */
  readonly team: string | undefined;
  readonly hands: readonly Hand[];
  /** Who sent it back, when nothing was changed since. */
  readonly sentBackBy?: WorkerId | undefined;
}

/** Whoever would check it. */
export type Checker = Asker & { readonly worker: WorkerId; readonly team?: string };

/** Who may check, as a worker is told. */
export const WHO_MAY_CHECK = `A ${rolesInWords(['team-manager', 'head-of-service'])}, or a colleague of the team that prepared it, who had no hand in it, can check it.`;

/**
 * Why somebody may not be the second person of a sending; undefined when they may. Nobody checks their own work, whatever
 * their role; a colleague of the same team or a manager checks that of others.
 */
export function refusalToCheck(asker: Checker, { type, team, hands, sentBackBy }: ToBeChecked): Refusal | undefined {
  if (!may(asker, 'write', type) || asker.role === 'system')
    return refuse('not-allowed', `Your role does not check what is sent out. ${WHO_MAY_CHECK}`);
  const own = ORDER.find((how) => hands.some((hand) => hand.how === how && hand.worker === asker.worker));
  if (own !== undefined)
    return refuse('own-hand', `${DID[own]} A second person must check it before it leaves. ${WHO_MAY_CHECK}`);
  if (may(asker, 'sign-off', type)) return undefined;
  if (asker.team === undefined || asker.team !== team)
    return refuse('other-team', `You are not of the team that prepared this. ${WHO_MAY_CHECK}`);
  return sentBackBy === undefined || sentBackBy === asker.worker ? undefined : refuse('sent-back', SENT_BACK);
}

/** True when they may be its second person. */
export function mayCheck(asker: Checker, sending: ToBeChecked): boolean {
  return refusalToCheck(asker, sending) === undefined;
}

const ORDER = ['released', 'started', 'added', 'wrote'] as const satisfies readonly Hand['how'][];
const DID: Readonly<Record<Hand['how'], string>> = {
  released: 'You released what the search had stopped, so you cannot be its second person.',
  started: 'You began this, so you cannot be its second person.',
  wrote: 'You wrote in this or changed which files go with it, so you cannot be its second person.',
  added: 'You added a file to this, so you cannot be its second person.',
};
const SENT_BACK =
  'It was sent back and nothing was changed since. It is put right first, or checked by whoever sent it back or a manager.';
