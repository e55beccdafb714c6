import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { autosaveScreen } from '../kept/autosave-screen.ts';
import { newPlace } from '../kept/form-places.ts';
import { addPerson } from './add-person.ts';
import { beginPerson } from './begin-person.ts';
import { newPersonModel } from './model.ts';
import { newPersonView } from './view.ts';

const declared = {
  id: 'add-person',
  path: '/people/new/:draft',
  may: { verb: 'write', what: 'person' },
  purpose: 'of the role',
} as const;

/** Begins the form to add somebody, reached from a search so that nobody is added unsearched. */
export const beginPersonScreen = commandScreen({ ...declared, path: '/people/new', command: beginPerson });

/** The form to add somebody, as it was left. */
export const newPersonScreen = pageScreen({
  ...declared,
  id: 'new-person',
  query: newPersonModel,
  view: newPersonView,
});

/** Adds somebody. */
export const addPersonScreen = commandScreen({ ...declared, command: addPerson });

/** Keeps the form to add somebody as it is typed. */
export const keepNewPersonScreen = autosaveScreen(declared, newPlace);
