import { openStore } from '#storage/session/open-store.ts';
import { workers, actorOf } from '#test/support/acting.ts';
import pg from 'pg';
const q = pg.Client.prototype.query;
const store = openStore({ url: process.env.BIG!, clock: () => new Date().toISOString(), newId: () => crypto.randomUUID(), connections: 1 });
for (const s of [{name:'Brouton Stayhakeby'},{name:'Brouton Stayhakeby'},{name:'Brouton Stayhakeby'},{name:'Brouton Stayhakeby'},{name:'Brouton Stayhakeby'},{name:'Brouton Stayhakeby'},{ address: '100 Mill Road ZZ12 0GP'},{ address: '100 Mill Road ZZ12 0GP'},{ address: '100 Mill Road ZZ12 0GP'}])
await store.run(actorOf(workers.dora), 'front door', async (x) => { 
 const t = performance.now();
 await x.people.find(s, 10); console.log(JSON.stringify(s), performance.now()-t); });
await store.close();process.exit();
