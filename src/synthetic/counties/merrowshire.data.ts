import type { Role } from '#domain/definition/role.ts';

/** Who works for Merrowshire. All are invented: birds and plants of trees and tools. */
export const merrowshireWorkers: readonly { readonly name: string; readonly role: Role; readonly team?: string }[] = [
  { name: 'Linnet Alder', role: 'team-manager', team: 'front-door' },
  { name: 'Tansy Mallet', role: 'front-door-worker', team: 'front-door' },
  { name: 'Heron Quince', role: 'front-door-worker', team: 'front-door' },
  { name: 'Campion Bevel', role: 'social-worker', team: 'front-door' },
  { name: 'Plover Hawthorn', role: 'team-manager', team: 'assessment-north' },
  { name: 'Sorrel Chisel', role: 'social-worker', team: 'assessment-north' },
  { name: 'Kestrel Linden', role: 'social-worker', team: 'assessment-north' },
  { name: 'Yarrow Trug', role: 'social-worker', team: 'assessment-north' },
  { name: 'Betony Larch', role: 'team-manager', team: 'assessment-south' },
  { name: 'Swift Gimlet', role: 'social-worker', team: 'assessment-south' },
  { name: 'Avocet Osier', role: 'social-worker', team: 'assessment-south' },
  { name: 'Lovage Spindle', role: 'social-worker', team: 'assessment-south' },
  { name: 'Merlin Whitebeam', role: 'head-of-service' },
  { name: 'Pipit Plumbline', role: 'performance-analyst' },
  { name: 'Teal Sycamore', role: 'elected-member' },
  { name: 'Flint Spanner', role: 'system-administrator' },
];

/** People of other agencies in Merrowshire, with the code their contacts come under. */
export const merrowshireProfessionals: readonly {
  readonly given: string;
  readonly family: string;
  readonly role: string;
  readonly agency: string;
  readonly source: string;
}[] = [
  { given: 'Cicely', family: 'Pestle', role: 'Head teacher', agency: 'Thistleford Primary School', source: '2A' },
  { given: 'Godwit', family: 'Bellows', role: 'Safeguarding lead', agency: 'Thistleford High School', source: '2A' },
  { given: 'Marjoram', family: 'Awl', role: 'Class teacher', agency: 'Teaselbury Primary School', source: '2A' },
  { given: 'Burnet', family: 'Trivet', role: 'Head of year', agency: 'Teaselbury Academy', source: '2A' },
  { given: 'Comfrey', family: 'Thimble', role: 'Health visitor', agency: 'Merrow Community Health', source: '3B' },
  { given: 'Redstart', family: 'Medlar', role: 'School nurse', agency: 'Merrow Community Health', source: '3C' },
  { given: 'Saffron', family: 'Juniper', role: 'General practitioner', agency: 'Sedgewick Surgery', source: '3A' },
  { given: 'Osprey', family: 'Rasp', role: 'Police constable', agency: 'Merrow Constabulary', source: '6' },
  { given: 'Chicory', family: 'Winch', role: 'Housing officer', agency: 'Merrow Homes', source: '4' },
  { given: 'Nuthatch', family: 'Ladle', role: 'Family support worker', agency: 'Merrow Early Help', source: '5D' },
];

/** The towns of Merrowshire, with the team that works in each. */
export const merrowshireTowns: readonly { readonly name: string; readonly outward: string; readonly team: string }[] = [
  { name: 'Thistleford', outward: 'ZZ1', team: 'assessment-north' },
  { name: 'Sedgewick Magna', outward: 'ZZ2', team: 'assessment-north' },
  { name: 'Fernhope', outward: 'ZZ3', team: 'assessment-north' },
  { name: 'Teaselbury', outward: 'ZZ4', team: 'assessment-south' },
  { name: 'Mosswater', outward: 'ZZ5', team: 'assessment-south' },
  { name: 'Clovercombe', outward: 'ZZ6', team: 'assessment-south' },
];
