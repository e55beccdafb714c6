import type { VisitTold } from '#domain/history/visits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { eventsOfVisits, tellOfVisits } from '#measures/engine/visits.ts';

/** On how many visits the child was seen alone (R021). */
export const visitsSeenAlone = defineMeasure({
  id: 'LOC-SEEN-ALONE',
  version: 2,
  name: 'Visits with the child seen alone',
  area: 'Child in need',
  numerator: 'Denominator rows on which the child was seen, and seen alone',
  denominator: 'Visits in period',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source: 'Inspection 2018, paragraphs 5, 9 and 14; inspection 2010, paragraphs 42 and 46 (R021) [L]',
  notes:
    'Visits, one for each child, by the day of the visit; before 1 April 2026 case notes told of them, and are counted alike. A visit on which the child was not seen counts as not alone; one that was tried and met nobody is not counted here but among the visits tried. The reason why a child was not seen alone stands in the record.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: tellOfVisits,
  facts: eventsOfVisits(judge),
});

function judge(told: VisitTold, on: IsoDay): Verdict | undefined {
  const visited = `Visited on ${inWords(on)}`;
  switch (told) {
    case 'tried':
      return undefined;
    case 'not-said':
      return ['excluded', `${visited}; it is not said whether the child was seen.`];
    case 'not-seen':
      return ['out', `${visited}; the child was not seen.`];
    case 'alone':
      return ['in', `${visited}; the child was seen alone.`];
    case 'with-others':
      return ['out', `${visited}; the child was seen, but not alone.`];
  }
}
