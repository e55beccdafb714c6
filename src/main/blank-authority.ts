import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';

/** An authority nobody has named yet: what a command that needs one finds in an empty database. */
export const blankAuthority: AuthoritySettings = {
  code: '000',
  name: 'Authority not named yet',
  teams: [{ id: 'front-door', name: 'Front door', isFrontDoor: true }],
  neighbourModel: '2025-05',
  localLimits: {},
  isDemonstration: false,
};
