import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { autosaveScreen } from '../kept/autosave-screen.ts';
import { editPlace } from '../kept/form-places.ts';
import { edit } from './edit.ts';
import { editModel } from './model.ts';
import { editView } from './view.ts';

const declared = {
  id: 'edit-person',
  path: '/people/:person/edit',
  may: { verb: 'write', what: 'person' },
  purpose: 'of the role',
} as const;

/** The form to change what is known of a person. */
export const editFormScreen = pageScreen({
  ...declared,
  query: (session, asked) => editModel(session, asked),
  view: editView,
});

/** Changes what is known of a person. */
export const editScreen = commandScreen({ ...declared, command: edit });

/** Keeps the form as it is typed. */
export const keepEditScreen = autosaveScreen(declared, editPlace);
