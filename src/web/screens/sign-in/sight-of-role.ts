import type { Role } from '#domain/definition/role.ts';

/** What somebody of each role can see and do, in a line. */
export const sightOfRole: Readonly<Record<Role, string>> = {
  'front-door-worker': 'Records contacts and notifications, screens them and makes referrals',
  'social-worker': 'Works with children and families, and writes assessments',
  'team-manager': 'Decides, allocates and authorises, and sees who has read a record',
  'head-of-service': 'Sees every team’s work and figures',
  'performance-analyst': 'Reads figures and the children behind them, and imports returns',
  'elected-member': 'Sees figures only, and never a child',
  'system-administrator': 'Sees how the system runs, and never a child',
};
