import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { mark } from './mark.ts';
import { markModel } from './model.ts';
import { markView } from './view.ts';

const declared = {
  id: 'mark-chronology',
  path: '/children/:child/chronology/:record/mark',
  may: { verb: 'write', what: 'chronology-mark' },
  purpose: 'management oversight',
} as const;

/** The form to mark an event. */
export const markFormScreen = pageScreen({
  ...declared,
  query: (session, asked) => markModel(session, asked),
  view: markView,
});

/** Marks an event. */
export const markScreen = commandScreen({ ...declared, command: mark });
