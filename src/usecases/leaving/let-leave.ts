import { may } from '#access/decide.ts';
import { WHO_MAY_CHECK } from '#access/second-check.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { secondCheckKinds } from '#domain/settings/second-check-settings.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { Keeping, Prepared } from '../commands/keeping.ts';
import type { DraftRelease, Session } from '../ports.ts';
import { checkStanding } from './check-standing.ts';
import type { MayLeave } from './freeze-what-left.ts';
import { type Pack, packOf } from './pack.ts';
import { sendsOut } from './sends-out.ts';
import type { NeedsCheck, Stopped } from './stop.ts';

type Released = Pick<DraftRelease, 'by' | 'reason' | 'stops'>;

/** What leaves with a record once it is kept, searched and checked: undefined when nothing does, and a refusal when it may not. */
export async function letLeave(
  session: Session,
  keeping: Keeping,
  prepared: readonly Prepared[],
): Promise<MayLeave | Refusal | Stopped | NeedsCheck | undefined> {
  const pack = sendsOut(keeping.type) ? await packOf(session, keeping, prepared) : undefined;
  if (pack === undefined || isRefusal(pack)) return pack;
  const released = await releaseOf(session, keeping, pack);
  if (isRefusal(released)) return released;
  const checked = await checkOf(session, keeping, pack);
  if (isRefusal(checked))
    return keeping.release === undefined ? checked : { ...checked, release: releaseToKeep(pack, keeping) };
  return { pack, ...(released === 'no stop' ? {} : { released }), ...(checked === 'no check' ? {} : { checked }) };
}

async function releaseOf(
  session: Session,
  { type, release, draft }: Keeping,
  { searched: { stops }, found }: Pack,
): Promise<Stopped | Refusal | Released | 'no stop'> {
  if (stops.length === 0) return 'no stop';
  const stopped: Stopped = { ...refuse('kept-safe', STOPPED), refused: 'kept-safe', stops, found };
  if (release === undefined) {
    const kept = draft === undefined ? [] : await session.checks.releasesOf(draft);
    return kept.find((each) => each.found === found) ?? stopped;
  }
  if (!may(session.actor, 'sign-off', type)) return { ...stopped, because: ONLY_A_MANAGER };
  if (release.reason.trim() === '') return { ...stopped, because: NO_REASON };
  if (release.found !== found) return { ...stopped, because: CHANGED };
  return { by: session.actor.worker, reason: release.reason.trim(), stops: stopsInWords(stops) };
}

function releaseToKeep({ searched, found }: Pack, { release }: Keeping): NonNullable<NeedsCheck['release']> {
  return { found, reason: release?.reason.trim() ?? '', stops: stopsInWords(searched.stops) };
}

function stopsInWords(stops: Stopped['stops']): readonly string[] {
  return stops.map(({ where, because }) => `${where}: ${because}`);
}

async function checkOf(
  session: Session,
  { draft }: Keeping,
  pack: Pack,
): Promise<NeedsCheck | NonNullable<MayLeave['checked']> | 'no check'> {
  const standing =
    draft === undefined
      ? undefined
      : checkStanding(await session.checks.checksOf(draft), pack.sha256, await session.checks.handsOf(draft));
  if (standing?.state === 'stands') return standing.check;
  if (pack.because.length === 0) return 'no check';
  const why = listInWords(pack.because.map((kind) => secondCheckKinds[kind]));
  const needs = (because: string): NeedsCheck => ({ refused: 'needs-check', because, mayWait: true });
  if (draft === undefined)
    return needs(
      `This needs a second person’s check before it leaves, because ${why}. Prepare it on its page, where it can be checked.`,
    );
  if (standing?.state === 'sent-back')
    return {
      ...needs(`This was sent back: ${standing.check.note} Put it right, then finish it again.`),
      mayWait: false,
    };
  const undone =
    standing?.state === 'undone' ? 'It was changed after it was checked, so that the check is undone. ' : '';
  return needs(
    `${undone}This has not gone. It needs a second person’s check before it leaves, because ${why}. It waits for one now. ${WHO_MAY_CHECK}`,
  );
}

const STOPPED =
  'This was not sent: it would tell something that must be kept safe. Take it out, take out whoever must not learn it, or ask a manager.';
const ONLY_A_MANAGER = 'Only a manager may release what was stopped. Nothing was sent, and the draft is kept.';
const NO_REASON = 'Enter why it is safe to send this as it is. Nothing was sent, and the draft is kept.';
const CHANGED = 'What was found has changed since you read it. Read it again before you release it.';
