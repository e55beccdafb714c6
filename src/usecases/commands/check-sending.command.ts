import { refusalToCheck } from '#access/second-check.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { listInWords } from '#domain/time/in-words.ts';
import { type CheckPoint, checkPointIds } from '../leaving/check-points.ts';
import { checkStanding } from '../leaving/check-standing.ts';
import { checkedPack, type Pack } from '../leaving/pack.ts';
import { packOfDraft } from '../leaving/pack-of-draft.ts';
import { toBeChecked } from '../leaving/to-be-checked.ts';
import type { Draft, Session } from '../ports.ts';
import { findSendingDraft } from './attach-file.command.ts';
import { needReason, type Unfit, unfit } from './outcome.ts';

/** What a second person says of a sending, and the hash of what they read. */
export interface CheckSending {
  readonly draft: string;
  readonly pack: string;
  readonly outcome: 'passed' | 'sent-back';
  readonly ticked: readonly string[];
  readonly note: string;
}

/** Keeps what a second person says of a sending before it leaves. It stands for exactly what they read, and for nothing that comes after. */
export async function checkSending(
  session: Session,
  input: CheckSending,
): Promise<{ readonly checked: CheckSending['outcome'] } | Refusal | Unfit> {
  const draft = await findSendingDraft(session, input.draft);
  if (isRefusal(draft)) return draft;
  const packed = await packOfDraft(session, draft);
  if (isRefusal(packed)) return packed;
  const { pack } = packed;
  const refusal = (await refusalOfChecker(session, draft, pack)) ?? (await refusalOfPack(session, draft, pack, input));
  if (refusal !== undefined) return refusal;
  const wrong = input.outcome === 'passed' ? await notTicked(session, draft, pack, input) : notExplained(input);
  if (wrong !== undefined) return wrong;
  const said = { outcome: input.outcome, pack: pack.sha256, note: input.note.trim() };
  await session.checks.keep(draft.id, said, checkedPack(pack));
  return { checked: input.outcome };
}

async function refusalOfChecker(session: Session, draft: Draft, pack: Pack): Promise<Refusal | undefined> {
  const hands = await session.checks.handsOf(draft.id);
  const standing = checkStanding(await session.checks.checksOf(draft.id), pack.sha256, hands);
  return refusalToCheck(session.actor, await toBeChecked(session, draft, hands, standing));
}

async function refusalOfPack(
  session: Session,
  draft: Draft,
  pack: Pack,
  { pack: read, outcome }: CheckSending,
): Promise<Refusal | undefined> {
  if (read !== pack.sha256)
    return refuse(
      'changed-meanwhile',
      'It was changed since you opened it. Nothing was kept: look at it again, as it is now.',
    );
  if (outcome === 'sent-back') return undefined;
  if ((await session.drafts.forksOf(draft.id)).length > 0)
    return refuse(
      'draft-forked',
      'Two people wrote in it at once. Both texts are brought together before it is checked.',
    );
  const releases = pack.searched.stops.length === 0 ? undefined : await session.checks.releasesOf(draft.id);
  return releases === undefined || releases.some(({ found }) => found === pack.found)
    ? undefined
    : refuse(
        'kept-safe',
        'The search stopped it and no manager released it. Send it back, or ask a manager to look first.',
      );
}

async function notTicked(
  session: Session,
  draft: Draft,
  pack: Pack,
  { ticked }: CheckSending,
): Promise<Unfit | undefined> {
  const opened = await session.checks.openedOf(draft.id);
  const unopened = pack.files.slice(1).filter(({ sha256 }) => !opened.has(sha256));
  const issues = [
    ...checkPointIds.filter((point) => !ticked.includes(point)).flatMap((point) => missing(point).issues),
    ...(unopened.length === 0 ? [] : notOpened(unopened.map(({ fileName }) => fileName)).issues),
  ];
  return issues.length === 0 ? undefined : { issues };
}

function notExplained({ note }: CheckSending): Unfit | undefined {
  const unsaid = needReason(note, 'Whoever prepared it has to know what to put right.');
  return unsaid && unfit('note', 'reason-missing', 'Say what has to be put right before it goes.', WHY);
}

function missing(point: CheckPoint): Unfit {
  return unfit(point, 'point-missing', SAY[point], WHY);
}

function notOpened(names: readonly string[]): Unfit {
  return unfit('files', 'file-unopened', `Open ${listInWords(names)} first: you have not opened it yet.`, WHY);
}

const WHY = 'A second person looks at each of the three ways in which a sending goes wrong.';
const SAY: Readonly<Record<CheckPoint, string>> = {
  'right-person': 'Say that it goes to the right person at the right address, or send it back.',
  'right-files': 'Say that every enclosure is meant for this person and that you opened each, or send it back.',
  'nothing-given-away':
    'Say that nothing in it is given away that is kept safe or about somebody else’s child, or send it back.',
};
