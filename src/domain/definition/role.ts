import { listInWords } from '#domain/time/in-words.ts';

/** The parts people play. What each may do is decided in `access`; definitions say only who may take a step. */
export const roles = [
  'front-door-worker',
  'social-worker',
  'team-manager',
  'head-of-service',
  'performance-analyst',
  'elected-member',
  'system-administrator',
] as const;

/** One of the parts people play. */
export type Role = (typeof roles)[number];

/** What a worker reads for each role. */
export const roleNames: Readonly<Record<Role, string>> = {
  'front-door-worker': 'Front-door worker',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  'head-of-service': 'Head of service',
  'performance-analyst': 'Performance analyst',
  'elected-member': 'Elected member',
  'system-administrator': 'System administrator',
};

/** The roles as one says them of somebody: "team manager or head of service". */
export function rolesInWords(some: readonly Role[]): string {
  return listInWords(
    some.map((role) => roleNames[role].toLowerCase()),
    'or',
  );
}

/** True when the text is the id of a role. */
export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
