import { openStore } from '#storage/session/open-store.ts';
import { workers, actorOf } from '#test/support/acting.ts';
const store = openStore({ url: process.env.BIG!, clock: () => new Date().toISOString(), newId: () => crypto.randomUUID(), connections: 1 });
console.log(await store.state());
const found = await store.run(actorOf(workers.dora), 'front door', async (x) => { 
 const f= await x.people.find({identifier: 'inv0085469'}, 10); return f; });
console.log(found);
await store.close();process.exit();
