import type { Draft } from '../ports.ts';

/** Where in the words of a form that was taken along stands when somebody began to write in it. No field's name can hold its sign. */
export const FIRST_WRITTEN = 'about-begun';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** When somebody began to write a draft: when it was started, or for one taken along when its device said so; undefined while nobody did. */
export function firstWritten({
  startedAt,
  takenAlongAt,
  content,
}: Pick<Draft, 'startedAt' | 'takenAlongAt' | 'content'>): string | undefined {
  if (takenAlongAt === undefined) return startedAt;
  const told = content[FIRST_WRITTEN]?.[0] ?? '';
  return MOMENT.test(told) ? told : undefined;
}
