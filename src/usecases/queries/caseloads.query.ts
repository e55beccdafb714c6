import { decide } from '#access/decide.ts';
import { type CaseloadAlert, caseloadAlerts } from '#derive/caseload/caseload-alerts.ts';
import { overTrigger } from '#derive/caseload/over-trigger.ts';
import { type WeighedChild, type WorkerHolding, weighCaseload } from '#derive/caseload/weigh-caseload.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';
import {
  type CaseloadStandard,
  type CaseloadWeights,
  firstStandardOf,
  standardOn,
  weightsOn,
} from '#domain/settings/caseload-settings.ts';
import type { HeldSpans, Session, Snapshot } from '../ports.ts';
import { familiesOf } from './families-of.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** One worker's caseload in one team: the sum with its parts, what it is held to, and every alert there was. */
export interface Caseload {
  readonly worker: WorkerId;
  readonly team: string;
  readonly total: number;
  readonly families: readonly (readonly (Omit<WeighedChild, 'child'> & { readonly child: ShownPerson })[])[];
  readonly weights: CaseloadWeights | undefined;
  readonly standard: CaseloadStandard | undefined;
  /** The latest first. */
  readonly alerts: readonly CaseloadAlert[];
}

/** The weighted caseload of each worker who holds or held children of a team (R084, R085). */
export async function caseloads(
  session: Session,
  asked: { readonly team?: string },
  snapshot: Snapshot,
): Promise<readonly Caseload[] | Refusal> {
  const allowed = decide(session.actor, 'write', 'supervision');
  if (allowed !== true) return allowed;
  const team = session.actor.team ?? asked.team;
  const { settings } = session;
  const since = [firstStandardOf(settings.caseload), snapshot.asAt].filter((day) => day !== undefined).sort()[0];
  const spans = await session.lists.heldSpans(
    { ...(team === undefined ? {} : { team }), since: since ?? snapshot.asAt },
    snapshot,
  );
  const known = await familiesAmong(session, spans, snapshot);
  const answers = await session.caseload.answers(team, snapshot.knownAt);
  const byWorker = Map.groupBy(spans.held, (span) => `${span.team}\n${span.worker}`).values();
  return [...byWorker].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const holding = { held, statuses: spans.statuses, familyOf: known.familyOf };
    const own = answers.filter((each) => each.worker === first.worker && each.team === first.team);
    const { caseload } = settings;
    return {
      worker: first.worker,
      team: first.team,
      ...weighed(holding, weightsOn(caseload, snapshot.asAt), snapshot.asAt, known.show),
      standard: standardOn(caseload, first.team, snapshot.asAt),
      alerts: caseloadAlerts(
        overTrigger(holding, caseload, first.team, snapshot.asAt),
        own,
        snapshot.asAt,
      ).toReversed(),
    };
  });
}

function weighed(
  holding: WorkerHolding,
  weights: CaseloadWeights | undefined,
  on: IsoDay,
  show: (child: PersonId) => ShownPerson,
): Pick<Caseload, 'total' | 'families' | 'weights'> {
  if (weights === undefined) return { total: 0, families: [], weights };
  const { children, total } = weighCaseload(holding, weights, on);
  const shown = children.map((each) => ({ ...each, child: show(each.child) }));
  return { total, weights, families: [...Map.groupBy(shown, ({ family }) => family).values()] };
}

/** Whose brother or sister each child is, as it is known: one look at the people and one at how they are related. */
async function familiesAmong(session: Session, { held }: HeldSpans, { knownAt, asAt }: Snapshot) {
  const ids = [...new Set(held.map(({ child }) => child))];
  const people = await session.people.list(ids, knownAt);
  const families = familiesOf([...people.values()], await session.people.relationshipsOf(ids, knownAt), asAt);
  const leads = new Map<PersonId, string>(families.flatMap((family) => family.map((id) => [id, family[0] ?? id])));
  return {
    familyOf: (child: PersonId) => leads.get(child) ?? child,
    show: (child: PersonId) => showOne(child, people, asAt),
  };
}
