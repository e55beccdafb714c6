import { readDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { isConflict, isUnfit, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { allocateModel, type TypedAllocation } from './model.ts';
import { allocateView } from './view.ts';

/** Gives the work to the worker chosen, or shows the form again with what is wrong. */
export async function allocate(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const typed = typedIn(asked);
  const outcome = await tryToAllocate(session, typed);
  if (isRefusal(outcome) && outcome.refused !== 'unallocated-between') return outcome;
  const problems = isRefusal(outcome)
    ? unfit('startsOn', outcome.refused, outcome.because, '').issues
    : isUnfit(outcome)
      ? outcome.issues
      : [];
  if (problems.length === 0) return { goTo: `/children/${asked.params.child ?? ''}` };
  const model = await allocateModel(session, asked, typed, problems);
  return isRefusal(model) ? model : { page: (frame) => allocateView(model, frame), status: 422 };
}

async function tryToAllocate(session: Session, typed: TypedAllocation) {
  const { children, team, worker, reason } = typed;
  if (team === '') return unfit('team', 'no-team', 'Choose a team.', 'Somebody must hold the work.');
  const startsOn = readDate(typed.startsOn);
  if (!('iso' in startsOn))
    return unfit('startsOn', 'not-a-date', `The first day ${startsOn.fault}`, 'A date must be one of the calendar.');
  const outcome = await allocateChildren(session, {
    children: children.map((id) => id as PersonId),
    team,
    startsOn: startsOn.iso,
    ...(worker === '' ? {} : { worker: worker as WorkerId }),
    ...(reason === '' ? {} : { reason }),
  });
  return isConflict(outcome)
    ? unfit('team', 'changed-meanwhile', 'Somebody else allocated them meanwhile. Look again.', '')
    : outcome;
}

function typedIn(asked: Asked): TypedAllocation {
  return {
    children: asked.form.get('child') ?? [],
    team: posted(asked, 'team'),
    worker: posted(asked, 'worker'),
    startsOn: {
      day: posted(asked, 'startsOn-day'),
      month: posted(asked, 'startsOn-month'),
      year: posted(asked, 'startsOn-year'),
    },
    reason: posted(asked, 'reason'),
  };
}
