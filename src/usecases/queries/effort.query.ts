import { decide } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { Role } from '#domain/definition/role.ts';
import { getRecordType, journey } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { addMonths, startOfMonth } from '#domain/time/months.ts';
import { effortOfForm, type FormEffort, type QuestionEffort } from '../effort/effort-of-form.ts';
import type { Session } from '../ports.ts';

/** A question with the form it stands on. */
export type AskedOn = QuestionEffort & { readonly title: string };

/** What recording cost over the last twelve months, and which questions are worth asking. */
export interface EffortReport {
  /** The first day counted. */
  readonly from: IsoDay;
  /** Whose forms; absent: everybody’s. */
  readonly role?: Role | undefined;
  /** The forms finished often enough to be told of, the most finished first. */
  readonly forms: readonly FormEffort[];
  readonly unread: readonly AskedOn[];
  readonly leftBlank: readonly AskedOn[];
}

/** The report for those who may see it. It reaches no child, and no worker. */
export async function effortReport(session: Session, role?: Role): Promise<EffortReport | Refusal> {
  const allowed = decide(session.actor, 'read', 'effort');
  if (allowed !== true) return allowed;
  const from = isoDay(addMonths(startOfMonth(dayOf(session.today)), -11));
  const counts = await session.effort.since(from, role);
  const forms = journey
    .flatMap(({ id }) => effortOfForm(id, getRecordType(id), counts) ?? [])
    .toSorted((one, other) => other.finished - one.finished);
  const asked = forms.flatMap(({ title, questions }) => questions.map((each) => ({ ...each, title })));
  return {
    from,
    role,
    forms,
    unread: asked.filter(({ isUnread }) => isUnread),
    leftBlank: asked.filter(({ isLeftBlank }) => isLeftBlank),
  };
}
