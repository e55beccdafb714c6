import type { VisitTold } from '#domain/history/visits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { eventsOfVisits, tellOfVisits } from '#measures/engine/visits.ts';

/** How many of the visits tried did not take place (R022). */
export const visitsMetNobody = defineMeasure({
  id: 'LOC-VISITS-TRIED',
  version: 1,
  name: 'Visits tried that did not take place',
  area: 'Child in need',
  numerator: 'Denominator rows on which nobody was in or let us in, no child was there, or the visit was called off',
  denominator: 'Visits tried in period',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'count',
  polarity: 'low',
  source: 'R022: missed visits are never overwritten by later ones [L]',
  notes:
    'Every visit tried, one for each child, by its day, however the next one went: a later visit that took place takes no earlier attempt away. Before 1 April 2026 case notes told of visits, and are counted alike.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: tellOfVisits,
  facts: eventsOfVisits(judge),
});

function judge(told: VisitTold, on: IsoDay): Verdict {
  return told === 'tried'
    ? ['in', `A visit on ${inWords(on)} did not take place.`]
    : ['out', `Visited on ${inWords(on)}.`];
}
