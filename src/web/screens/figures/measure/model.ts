import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Team } from '#domain/settings/authority-settings.ts';
import type { Counted } from '#measures/engine/measure-fact.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type MeasurePage, measurePage } from '#usecases/queries/measure-page.query.ts';
import { teamsFor } from '#usecases/queries/scorecard.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';
import { windowAsked } from '../value-text.ts';

/** One measure on the day asked for. */
export interface MeasureModel extends MeasurePage {
  readonly past: Past | undefined;
  readonly teams: readonly Team[];
  /** The address of the same page with some of its parts changed; nothing else of what was asked is lost. */
  readonly hrefWith: (changed: Readonly<Record<string, string | undefined>>) => string;
}

/** A measure as its address asks for it. */
export async function measureModel(session: Session, asked: Asked): Promise<MeasureModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const { query } = asked;
  const page = await measurePage(session, snapshot, {
    measure: asked.params.measure ?? '',
    ...given('window', windowAsked(query.get('window'))),
    ...given('team', query.get('team') || undefined),
    ...given('counted', countedAsked(query.get('counted'))),
    page: Number(query.get('page') ?? 1),
  });
  if (page === undefined) return notFound('measure');
  if (isRefusal(page)) return page;
  return {
    ...page,
    teams: teamsFor(session),
    past: pastFrom(snapshot, session.today, asked.path),
    hrefWith: (changed) => hrefWith(asked, changed),
  };
}

function hrefWith({ path, query }: Asked, changed: Readonly<Record<string, string | undefined>>): string {
  const kept = [...query].filter(([name, value]) => value !== '' && !Object.hasOwn(changed, name));
  const added = Object.entries(changed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const all = [...kept, ...added];
  return all.length === 0 ? path : `${path}?${new URLSearchParams(all)}`;
}

function countedAsked(text: string | null): Counted | undefined {
  return text === 'in' || text === 'out' || text === 'excluded' ? text : undefined;
}

function given<const Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]?: Value });
}
