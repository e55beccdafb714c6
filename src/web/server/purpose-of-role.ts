import type { Actor, Purpose } from '#usecases/ports.ts';

const purposes: Readonly<Record<Actor['role'], Purpose>> = {
  'front-door-worker': 'front door',
  'social-worker': 'direct work',
  'team-manager': 'management oversight',
  'head-of-service': 'management oversight',
  'performance-analyst': 'performance',
  'elected-member': 'performance',
  'system-administrator': 'administration',
  system: 'administration',
};

/** The purpose for which somebody of this role looks at the record, unless a screen has one of its own. */
export function purposeOfRole(role: Actor['role']): Purpose {
  return purposes[role];
}
