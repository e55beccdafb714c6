import { decide } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import { journey } from '#domain/journey/index.ts';
import { measures } from '#measures/index.ts';
import type { Session } from '../ports.ts';

/** How the system stands: what the program knows of itself, and what the store says of its own state. */
export interface Health<StoreFacts> {
  readonly authority: { readonly code: string; readonly name: string; readonly isDemonstration: boolean };
  readonly definitions: readonly { readonly id: string; readonly title: string; readonly version: number }[];
  readonly measures: number;
  readonly newestChange: number;
  readonly now: string;
  readonly store: StoreFacts;
}

/** The start-up health page, for those who may see how the system is running; nothing on it is about a person. */
export async function health<StoreFacts>(session: Session, store: StoreFacts): Promise<Health<StoreFacts> | Refusal> {
  const allowed = decide(session.actor, 'read', 'health');
  if (allowed !== true) return allowed;
  const { code, name, isDemonstration } = session.settings;
  return {
    authority: { code, name, isDemonstration },
    definitions: journey.map(({ id, title, version }) => ({ id, title, version })),
    measures: measures.length,
    newestChange: await session.changeAt(),
    now: session.now,
    store,
  };
}
