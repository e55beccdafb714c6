import type { Worker } from '#domain/people/worker.ts';

/** The people who work here. */
export interface WorkersPort {
  all(): Promise<readonly Worker[]>;
}
