import type { Clock } from '#domain/clocks/clock.ts';
import { dueDay, explainDue } from '#domain/clocks/due.ts';
import { limitOn } from '#domain/definition/timescale.ts';
import { type ChildHistory, dayIn, recordsOf } from '#domain/history/child-history.ts';
import { needSpellsOf } from '#domain/history/need-spells.ts';
import { chronologyLimit } from '#domain/journey/limits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';

/** The clock that keeps a chronology current while a child is in need: it runs from the start of the need, then from each review (R018). */
export function chronologyClocksOf(history: ChildHistory, settings: AuthoritySettings): readonly Clock[] {
  const reviews = recordsOf(history, 'chronology-review').flatMap((review) => dayIn(review, 'reviewedOn') ?? []);
  // Two reviews of one day start one clock.
  const reviewed = [...new Set(reviews)].sort();
  return needSpellsOf(history).flatMap((spell) => {
    const within = reviewed.filter((on) => on >= spell.from && (spell.until === undefined || on < spell.until));
    const starts = [spell.from, ...within];
    return starts.flatMap((startedOn, index) => clockFrom(startedOn, starts[index + 1], spell, settings) ?? []);
  });
}

function clockFrom(
  startedOn: IsoDay,
  metOn: IsoDay | undefined,
  spell: ReturnType<typeof needSpellsOf>[number],
  settings: AuthoritySettings,
): Clock | undefined {
  const start = parseDay(startedOn);
  const value = limitOn(limitFor(chronologyLimit, settings), startedOn);
  const due = start === undefined || value === undefined ? undefined : dueDay(value.within, start);
  if (start === undefined || value === undefined || due === undefined) return undefined;
  return {
    clock: 'chronology-current',
    record: spell.record,
    startedOn,
    dueOn: isoDay(due),
    ...(metOn === undefined ? {} : { metOn }),
    ...(metOn === undefined && spell.until !== undefined ? { supersededOn: spell.until } : {}),
    explained: `${explainDue(value.within, start)} ${value.basis}.`,
  };
}

/** True while a review of a chronology is inside the authority’s limit; false also when nobody ever reviewed it (R019). */
export function isReviewedInTime(reviewedOn: IsoDay | undefined, on: IsoDay, settings: AuthoritySettings): boolean {
  const start = reviewedOn === undefined ? undefined : parseDay(reviewedOn);
  if (reviewedOn === undefined || start === undefined) return false;
  const value = limitOn(limitFor(chronologyLimit, settings), reviewedOn);
  const due = value === undefined ? undefined : dueDay(value.within, start);
  return due !== undefined && on <= isoDay(due);
}
