import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { IsoDay, WorkerId } from '#domain/people/person.ts';
import { isStale, type Session } from '../ports.ts';
import { caseloads } from '../queries/caseloads.query.ts';
import { takeSnapshot } from '../queries/take-snapshot.ts';
import { type Done, notFound, tooLate, type Unfit, unfit } from './outcome.ts';

/** What was done about an alert, and by when it will have worked. */
export interface AnswerCaseloadAlert {
  readonly worker: WorkerId;
  readonly team: string;
  readonly overFrom: IsoDay;
  readonly action: string;
  readonly doneBy: IsoDay;
}

const LONGEST_ACTION = 500;

/** Closes an alert with an action (R084). It is the only way to close one, and the alert stays on record with what was done. */
export async function answerCaseloadAlert(
  session: Session,
  input: AnswerCaseloadAlert,
): Promise<Done | Refusal | Unfit> {
  const allowed = decide(session.actor, 'write', 'allocation');
  if (allowed !== true) return allowed;
  const { actor, today } = session;
  if (actor.team !== undefined && actor.team !== input.team)
    return refuse('other-team', 'An alert is answered by the manager of the team. Ask them, or the head of service.');
  const wrong = wrongWith(input, today);
  if (wrong !== undefined) return wrong;
  // Two managers at the same moment: the second waits here, and then finds it answered.
  await session.people.holdRegister();
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const found = await caseloads(session, { team: input.team }, snapshot);
  if (isRefusal(found)) return found;
  const { worker, team, overFrom, action, doneBy } = input;
  const caseload = found.find((each) => each.worker === worker && each.team === team);
  const alert = caseload?.alerts.find(({ from }) => from === overFrom);
  if (alert === undefined) return notFound('alert');
  if (!alert.isOpen) return refuse('alert-answered', 'Somebody has answered this alert already. Open it and look.');
  const written = await session.write({
    command: 'answer-caseload-alert',
    caseloadAnswers: [
      {
        ...{ id: session.newId(), worker, team, overFrom, action: action.trim(), doneBy, answeredOn: today },
        ...{ total: caseload?.total ?? alert.peak, trigger: alert.trigger },
      },
    ],
  });
  return isStale(written) ? tooLate('alert') : { change: written.change };
}

function wrongWith({ action, doneBy }: AnswerCaseloadAlert, today: IsoDay): Unfit | undefined {
  const because = 'An alert closes only with what was done about it.';
  const words = action.trim();
  const wrongAction =
    words === ''
      ? 'Enter what was done, or will be.'
      : words.length > LONGEST_ACTION
        ? `Say what was done in ${LONGEST_ACTION} characters or fewer.`
        : undefined;
  const issues = [
    ...(wrongAction === undefined ? [] : unfit('action', 'no-action', wrongAction, because).issues),
    ...(doneBy >= today
      ? []
      : unfit('doneBy', 'day-past', 'The day by which it will have worked must be today or later.', because).issues),
  ];
  return issues.length === 0 ? undefined : { issues };
}
