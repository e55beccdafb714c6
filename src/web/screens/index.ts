import type { Screen } from '#web/server/screen.ts';

/** Every screen, in the order of the menu. */
export const screens: readonly Screen[] = [];
