import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Measure } from './measure.ts';

/** The first day for which the records a measure counts are held here; only contacts and notifications have one. */
export function heldFrom(measure: Measure, settings: AuthoritySettings | undefined): IsoDay | undefined {
  const isDated = measure.counts.some((type) => type === 'contact' || type === 'notification');
  return isDated ? settings?.recordedFrom : undefined;
}
