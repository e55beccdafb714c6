import type { Hand } from '#access/second-check.ts';
import type { SendingCheck } from '../ports.ts';

/** How a sending stands with its second person. */
export type CheckStanding =
  /** Nobody has looked at it as it is. */
  | { readonly state: 'unchecked' }
  | { readonly state: 'stands'; readonly check: SendingCheck }
  /** It was checked, and what would leave is no longer what was checked. */
  | { readonly state: 'undone'; readonly check: SendingCheck }
  /** It was sent back as it is now. */
  | { readonly state: 'sent-back'; readonly check: SendingCheck };

/**
 * Whether a check stands: the newest of exactly what would leave now, by somebody who has had no hand in it since either.
 * `checks` are the newest first.
 */
export function checkStanding(
  checks: readonly SendingCheck[],
  pack: string,
  hands: readonly Pick<Hand, 'worker'>[],
): CheckStanding {
  const isSecond = ({ by }: SendingCheck) => !hands.some(({ worker }) => worker === by);
  const same = checks.find((check) => check.pack === pack && isSecond(check));
  if (same !== undefined) return { state: same.outcome === 'passed' ? 'stands' : 'sent-back', check: same };
  const [newest] = checks;
  return newest?.outcome === 'passed' ? { state: 'undone', check: newest } : { state: 'unchecked' };
}
