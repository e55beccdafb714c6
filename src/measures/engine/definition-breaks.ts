import type { Limit } from '#domain/definition/timescale.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import type { DefinitionChange, Measure } from './measure.ts';
import type { Window } from './window.ts';

/** Every day from which a measure counts differently, by its own definition or because the limit it is timed by changed. */
export function breaksOf(measure: Measure, settings?: AuthoritySettings): readonly DefinitionChange[] {
  const { changes, limit } = measure;
  return [...changes, ...(limit === undefined ? [] : limitChanges(limit, settings))].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );
}

/** The changes that fall inside a stretch of days: some of it was counted one way and some the other. */
export function breaksIn(
  measure: Measure,
  stretch: Pick<Window, 'from' | 'until'>,
  settings?: AuthoritySettings,
): readonly DefinitionChange[] {
  return breaksOf(measure, settings).filter(({ from }) => stretch.from < from && from < stretch.until);
}

/** The first value of a limit changes nothing: there was none before it to compare with. */
function limitChanges(limit: Limit, settings: AuthoritySettings | undefined): readonly DefinitionChange[] {
  const { values } = settings === undefined ? limit : limitFor(limit, settings);
  const inOrder = values.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.slice(1).map(({ from, basis }) => ({ from, what: `${basis}.` }));
}
