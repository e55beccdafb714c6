import { randomUUID } from 'node:crypto';
import { blankAuthority } from '#main/blank-authority.ts';
import { systemActor } from '#main/system-actor.ts';
import { openStore } from '#storage/session/open-store.ts';
import { loadAuthority, prepareDatabase } from '#storage/session/prepare.ts';
import { freshDatabase } from '#test/support/database.ts';
import { type BenchLine, spread, timed } from './bench-table.ts';
import { waysToAsk } from './people-search/asked-searches.ts';
import { fillWithPeople } from './people-search/invented-people.ts';
import { seededNumbers } from './people-search/seeded-numbers.ts';

const PEOPLE = 100_000;
const OF_EACH = 40;

/** People found among 100,000 by misspelt, partial and turned-round names, dates of birth, identifiers and addresses. */
export async function findPersonBench(): Promise<BenchLine> {
  await using database = await freshDatabase();
  await prepareDatabase(database.url);
  const now = Temporal.Now.instant().toString();
  await loadAuthority(database.url, blankAuthority, [], now);
  const people = await fillWithPeople(database.url, PEOPLE, 884);
  const store = openStore({ url: database.url, clock: () => now, newId: randomUUID, connections: 1 });
  const random = seededNumbers(884);
  const times: number[] = [];
  await store.run(systemActor, 'front door', async (session) => {
    for (const ask of Object.values(waysToAsk)) {
      for (let run = 0; run < OF_EACH; run += 1) {
        const person = people[Math.floor(random() * people.length)];
        if (person === undefined) continue;
        const search = ask(person, random);
        times.push(await timed(() => session.people.find(search, 10)));
      }
    }
  });
  await store.close();
  return {
    work: 'find a person, misspelt or in part',
    on: `${PEOPLE} people, ${times.length} searches, one at a time`,
    measured: spread(times),
    budget: 'p95 under 50 ms',
  };
}
