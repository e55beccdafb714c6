import { is } from '#domain/definition/condition.ts';
import { type HistoryRecord, yesNoIn } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { eventsOn, type Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** On how many visits the child was seen alone (R021). */
export const visitsSeenAlone = defineMeasure({
  id: 'LOC-SEEN-ALONE',
  version: 1,
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
    'Case notes that tell of a visit, one for each child, by the day of the visit. A visit on which the child was not seen counts as not alone; one that was tried and met nobody is no visit. The reason why a child was not seen alone stands in the record.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: ['case-note'],
  facts: eventsOn('case-note', 'happenedAt', judge, is('kind', 'visit')),
});

function judge(visit: HistoryRecord, on: IsoDay): Verdict {
  const visited = `Visited on ${inWords(on)}`;
  switch (yesNoIn(visit, 'seen')) {
    case undefined:
      return ['excluded', `${visited}; it is not said whether the child was seen.`];
    case 'no':
      return ['out', `${visited}; the child was not seen.`];
    case 'yes':
      if (yesNoIn(visit, 'seenAlone') === 'yes') return ['in', `${visited}; the child was seen alone.`];
      return ['out', `${visited}; the child was seen, but not alone.`];
  }
}
