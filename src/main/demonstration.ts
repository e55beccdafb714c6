import { runCounty } from '#cli/pretend-county/run-county.ts';
import { isoDay } from '#domain/time/day.ts';
import { dayOfMoment, momentOf } from '#domain/time/moment.ts';
import { openStore } from '#storage/session/open-store.ts';
import { loadAuthority } from '#storage/session/prepare.ts';
import { seed } from '#storage/session/seed.ts';
import { pretendCounty } from '#synthetic/counties/merrowshire.ts';
import { blankAuthority } from './blank-authority.ts';
import type { Database } from './database.ts';
import { newId, realClock } from './real-world.ts';

/** The county everybody sees first. The same seed makes the same county, however often it is loaded. */
const SEED = 884;

/**
 * Loads the demonstration authority into an empty embedded database; into an empty database of a council's own, an
 * authority that waits to be named. A database that holds an authority is left as it is.
 */
export async function ensureAuthority(database: Database, tell: (text: string) => void): Promise<void> {
  const store = openStore({ url: database.url, clock: realClock, newId, connections: 1 });
  const settings = await store.settings();
  await store.close();
  if (settings !== undefined) return;
  if (!database.isEmbedded) return loadAuthority(database.url, blankAuthority, [], realClock());
  await loadDemonstration(database.url, realClock(), tell);
}

/** Writes the pretend county up to a moment (ISO text in UTC) through the commands its workers would give. */
export async function loadDemonstration(url: string, now: string, tell: (text: string) => void): Promise<void> {
  tell('Writing the demonstration authority: a pretend county, every person invented (first time only)…');
  const plan = pretendCounty({ seed: SEED, until: isoDay(dayOfMoment(momentOf(now))) });
  const firstMoment = [...plan.acts][0]?.at ?? now;
  await loadAuthority(url, plan.settings, plan.workers, firstMoment);
  await seed(url, plan.settings, async (seeding) => {
    await runCounty(plan, seeding.act, (acts) => tell(`  ${acts} steps of work written…`));
  });
}
