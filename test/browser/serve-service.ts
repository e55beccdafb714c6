import { randomUUID } from 'node:crypto';
import { openStore } from '#storage/session/open-store.ts';
import { startService } from './service.ts';

// Run as a process of its own, so that a test can kill it in the middle of a sentence: serve-service.ts URL PORT MOMENT
const [url = '', port = '0', moment = ''] = process.argv.slice(2);
const clock = () => moment;
const store = openStore({ url, clock, newId: randomUUID, connections: 4 });
const service = await startService({ store, clock, newId: randomUUID, port: Number(port) });
process.send?.({ port: service.port });
