import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { isId } from '../is-id.ts';
import type { CheckableReturn, Intake, KeptCheck, Session, SessionChecks } from '../ports.ts';
import { keptUntil } from '../return-checks/kept-until.ts';
import { notFound } from './outcome.ts';

/** Checks the files of a check that was kept once more, by the rules as they stand now, with what was explained. Answers the id of the check. */
export async function openKeptCheck(
  session: Session,
  checks: SessionChecks,
  id: string,
): Promise<{ readonly check: string } | Refusal> {
  const kept = isId(id) ? await session.keptChecks.find(id) : undefined;
  if (kept === undefined) return notFound('check');
  await session.keptChecks.opened(kept.id, keptUntil(session.now));
  const standing = checks.list().find((check) => check.kept === kept.id);
  if (standing !== undefined && standing.state !== 'failed') return { check: standing.id };
  // One that broke off is no fault of its files: they are checked once more.
  if (standing !== undefined) await checks.remove(standing.id);
  const of = checks.returns.find((each) => each.id === kept.of);
  if (of === undefined || !of.years.includes(kept.year))
    return refuse('no-rules', `Rules for ${kept.year} are no longer known, so its files cannot be checked again.`);
  return checkAgain(session, checks, kept, of);
}

async function checkAgain(
  session: Session,
  checks: SessionChecks,
  kept: KeptCheck,
  of: CheckableReturn,
): Promise<{ readonly check: string } | Refusal> {
  const intake = await checks.open(of, kept.year, kept.answers);
  if (isRefusal(intake)) return intake;
  let isBegun = false;
  try {
    const refusal = await takeAll(session, intake, kept);
    if (refusal !== undefined) return refusal;
    const explained = await session.keptChecks.explanationsOf(kept.id);
    const begun = await intake.begin({ id: kept.id, explained });
    isBegun = !isRefusal(begun);
    return begun;
  } finally {
    if (!isBegun) await intake.abandon();
  }
}

async function takeAll({ keptChecks }: Session, intake: Intake, kept: KeptCheck): Promise<Refusal | undefined> {
  for (const [number, { ask, name }] of kept.files.entries()) {
    const refusal = await intake.take(ask, name, keptChecks.bytesOf(kept.id, number));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
