import type { Struggle } from './struggle.ts';
import { strugglesAtHome } from './struggles-at-home.data.ts';
import { strugglesOfParents } from './struggles-of-parents.data.ts';

/** Everything that families of the pretend county find hard; their shares make a hundred. */
export const struggles: readonly Struggle[] = [...strugglesAtHome, ...strugglesOfParents];
