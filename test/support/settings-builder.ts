import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';

const invented: AuthoritySettings = {
  code: '884',
  name: 'An invented county',
  teams: [
    { id: 'front-door', name: 'Front door', isFrontDoor: true },
    { id: 'north', name: 'North assessment team' },
    { id: 'south', name: 'South assessment team' },
  ],
  neighbourModel: '2025-05',
  localLimits: {},
  isDemonstration: true,
};

/** The settings of an invented authority with a front door and two teams, with some of them as the test wants them. */
export function settingsWith(some: Partial<AuthoritySettings> = {}): AuthoritySettings {
  return { ...invented, ...some };
}
