import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { CaseloadStandard } from '#domain/settings/caseload-settings.ts';
import { dayOf } from '#domain/time/day.ts';
import type { CountyPlan } from '../act.ts';
import { countyPlan } from '../county-plan.ts';
import { randomness } from '../randomness.ts';
import type { AssessmentTeam, County, Professional } from './county.ts';
import { merrowshireProfessionals, merrowshireTowns, merrowshireWorkers } from './merrowshire.data.ts';

/** What is wanted of the pretend county. The same wishes make the same county, to the byte. */
export interface PretendCounty {
  readonly seed: number | string;
  /** How many families; 250 have about 400 children. */
  readonly families?: number;
  readonly from?: IsoDay;
  /** The first day that is not told: pass today, and yesterday's work is still fresh. */
  readonly until: IsoDay;
}

/** Plans Merrowshire, the pretend county: plainly invented, and made through the acts of those who work there. */
export function pretendCounty({ seed, families = 250, from = '2024-04-01', until }: PretendCounty): CountyPlan {
  return countyPlan(merrowshire(String(seed), from), { families, from: dayOf(from), until: dayOf(until) });
}

/** Merrowshire, a county that does not exist: its teams, towns and the people who work in it. */
export function merrowshire(seed: string, recordedFrom: IsoDay): County {
  const { uuid } = randomness(`${seed} Merrowshire`);
  const workers = merrowshireWorkers.map((worker, index) => ({
    id: uuid() as WorkerId,
    ...worker,
    active: true,
    phone: phoneAt(300 + index),
  }));
  const teams = ['assessment-north', 'assessment-south'].map((id) => assessmentTeam(workers, id));
  return {
    seed,
    settings: settingsFrom(recordedFrom),
    workers,
    staff: {
      frontDoor: {
        manager: getOne(workers, 'team-manager', 'front-door'),
        workers: listIds(workers, 'front-door-worker', 'front-door'),
        reviewer: getOne(workers, 'social-worker', 'front-door'),
      },
    },
    towns: merrowshireTowns.flatMap(({ team, ...town }) =>
      teams.filter(({ id }) => id === team).map((each) => ({ ...town, team: each })),
    ),
    professionals: merrowshireProfessionals.map((each, index) => professional(uuid() as PersonId, each, index)),
  };
}

function settingsFrom(recordedFrom: IsoDay): AuthoritySettings {
  return {
    // Merrowshire has no code of its own. That of a real authority stands here only so that there are published figures
    // and statistical neighbours to compare with; nothing in the county is about that authority.
    code: '884',
    name: 'Merrowshire',
    // As many as would make its referrals a rate that a county could have.
    residents: { people: 3000, basis: 'invented for the pretend county' },
    teams: [
      { id: 'front-door', name: 'Front door', isFrontDoor: true },
      { id: 'assessment-north', name: 'Assessment North' },
      { id: 'assessment-south', name: 'Assessment South' },
    ],
    neighbourModel: '2025-05',
    localLimits: {},
    caseload: {
      standards: Object.fromEntries(
        ['assessment-north', 'assessment-south'].map((team) => [team, [inventedStandard(recordedFrom)]]),
      ),
    },
    recordedFrom,
    isDemonstration: true,
  };
}

function inventedStandard(from: IsoDay): CaseloadStandard {
  return { from, standard: 16, trigger: 20, forDays: 5, basis: 'Invented for the pretend county [L]' };
}

function assessmentTeam(workers: readonly Worker[], id: string): AssessmentTeam {
  return { id, manager: getOne(workers, 'team-manager', id), socialWorkers: listIds(workers, 'social-worker', id) };
}

function getOne(workers: readonly Worker[], role: Worker['role'], team: string | undefined): WorkerId {
  const [found] = listIds(workers, role, team);
  if (found === undefined) throw new RangeError(`Nobody in the county is a ${role} of ${team ?? 'no team'}`);
  return found;
}

function listIds(workers: readonly Worker[], role: Worker['role'], team: string | undefined): readonly WorkerId[] {
  return workers.filter((worker) => worker.role === role && worker.team === team).map(({ id }) => id);
}

function professional(
  id: PersonId,
  { given, family, role, agency, source }: (typeof merrowshireProfessionals)[number],
  index: number,
): Professional {
  const phone = phoneAt(100 + index);
  const names = [{ given, family, use: 'legal' as const }];
  return {
    id,
    source,
    facts: { kind: 'professional', names, languages: [], addresses: [], identifiers: [], role, agency, phone },
  };
}

/** 01632 960000 to 960999 are kept free for drama: they ring nobody (Ofcom). */
function phoneAt(place: number): string {
  return `01632 960${String(place).padStart(3, '0')}`;
}
