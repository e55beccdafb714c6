import { commandScreen } from '#web/server/screen.ts';
import { addPerson, openNewPerson } from './model.ts';

const declared = { id: 'add-person', may: { verb: 'write', what: 'person' }, purpose: 'of the role' } as const;

/** The form to add somebody, reached from a search so that nobody is added unsearched. */
export const newPersonScreen = commandScreen({ ...declared, path: '/people/new', command: openNewPerson });

/** Adds somebody. */
export const addPersonScreen = commandScreen({ ...declared, path: '/people', command: addPerson });
