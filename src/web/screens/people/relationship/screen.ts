import { commandScreen, pageScreen } from '#web/server/screen.ts';
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
  query: (session, asked) => relationshipModel(session, asked),
  view: relationshipView,
});

/** Changes how two people are related. */
export const relationshipScreen = commandScreen({ ...declared, command: change });
