import { openStore } from '#storage/session/open-store.ts';
import { loadAuthority, prepareDatabase } from '#storage/session/prepare.ts';
import { actorOf, workers } from '#test/support/acting.ts';
import { freshDatabase } from '#test/support/database.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { waysToAsk } from './asked-searches.ts';
import { inventPeople } from './invented-people.ts';
import { seededNumbers } from './seeded-numbers.ts';

for (const count of [0]) {
  const db = { url: process.env.BIG!, drop: async () => {} };
  const t = performance.now();
  const people = inventPeople(100_000, 7);
  console.log(count, 'filled', performance.now() - t);
  const store = openStore({
    url: db.url,
    clock: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    connections: 1,
  });
  const random = seededNumbers(3);
  for (const [way, ask] of Object.entries(waysToAsk)) {
    const times: number[] = [];
    let right = 0;
    const misses: string[] = [];
    for (let i = 0; i < 300; i++) {
      const p = people[Math.floor(random() * people.length)]!;
      const s = ask(p, random);
      const t = performance.now();
      const found = await store.run(actorOf(workers.dora), 'front door', (x) => x.people.find(s, 10));
      times.push(performance.now() - t);
      if (found.some((f) => f.person.id === p.id)) right++;
      else misses.push(JSON.stringify(s) + ' <- ' + p.facts.names[0]?.given + ' ' + p.facts.names[0]?.family);
    }
    times.sort((a, b) => a - b);
    console.log(
      way.padEnd(40),
      (right / 3).toFixed(1) + '%',
      'p50',
      times[150]!.toFixed(1),
      'p95',
      times[285]!.toFixed(1),
      'max',
      times[299]!.toFixed(1),
      misses.slice(0, 3).join(' | '),
    );
  }
  await store.close();
  await db.drop();
}
process.exit();
