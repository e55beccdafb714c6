import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { autosaveScreen } from '../kept/autosave-screen.ts';
import { relationshipPlace } from '../kept/form-places.ts';
import { change } from './change.ts';
import { relationshipModel } from './model.ts';
import { relationshipView } from './view.ts';

const declared = {
  id: 'change-relationship',
  path: '/people/:person/relationships/:relationship',
  may: { verb: 'write', what: 'person' },
  purpose: 'of the role',
} as const;

/** The form to change how two people are related. */
export const relationshipFormScreen = pageScreen({
  ...declared,
  query: relationshipModel,
  view: relationshipView,
});

/** Changes how two people are related. */
export const relationshipScreen = commandScreen({ ...declared, command: change });

/** Keeps the form as it is typed. */
export const keepRelationshipScreen = autosaveScreen(declared, relationshipPlace);
