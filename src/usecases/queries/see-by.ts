import { seenAloneLimit, seenLimit } from '#domain/journey/limits.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import { limitFor } from '#domain/settings/authority-settings.ts';
import type { Session, SilenceRow, Snapshot } from '../ports.ts';
import { lastDayWithin } from './silence.query.ts';

/** The last day on which each child somebody holds is still seen in time, by the authority’s standards for seen and for seen alone (R021). */
export async function seeBy(session: Session, snapshot: Snapshot): Promise<ReadonlyMap<PersonId, IsoDay>> {
  const { actor, settings } = session;
  const rows = await session.lists.silence(actor.team === undefined ? {} : { team: actor.team }, snapshot);
  const [seen, alone] = [limitFor(seenLimit, settings), limitFor(seenAloneLimit, settings)];
  const dayFor = ({ last, since }: SilenceRow) =>
    [lastDayWithin(seen, last.seen ?? since), lastDayWithin(alone, last['seen-alone'] ?? since)]
      .filter((day) => day !== undefined)
      .sort()[0];
  return new Map(
    rows
      .filter(({ worker }) => worker === actor.worker)
      .flatMap((row) => {
        const day = dayFor(row);
        return day === undefined ? [] : [[row.child, day] as const];
      }),
  );
}
