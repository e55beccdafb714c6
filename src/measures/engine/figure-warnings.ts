import { entryDue } from '#domain/chronology/entry-due.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { breaksIn } from './definition-breaks.ts';
import type { FigureContext } from './figure-context.ts';
import { inWords } from './finding.ts';
import { heldFrom } from './held-from.ts';
import type { Measure } from './measure.ts';
import { lastDayIn, type Window } from './window.ts';

/** A caution to be shown beside a figure, in a sentence. */
export interface FigureWarning {
  readonly kind: 'small denominator' | 'definition changed' | 'records begin' | 'provisional';
  readonly words: string;
}

/** Every caution a figure must carry: small numbers, a change of definition, days not covered, entries still to come. */
export function warningsOn(
  measure: Measure,
  window: Window,
  { settings, knownOn }: Pick<FigureContext, 'settings' | 'knownOn'>,
  smallNumbers: string | undefined,
): readonly FigureWarning[] {
  return [
    ...warning('small denominator', smallNumbers),
    ...breaksIn(measure, window, settings).map(({ from, what }) => ({
      kind: 'definition changed' as const,
      words: `Counted differently from ${inWords(from)}: ${what}`,
    })),
    ...warning('records begin', recordsBegin(measure, window, settings)),
    ...warning('provisional', provisional(window, settings, knownOn)),
  ];
}

function warning(kind: FigureWarning['kind'], words: string | undefined): readonly FigureWarning[] {
  return words === undefined ? [] : [{ kind, words }];
}

/** A window, or the time a measure looks back to from it, that reaches behind the first day held. */
function recordsBegin(measure: Measure, window: Window, settings: AuthoritySettings | undefined): string | undefined {
  const from = heldFrom(measure, settings);
  if (from === undefined) return undefined;
  if (window.kind !== 'snapshot' && window.from < from)
    return `Records are held here from ${inWords(from)}; the days before are not covered.`;
  const earliest = measure.looksBackFrom?.(dayOf(window.from));
  if (earliest === undefined || isoDay(earliest) >= from) return undefined;
  return `Records are held here from ${inWords(from)}, so what went before is not all seen and this may be too low.`;
}

/** R037: what happened may be written up within the days allowed for it; until they are over the figure may move. */
function provisional(
  window: Window,
  settings: AuthoritySettings | undefined,
  knownOn: IsoDay | undefined,
): string | undefined {
  const last = lastDayIn(window);
  const due = entryDue(last, settings);
  if (knownOn === undefined || due === undefined || knownOn > due.dueOn) return undefined;
  return `Provisional: what happened up to ${inWords(last)} may still be written up until ${inWords(due.dueOn)}.`;
}
