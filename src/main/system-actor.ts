import type { WorkerId } from '#domain/people/person.ts';
import type { Actor } from '#usecases/ports.ts';

/** The product itself, started by whoever holds the server: it seeds, imports and rebuilds, and every change says so. */
export const systemActor: Actor = { worker: 'system' as WorkerId, name: 'Throughline', role: 'system' };
